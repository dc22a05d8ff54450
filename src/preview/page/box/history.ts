import type { Box } from './box.ts';

/** The commands sent on this page, and which of them is back in the box, counted from the latest. */
export interface History {
  readonly sent: readonly Box[];
  readonly recalled: number | undefined;
}

export const NO_HISTORY: History = { sent: [], recalled: undefined };

/** So many are kept. */
const KEPT = 50;

/** The history after a box was sent. */
export function remembering({ sent }: History, box: Box): History {
  return { sent: [...sent, box].slice(-KEPT), recalled: undefined };
}

/** The history with the command before the recalled one recalled, at most the first. */
export function older({ sent, recalled }: History): History {
  if (sent.length === 0) return { sent, recalled };
  return { sent, recalled: Math.min((recalled ?? -1) + 1, sent.length - 1) };
}

/** The history with the command after the recalled one recalled; none after the latest. */
export function newer({ sent, recalled }: History): History {
  return { sent, recalled: recalled === undefined || recalled === 0 ? undefined : recalled - 1 };
}

/** The box that is recalled. */
export function recalledBox({ sent, recalled }: History): Box | undefined {
  return recalled === undefined ? undefined : sent.at(-1 - recalled);
}
