import type { Fault } from './checks/faults.ts';

/**
 * A request that Discord would refuse, as an error whose message tells a person what was wrong, and whose body
 * tells the client what Discord would have told it.
 */
export class Refusal extends Error {
  readonly status: number;
  /** Discord's own code, from https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
  readonly code: number;
  readonly reason: string;
  readonly faults: readonly Fault[];

  constructor(status: number, code: number, reason: string, faults: readonly Fault[] = []) {
    const list = faults.map(({ name, path, says }) => `\n  ${name} at ${path || 'the top'}: ${says}`);
    super(`Discord would refuse this (HTTP ${status}, code ${code}: ${reason})${list.join('')}`);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.reason = reason;
    this.faults = faults;
  }

  /** The JSON with which Discord answers. */
  get body(): object {
    const errors = this.faults.length > 0 ? { errors: tree(this.faults) } : {};
    return { message: this.reason, code: this.code, ...errors };
  }
}

/** A body with faults; a message with nothing to show has a code of its own. */
export function invalidForm(faults: readonly Fault[]): Refusal {
  const empty = faults.every(({ name }) => name === 'message-empty');
  return empty
    ? new Refusal(400, 50006, 'Cannot send an empty message', faults)
    : new Refusal(400, 50035, 'Invalid Form Body', faults);
}

/** Refusals that carry no faults. */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
  invalidJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  unknownApplication: () => new Refusal(404, 10002, 'Unknown Application'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
};

/** The nested form in which Discord names faults: `{"data":{"content":{"_errors":[…]}}}`. */
function tree(faults: readonly Fault[]): object {
  const root: Branch = { errors: [], children: new Map() };
  for (const { name, path, says } of faults) {
    let branch = root;
    for (const key of path.match(/[^.[\]]+/g) ?? []) {
      const next = branch.children.get(key) ?? { errors: [], children: new Map() };
      branch.children.set(key, next);
      branch = next;
    }
    branch.errors.push({ code: name, message: says });
  }
  return unfold(root);
}

interface Branch {
  readonly errors: { code: string; message: string }[];
  readonly children: Map<string, Branch>;
}

function unfold({ errors, children }: Branch): object {
  const named = Object.fromEntries([...children].map(([key, child]) => [key, unfold(child)]));
  return errors.length > 0 ? { ...named, _errors: errors } : named;
}
