import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { Command, FlagOption, TextOption } from './command.ts';
import { COMMANDS } from './commands.ts';
import { DISCORD_LOCALES, LANGUAGES, type Localized } from './localized.ts';

type Declaration = RESTPostAPIChatInputApplicationCommandsJSONBody;

function localizations(text: Localized): LocalizationMap {
  const map: LocalizationMap = {};
  for (const language of LANGUAGES) {
    if (language === 'en') continue;
    for (const locale of DISCORD_LOCALES[language]) map[locale] = text[language];
  }
  return map;
}

function declareOption(option: TextOption | FlagOption): APIApplicationCommandBasicOption {
  const shared = {
    name: option.name.en,
    name_localizations: localizations(option.name),
    description: option.description.en,
    description_localizations: localizations(option.description),
    required: option.required,
  };
  return option.type === 'flag'
    ? { ...shared, type: ApplicationCommandOptionType.Boolean }
    : { ...shared, type: ApplicationCommandOptionType.String, autocomplete: true };
}

function declare({ name, description, options }: Command): Declaration {
  return {
    type: ApplicationCommandType.ChatInput,
    name: name.en,
    name_localizations: localizations(name),
    description: description.en,
    description_localizations: localizations(description),
    options: Object.values(options).map(declareOption),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
  };
}

/** All commands as Discord registers them: for servers, direct messages and users who install the app. */
export function declarations(): Declaration[] {
  return COMMANDS.map(declare);
}

/** As Discord gives options back: a flag that is false is left out, all else stands as it was declared. */
const option = z
  .looseObject({ required: z.boolean().default(false), autocomplete: z.boolean().default(false) })
  .transform(({ name_localized, description_localized, ...declared }) => declared);

/** What Discord gives back of a command that its declaration decides; ids and versions are Discord's own. */
const command = z.object({
  type: z.number().optional(),
  name: z.string(),
  name_localizations: z.unknown(),
  description: z.string(),
  description_localizations: z.unknown(),
  options: z.array(option).default([]),
  integration_types: z.array(z.number()).optional(),
  contexts: z.array(z.number()).nullish(),
});

function byName(commands: z.infer<typeof command>[]): z.infer<typeof command>[] {
  return commands.sort((a, b) => a.name.localeCompare(b.name));
}

/** Whether what Discord has registered (a list with localizations, as its API gives it) differs from ours. */
export function needRegistering(registered: unknown): boolean {
  const theirs = z.array(command).safeParse(registered);
  const ours = z.array(command).parse(declarations());
  return !theirs.success || !isDeepStrictEqual(byName(theirs.data), byName(ours));
}
