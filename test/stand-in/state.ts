import { Interactions } from './interactions.ts';
import { Messages } from './messages.ts';
import type { Refusal } from './refusals.ts';
import { Registry } from './registry.ts';

/** All that the stand-in remembers of the application. */
export interface State {
  readonly registry: Registry;
  readonly messages: Messages;
  readonly interactions: Interactions;
}

/** The state in which nothing has happened yet. */
export function freshState(deadline: number): State {
  return { registry: new Registry(), messages: new Messages(), interactions: new Interactions(deadline) };
}

/** What the stand-in answers to a request. */
export interface Reply {
  readonly status: number;
  /** Absent for a 204, which must not claim to be JSON: discord.js would try to read it. */
  readonly body?: unknown;
  /** Why the request is refused, if it is. */
  readonly refusal?: Refusal;
  /** What happens once the answer is on its way. */
  readonly after?: () => void;
}

/** The answer to a request that is refused. */
export function refuse(refusal: Refusal, after?: () => void): Reply {
  return { status: refusal.status, body: refusal.body, refusal, ...(after && { after }) };
}
