import { config } from 'dotenv';
import { type Logger, pino } from 'pino';
import { type House, openHouse } from './commands/house.ts';
import { readSettings, type Settings, SettingsError } from './config.ts';
import { loadCatalogue } from './data/load.ts';
import { CatalogueError } from './data/loading/faults.ts';

/** What a script tells from 1, by which the console says that nothing was found. */
const CONSOLE_FAULT = 3;

const USAGE = `Usage: node dist/main.js               Discord with a token, else a prompt on this terminal
       node dist/main.js console …     the terminal, whatever the settings; --help says more`;
const NO_TOKEN = 'No DISCORD_TOKEN, so the questions are asked here: try /film the voice, or /help.';
const NO_TERMINAL =
  'No DISCORD_TOKEN and no terminal to ask on: set the token, or run npm run console -- --json.';

function notice(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** SIGINT or SIGTERM, whichever comes first. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function serveDiscord(token: string, settings: Settings, house: House, log: Logger): Promise<number> {
  // Surfaces are imported when they open, so that a terminal never loads discord.js.
  const { openGateway, TokenRefused, DiscordUnavailable } = await import('./discord/gateway.ts');
  const stop = askedToStop();
  try {
    const opening = openGateway({ token, api: settings.api, house: () => house, log });
    const gateway = await Promise.race([opening, stop]);
    // Logging in can't be called off; nothing is under way yet that would be lost.
    if (!gateway) process.exit(0);
    notice(`The bot is up. Add it to a server: ${gateway.invite}`);
    const lost = await Promise.race([gateway.lost, stop]);
    await gateway.close();
    if (lost) throw lost;
    return 0;
  } catch (error) {
    if (!(error instanceof TokenRefused || error instanceof DiscordUnavailable)) throw error;
    notice(error.message);
    return 1;
  }
}

async function serveConsole(args: readonly string[], house: House, log: Logger): Promise<number> {
  const { runConsole } = await import('./console/console.ts');
  return runConsole(args, house, {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    log: (error) =>
      log.error(
        error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) },
        'a command failed',
      ),
  });
}

async function main([surface, ...args]: readonly string[]): Promise<number> {
  config({ quiet: true });
  if (surface !== undefined && surface !== 'console') {
    notice(USAGE);
    return 2;
  }
  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }));
  const house = openHouse(loadCatalogue(settings.catalogues));
  if (surface === 'console') return serveConsole(args, house, log);
  if (settings.token) return serveDiscord(settings.token, settings, house, log);
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    notice(NO_TERMINAL);
    return 2;
  }
  notice(NO_TOKEN);
  return serveConsole([], house, log);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Wrong settings and faulty records are for people; anything else is a fault of ours and wants its stack.
  const expected = error instanceof SettingsError || error instanceof CatalogueError;
  notice(
    expected
      ? `${error.message}\nNothing was started.`
      : String(error instanceof Error ? error.stack : error),
  );
  process.exitCode = process.argv[2] === 'console' ? CONSOLE_FAULT : 1;
}
