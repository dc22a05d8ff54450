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

/** Whether everything in `wanted` stands so in `there`, which may hold more, as Discord adds ids and versions. */
function covers(there: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(there) &&
      there.length === wanted.length &&
      wanted.every((item, index) => covers(there[index], item))
    );
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof there !== 'object' || there === null) return false;
    const fields = new Map<string, unknown>(Object.entries(there));
    return Object.entries(wanted).every(([key, value]) => {
      // Discord leaves out what has its default value: a flag that is false.
      return fields.has(key) ? covers(fields.get(key), value) : value === false;
    });
  }
  return there === wanted;
}

const registeredCommands = z.array(z.looseObject({ name: z.string() }));

/** Whether what Discord has registered (a list with localizations, as its API gives it) differs from ours. */
export function needRegistering(registered: unknown): boolean {
  const parsed = registeredCommands.safeParse(registered);
  const wanted = declarations();
  if (!parsed.success || parsed.data.length !== wanted.length) return true;
  return wanted.some(
    (command) =>
      !covers(
        parsed.data.find(({ name }) => name === command.name),
        command,
      ),
  );
}
