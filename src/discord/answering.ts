import { type Interaction, type RawFile, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { apologyTo, dispatch } from '../commands/dispatch.ts';
import type { House } from '../commands/house.ts';
import type { Request } from '../commands/request.ts';
import type { Response } from '../commands/response.ts';
import { isRefusedAnswer, isUnknownInteraction, loggable } from './errors.ts';
import { requestOf } from './request.ts';

/** What a log line says of a request: never what was typed. */
function subjectOf(request: Request): Record<string, string> {
  switch (request.kind) {
    case 'command':
    case 'suggest':
      return { kind: request.kind, command: request.command };
    default:
      return { kind: request.kind, component: request.customId.split('/', 1)[0] ?? '' };
  }
}

async function send(interaction: Interaction, { body, files }: Response): Promise<void> {
  const attached: RawFile[] = files.map(({ name, contentType, data }) => ({
    name,
    contentType,
    data: Buffer.from(data),
  }));
  await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body,
    files: attached,
    // The token in the path is the authorization; the bot's own has no business here.
    auth: false,
  });
}

async function answerRequest(interaction: Interaction, request: Request, house: House, log: Logger) {
  const started = performance.now();
  const subject = subjectOf(request);
  const response = await dispatch(request, house);
  if (response.error !== undefined) {
    log.error({ ...subject, ...loggable(response.error) }, 'a command failed');
  }
  try {
    await send(interaction, response);
    log.debug(
      { ...subject, outcome: response.outcome, ms: Math.round(performance.now() - started) },
      'answered',
    );
  } catch (error) {
    if (request.kind === 'suggest' && isUnknownInteraction(error)) return;
    log.error({ ...subject, ...loggable(error) }, 'an answer did not reach Discord');
    if (isRefusedAnswer(error)) await apologise(interaction, request, log);
  }
}

/** Answers one interaction through the door. Never rejects: what fails is logged. */
export async function answerInteraction(interaction: Interaction, house: House, log: Logger): Promise<void> {
  try {
    const request = requestOf(interaction, new Date());
    if (request) await answerRequest(interaction, request, house, log);
  } catch (error) {
    log.error(loggable(error), 'an interaction could not be read');
  }
}

async function apologise(interaction: Interaction, request: Request, log: Logger): Promise<void> {
  try {
    await send(interaction, apologyTo(request));
  } catch (error) {
    log.error({ ...subjectOf(request), ...loggable(error) }, 'the apology did not reach Discord either');
  }
}
