import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import type * as z from 'zod/mini';
import { checkCommands } from './checks/commands.ts';
import { Faults } from './checks/faults.ts';
import { asList, asObject, asText, isObject, type JsonObject } from './checks/json.ts';
import { readAs } from './checks/schemas.ts';
import { invalidForm } from './refusals.ts';
import { nextSnowflake } from './snowflakes.ts';
import { APPLICATION_ID } from './world.ts';

/** Where commands are registered: in one guild, or everywhere. */
export type Scope = string | undefined;

/** The commands that the application has registered. */
export class Registry {
  readonly #scopes = new Map<Scope, readonly APIApplicationCommand[]>();

  /** The commands of a scope, as Discord returns them. */
  in(scope: Scope): readonly APIApplicationCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** The command that a person in this guild, or in none, reaches by a name: a guild's own comes first. */
  reached(name: string, guild: Scope): APIApplicationCommand | undefined {
    const offered = guild === undefined ? this.in(undefined) : [...this.in(guild), ...this.in(undefined)];
    return offered.find(
      (command) => command.name === name && command.type === ApplicationCommandType.ChatInput,
    );
  }

  /** Puts these commands in place of those of the scope, or refuses all of them. */
  overwrite(scope: Scope, body: unknown): readonly APIApplicationCommand[] {
    const faults = new Faults();
    faults.wellFormed(body, '');
    checkCommands(body, faults);
    const readings = asList(body).map((command, index) =>
      readAs(ApplicationCommandUpdateRequestSchema, inWordsOfSchema(command), `[${index}]`),
    );
    faults.alsoSchema(readings.flatMap((reading) => reading.faults));
    if (!Array.isArray(body)) faults.add('schema', '', 'a list of commands');
    if (faults.found.length > 0) throw invalidForm(faults.found);
    const kept = readings.flatMap(({ value }, index) =>
      value === undefined ? [] : [this.#keep(scope, value, asObject(asList(body)[index]))],
    );
    this.#scopes.set(scope, kept);
    return kept;
  }

  #keep(scope: Scope, { default_member_permissions: _, ...command }: Read, posted: JsonObject) {
    const type = command.type ?? ApplicationCommandType.ChatInput;
    const known = this.in(scope).find((old) => old.name === command.name && old.type === type);
    const global = { integration_types: [ApplicationIntegrationType.GuildInstall], contexts: null };
    const options = command.options && withoutNegations(command.options);
    const kept: APIApplicationCommand = {
      ...(scope === undefined ? global : { guild_id: scope }),
      ...command,
      ...(options === undefined ? {} : { options }),
      type,
      description: command.description ?? '',
      name_localizations: command.name_localizations ?? null,
      description_localizations: command.description_localizations ?? null,
      default_member_permissions: asText(posted.default_member_permissions) ?? null,
      nsfw: posted.nsfw === true,
      id: known?.id ?? nextSnowflake(),
      application_id: APPLICATION_ID,
      version: nextSnowflake(),
    };
    return kept;
  }
}

type Read = z.output<typeof ApplicationCommandUpdateRequestSchema>;

/** Options as Discord returns them: what is false goes without saying. */
function withoutNegations(options: readonly APIApplicationCommandOption[]): APIApplicationCommandOption[] {
  const copies = structuredClone([...options]);
  const open: APIApplicationCommandOption[] = [...copies];
  for (const option of open) {
    if (option.required === false) delete option.required;
    if ('autocomplete' in option && option.autocomplete === false) delete option.autocomplete;
    if ('options' in option) open.push(...(option.options ?? []));
  }
  return copies;
}

/**
 * The command as the schema would have it. Permissions travel as text, as Discord's pages say and discord.js
 * does; only the OpenAPI document calls them a number.
 */
function inWordsOfSchema(command: unknown): unknown {
  if (!isObject(command) || typeof command.default_member_permissions !== 'string') return command;
  return { ...command, default_member_permissions: Number(command.default_member_permissions) };
}
