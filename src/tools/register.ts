import { parseArgs } from 'node:util';
import { DiscordAPIError, REST, Routes } from 'discord.js';
import { config } from 'dotenv';
import { z } from 'zod';
import { declarations } from '../commands/registration.ts';
import { readSettings } from '../config.ts';
import { complain, runTool, say } from './terminal.ts';

const USAGE = `Registers the bot's commands with Discord at once.

  npm run register                 everywhere
  npm run register -- --guild ID   on one server, for trying them out

The bot registers its commands by itself when it starts; this is for test servers.`;

const SNOWFLAKE = /^\d{17,20}$/;
const application = z.object({ id: z.string() });

async function register(token: string, api: string | undefined, guild: string | undefined): Promise<string> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  const commands = declarations();
  await rest.put(guild ? Routes.applicationGuildCommands(id, guild) : Routes.applicationCommands(id), {
    body: commands,
  });
  return `${commands.length} commands registered ${guild ? `on server ${guild}` : 'everywhere'}.`;
}

/** Why Discord didn't register them, in a sentence. */
function refusal(error: unknown, guild: string | undefined): string {
  if (error instanceof DiscordAPIError && error.status === 401) {
    return 'Discord refused the token; copy it again from your application’s Bot page into DISCORD_TOKEN.';
  }
  if (error instanceof DiscordAPIError && error.status === 403 && guild !== undefined) {
    return `The bot is not on the server ${guild}; invite it first, with the link that npm start prints.`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Discord could not be reached or did not take the commands (${reason}); check the network and DISCORD_API.`;
}

function readArguments(args: readonly string[]): { guild?: string; help?: boolean } | undefined {
  try {
    const options = { guild: { type: 'string' }, help: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const values = readArguments(args);
  if (values?.help) {
    say(USAGE);
    return 0;
  }
  if (!values) {
    complain(USAGE);
    return 2;
  }
  const { guild } = values;
  if (guild !== undefined && !SNOWFLAKE.test(guild)) {
    complain('--guild takes a server’s id, 17 to 20 digits; copy it from Discord with developer mode on.');
    return 2;
  }
  const { token, api } = readSettings(process.env);
  if (!token) {
    complain('Set DISCORD_TOKEN to register commands; .env.example says where to find it.');
    return 1;
  }
  try {
    say(await register(token, api, guild));
    return 0;
  } catch (error) {
    complain(refusal(error, guild));
    return 1;
  }
}

config({ quiet: true });
await runTool(main);
