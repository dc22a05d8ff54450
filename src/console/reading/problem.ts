/** Why a line can't be sent: it isn't written right, or names what there isn't. */
export interface Problem {
  readonly kind: 'problem';
  readonly code: 'usage' | 'unknown-command' | 'unknown-component';
  readonly message: string;
}

/** A problem in a sentence to whoever typed the line. */
export function problem(code: Problem['code'], message: string): Problem {
  return { kind: 'problem', code, message };
}

/** So much of what was typed is shown back. */
const SHOWN = 40;

/** What was typed, in quotation marks, cut where it is long. */
export function quoted(typed: string): string {
  const shown = typed.length > SHOWN ? `${typed.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : typed;
  return `“${shown}”`;
}
