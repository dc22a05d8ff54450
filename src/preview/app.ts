import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { localeAccepted } from '../commands/discord-locale.ts';
import { dispatch } from '../commands/dispatch.ts';
import type { House } from '../commands/house.ts';
import { offeredCommands } from '../commands/offered-commands.ts';
import { ownHostOnly, ownOriginOnly } from './admission.ts';
import { interactionSchema } from './interaction.ts';
import type { PageFile } from './page-files.ts';
import { receive } from './received.ts';
import { withSecurityHeaders } from './security-headers.ts';

/** What the app answers from. */
export interface AppSetting {
  readonly house: () => House;
  /** The host that it listens on; a name is then one of its own. */
  readonly host: string;
  /** Takes what went wrong inside; the asker has had an apology. */
  readonly log: (error: unknown) => void;
}

function localeOf(context: Context): string {
  return localeAccepted(context.req.header('Accept-Language') ?? '');
}

function openPage(app: Hono, page: ReadonlyMap<string, PageFile>): void {
  for (const [path, { content, headers }] of page) {
    app.get(path, etag(), (context) =>
      context.body(content, 200, { ...headers, 'Cache-Control': 'no-cache' }),
    );
  }
}

/**
 * The channel: its commands, and the door. An answer is only the interaction response; files beside it are not
 * carried, as long as no command sends any.
 */
function openChannel(app: Hono, { house, log }: AppSetting): void {
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  app.get('/api/channel', (context) => {
    const locale = localeOf(context);
    return context.json({ commands: offeredCommands(locale), locale });
  });
  app.post('/api/interactions', ownOriginOnly, async (context) => {
    const interaction = await receive(context.req.raw, interactionSchema);
    const circumstances = { user: { id: '0' }, locale: localeOf(context), now: new Date() };
    const { body, error } = await dispatch({ ...interaction, ...circumstances }, house());
    if (error !== undefined) log(error);
    return context.json(body);
  });
}

/** The page and the channel behind it; every refusal is `{ error }`, one sentence. */
export function previewApp(page: ReadonlyMap<string, PageFile>, setting: AppSetting): Hono {
  const app = new Hono();
  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    setting.log(error);
    return context.json({ error: 'Something went wrong on our side; it has been noted.' }, 500);
  });
  app.notFound((context) => context.json({ error: 'There is nothing here.' }, 404));
  app.use(withSecurityHeaders, ownHostOnly(setting.host));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const allow = methods.join(', ');
        return context.json({ error: `Only ${allow} can be used here.` }, 405, { Allow: allow });
      },
    }),
  );
  openPage(app, page);
  openChannel(app, setting);
  return app;
}
