import { parseArgs } from 'node:util';
import { REST, Routes } from 'discord.js';
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

async function main(args: readonly string[]): Promise<number> {
  const options = { guild: { type: 'string' }, help: { type: 'boolean' } } as const;
  let values: { guild?: string; help?: boolean };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (values.help) {
    say(USAGE);
    return 0;
  }
  if (values.guild !== undefined && !SNOWFLAKE.test(values.guild)) {
    complain('--guild takes a server’s id, 17 to 20 digits; copy it from Discord with developer mode on.');
    return 2;
  }
  const { token, api } = readSettings(process.env);
  if (!token) {
    complain('Set DISCORD_TOKEN to register commands; .env.example says where to find it.');
    return 1;
  }
  say(await register(token, api, values.guild));
  return 0;
}

config({ quiet: true });
await runTool(main);
