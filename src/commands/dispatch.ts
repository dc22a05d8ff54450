import { parsePress } from '../replies/custom-ids.ts';
import { CHOICES } from '../replies/limits.ts';
import { wordingFor } from '../replies/wording/wording.ts';
import type { Command, Context } from './command.ts';
import { commandNamed } from './commands.ts';
import type { House } from './house.ts';
import { navigate } from './navigation.ts';
import type { CommandRequest, PressRequest, Request, SuggestRequest } from './request.ts';
import { type Answer, type Response, respond, respondWithChoices, sentence } from './response.ts';

function answerCommand({ command: name, options }: CommandRequest, context: Context): Answer {
  const command = commandNamed(name);
  return command ? command.answer(options, context) : sentence('fault', context.words.unknownCommand);
}

/** The command that a custom_id of a command's own belongs to, as `about/2`, and what follows the slash. */
function ownComponent(customId: string): { readonly command: Command; readonly rest: string } | undefined {
  const [name = '', ...rest] = customId.split('/');
  const command = commandNamed(name);
  return command?.press && rest.length > 0 ? { command, rest: rest.join('/') } : undefined;
}

function answerPress({ customId, values, message }: PressRequest, context: Context): Answer {
  const press = parsePress(customId);
  const own = ownComponent(customId);
  const answer = press
    ? navigate(press, values, message, context)
    : own?.command.press?.(own.rest, context, { values, message });
  if (answer === 'gone') return sentence('not-found', context.words.gone);
  return answer ?? sentence('fault', context.words.oldComponent);
}

function suggest({ command, option, typed, options }: SuggestRequest, context: Context): Response {
  const declared = commandNamed(command)?.options[option];
  const choices = declared?.type === 'text' ? declared.suggest(typed, context, options) : [];
  return respondWithChoices(choices.slice(0, CHOICES.count));
}

function answer(request: Request, context: Context): Response {
  switch (request.kind) {
    case 'command':
      return respond(answerCommand(request, context));
    case 'suggest':
      return suggest(request, context);
    case 'press':
      return respond(answerPress(request, context));
    case 'submit':
      return respond(sentence('fault', context.words.oldComponent));
  }
}

/** Whether a custom_id is one that this version makes; others get a sentence that says to ask again. */
export function isKnownComponent(customId: string): boolean {
  return parsePress(customId) !== undefined || ownComponent(customId) !== undefined;
}

/** What an asker gets in place of an answer that failed: an apology, or no suggestions. */
export function apologyTo(request: Request): Response {
  if (request.kind === 'suggest') return { ...respondWithChoices([]), outcome: 'fault' };
  return respond(sentence('fault', wordingFor(request.locale).apology));
}

/**
 * The one door: answers any request from one house, start to end. Never throws and never rejects: what goes wrong
 * inside becomes an apology to the asker, with the error beside it for the surface to log.
 */
export async function dispatch(request: Request, house: House): Promise<Response> {
  try {
    return answer(request, { house, words: wordingFor(request.locale), circumstances: request });
  } catch (error) {
    return { ...apologyTo(request), error };
  }
}
