import { once } from 'node:events';
import { config } from 'dotenv';
import { type Logger, pino } from 'pino';
import { CurrentHouse } from './catalogues/current-house.ts';
import { openHouseAt } from './catalogues/open-house.ts';
import { writePid } from './catalogues/pid-file.ts';
import { HangUps, isCatalogueFault, reloadOnHangUp } from './catalogues/reload-on-hang-up.ts';
import { readSettings, type Settings, SettingsError } from './config.ts';
import type { Preview } from './preview/server.ts';

/** What a script tells from 1, by which the console says that nothing was found. */
const CONSOLE_FAULT = 3;

const USAGE = `Usage: node dist/main.js               Discord with a token, else a page for the browser, and a
                                       prompt where there is a terminal
       node dist/main.js console …     the terminal, whatever the settings; --help says more`;
const NO_TOKEN = 'No DISCORD_TOKEN, so the questions are asked here: try /film the voice, or /help.';
const ONLY_PAGE = 'No DISCORD_TOKEN, so only the page is open.';
const NO_TERMINAL =
  'No DISCORD_TOKEN, no terminal and PREVIEW=off: set the token, or run npm run console -- --json.';

const MANY_FILMS = (films: number) =>
  `${films} films are held in memory; a store of them opens at once: npm run catalogue -- build --help`;

/** What every surface is opened with. */
interface Setting {
  readonly settings: Settings;
  readonly current: CurrentHouse;
  readonly log: Logger;
  /** Aborted when the program is asked to stop. */
  readonly stop: AbortSignal;
}

function notice(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Aborted at SIGINT or SIGTERM, whichever comes first; a second one ends the program as it always does. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function faultLog(log: Logger): (error: unknown) => void {
  return (error) =>
    log.error(
      error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) },
      'a command failed',
    );
}

/** The page, with a notice of where it is; undefined where it can't open, with a notice of why. */
async function openPage({ settings, current, log }: Setting): Promise<Preview | undefined> {
  const { openPreview, PreviewUnavailable } = await import('./preview/server.ts');
  const { host, port } = settings.preview;
  try {
    const page = await openPreview({ house: () => current.now, host, port, log: faultLog(log) });
    notice(`The bot in a browser: ${page.address}`);
    return page;
  } catch (error) {
    if (!(error instanceof PreviewUnavailable)) throw error;
    notice(error.message);
    return undefined;
  }
}

async function serveDiscord(token: string, { settings, current, log, stop }: Setting): Promise<number> {
  // Surfaces are imported when they open, so that a terminal never loads discord.js.
  const { openGateway, TokenRefused, DiscordUnavailable } = await import('./discord/gateway.ts');
  const stopped = aborted(stop);
  try {
    const opening = openGateway({ token, api: settings.api, house: () => current.now, log });
    const gateway = await Promise.race([opening, stopped]);
    // Logging in can't be called off; nothing is under way yet that would be lost.
    if (!gateway) process.exit(0);
    notice(`The bot is up. Add it to a server: ${gateway.invite}`);
    const lost = await Promise.race([gateway.lost, stopped]);
    await gateway.close();
    if (lost) throw lost;
    return 0;
  } catch (error) {
    if (!(error instanceof TokenRefused || error instanceof DiscordUnavailable)) throw error;
    notice(error.message);
    return 1;
  }
}

async function serveConsole(
  args: readonly string[],
  { current, log }: Pick<Setting, 'current' | 'log'>,
  stop?: AbortSignal,
): Promise<number> {
  const { runConsole } = await import('./console/console.ts');
  const { stdin: input, stdout: output, stderr: errors } = process;
  return runConsole(args, () => current.now, {
    input,
    output,
    errors,
    log: faultLog(log),
    ...(stop && { stop }),
  });
}

/** Nobody is at a terminal and Discord has not been asked for: the page is all there is. */
async function servePage(page: Preview | undefined, { settings, stop }: Setting): Promise<number> {
  if (page) {
    notice(ONLY_PAGE);
    await aborted(stop);
    return 0;
  }
  if (settings.preview.wish !== 'off') return 1;
  notice(NO_TERMINAL);
  return 2;
}

function isAtTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

/** Opens what the settings and the terminal call for; resolves to the exit code once all of it is closed. */
async function serve(setting: Setting): Promise<number> {
  const { token, preview } = setting.settings;
  const wantsPage = token ? preview.wish === 'on' : preview.wish !== 'off';
  const page = wantsPage ? await openPage(setting) : undefined;
  try {
    if (token) return await serveDiscord(token, setting);
    if (!isAtTerminal()) return await servePage(page, setting);
    notice(NO_TOKEN);
    return await serveConsole([], setting, setting.stop);
  } finally {
    await page?.close();
  }
}

/** Notes this process's number for `catalogue reload`; returns what removes it. */
function notePid(file: string): () => void {
  try {
    return writePid(file);
  } catch (error) {
    notice(
      `${file} cannot be written (${reasonOf(error)}); set PID_FILE to where it can, or reload with SIGHUP.`,
    );
    return () => {};
  }
}

/** More films than these take seconds to be linked and hundreds of megabytes to be held. */
const MANY_IN_MEMORY = 5_000;

async function openCurrent({ catalogues }: Settings, atOnce: boolean): Promise<CurrentHouse> {
  const house = await openHouseAt(catalogues, { atOnce });
  if (house.filmsInMemory > MANY_IN_MEMORY) notice(MANY_FILMS(house.filmsInMemory));
  return new CurrentHouse(house, catalogues);
}

async function main([surface, ...args]: readonly string[]): Promise<number> {
  config({ quiet: true });
  if (surface !== undefined && surface !== 'console') {
    notice(USAGE);
    return 2;
  }
  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }));
  // Who types at a terminal is gone when that is closed, which sends the same signal.
  const isPrompt = surface === 'console' || (!settings.token && isAtTerminal());
  const hangUps = isPrompt ? undefined : new HangUps();
  // A question that is asked on the command line has no later turn.
  const current = await openCurrent(settings, surface === 'console' && args.length > 0);
  try {
    if (surface === 'console') return await serveConsole(args, { current, log });
    const forgetPid = hangUps ? notePid(settings.pidFile) : () => {};
    if (hangUps) reloadOnHangUp(hangUps, current, { tell: notice, log: faultLog(log) });
    return await serve({ settings, current, log, stop: stopSignal() }).finally(forgetPid);
  } finally {
    await current.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  notice(
    // Wrong settings and faulty records are for people; anything else is a fault of ours and wants its stack.
    error instanceof SettingsError || isCatalogueFault(error)
      ? `${error.message}\nNothing was started.`
      : String(error instanceof Error ? error.stack : error),
  );
  process.exitCode = process.argv[2] === 'console' ? CONSOLE_FAULT : 1;
}
