import { statSync } from 'node:fs';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const PREVIEW_WISHES = ['auto', 'on', 'off'] as const;
const LAST_PORT = 65_535;

/** An empty value in a file means the same as none. */
function orNone<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const settingsSchema = z.object({
  DISCORD_TOKEN: orNone(
    z
      .string()
      .trim()
      .regex(/^[\x21-\x7e]+$/, 'must be the bot’s token as Discord shows it, without blanks'),
  ),
  DISCORD_API: orNone(
    z
      .url({ protocol: /^https?$/, error: 'must be a web address, as http://127.0.0.1:9000/api' })
      .transform((address) => address.replace(/\/+$/, '')),
  ),
  CATALOGUES: z
    .string()
    .default('')
    .transform((folders) =>
      folders
        .split(',')
        .map((folder) => folder.trim())
        .filter(Boolean),
    )
    .superRefine((folders, context) => {
      for (const folder of folders) {
        if (isFolder(folder)) continue;
        context.addIssue({ code: 'custom', message: `names "${folder}", which is not a folder` });
      }
    }),
  LOG_LEVEL: orNone(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)),
  PREVIEW: orNone(z.enum(PREVIEW_WISHES, `must be one of ${PREVIEW_WISHES.join(', ')}`)),
  PREVIEW_PORT: orNone(
    z
      .string()
      .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= LAST_PORT, `must be 0 to ${LAST_PORT}`)
      .transform(Number),
  ),
  PREVIEW_HOST: orNone(
    z.union([z.ipv4(), z.ipv6(), z.hostname()], 'must be an IP address or a host name, as 127.0.0.1'),
  ),
});

/** Whether and where the page opens that shows the bot in a browser. */
interface PreviewSettings {
  /** `auto`: without a token only. */
  readonly wish: (typeof PREVIEW_WISHES)[number];
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** What the bot is told from outside; `.env.example` explains each. */
export interface Settings {
  readonly token: string | undefined;
  /** Base of Discord's REST API, without a slash at the end; Discord's own when undefined. */
  readonly api: string | undefined;
  /** Folders of records besides the built-in ones, in order. */
  readonly catalogues: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly preview: PreviewSettings;
}

/** Thrown for wrong settings; its message names every one of them, but no value. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    const count = faults.length === 1 ? '1 setting is wrong' : `${faults.length} settings are wrong`;
    super([`${count}:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'SettingsError';
  }
}

/** Reads the settings from an environment, and looks whether the folders are there. Throws `SettingsError` with all faults at once. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = settingsSchema.safeParse(environment);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`));
  }
  const { DISCORD_TOKEN, DISCORD_API, CATALOGUES, LOG_LEVEL, PREVIEW, PREVIEW_PORT, PREVIEW_HOST } =
    parsed.data;
  return {
    token: DISCORD_TOKEN,
    api: DISCORD_API,
    catalogues: CATALOGUES,
    logLevel: LOG_LEVEL ?? 'info',
    preview: { wish: PREVIEW ?? 'auto', host: PREVIEW_HOST ?? '127.0.0.1', port: PREVIEW_PORT ?? 4321 },
  };
}
