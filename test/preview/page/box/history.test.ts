import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type History,
  NO_HISTORY,
  newer,
  older,
  recalledBox,
  remembering,
} from '../../../../src/preview/page/box/history.ts';

function sending(texts: readonly string[], before = NO_HISTORY): History {
  return texts.reduce((history, text) => remembering(history, { kind: 'text', text }), before);
}

/** What the moves bring back, one after the other. */
function seen(history: History, moves: readonly ((history: History) => History)[]) {
  let now = history;
  return moves.map((move) => {
    now = move(now);
    const box = recalledBox(now);
    return box?.kind === 'text' ? box.text : undefined;
  });
}

describe('what was sent before', () => {
  it('comes back from the latest to the first, and stays there', () => {
    expect(seen(sending(['a', 'b', 'c']), [older, older, older, older])).toEqual(['c', 'b', 'a', 'a']);
  });

  it('goes forward again to the latest, and then to nothing', () => {
    expect(seen(sending(['a', 'b']), [older, older, newer, newer, newer, older])).toEqual([
      'b',
      'a',
      'b',
      undefined,
      undefined,
      'b',
    ]);
  });

  it('is nothing where nothing was sent', () => {
    expect(seen(NO_HISTORY, [older, newer, older])).toEqual([undefined, undefined, undefined]);
  });

  it('begins anew with the latest after something else is sent', () => {
    const wandered = older(older(sending(['a', 'b'])));
    expect(seen(sending(['c'], wandered), [older, older])).toEqual(['c', 'b']);
  });

  it('is kept for the last fifty', () => {
    const many = Array.from({ length: 60 }, (_, index) => String(index));
    const back = seen(
      sending(many),
      Array.from({ length: 60 }, () => older),
    );
    expect(back[0]).toBe('59');
    expect(new Set(back).size).toBe(50);
    expect(back.at(-1)).toBe('10');
  });

  it('names something that was sent, wherever one goes', () => {
    const moves = fc.array(fc.constantFrom('older', 'newer', 'send'));
    fc.assert(
      fc.property(moves, (made) => {
        let history = NO_HISTORY;
        for (const move of made) {
          if (move === 'send') history = sending([String(history.sent.length)], history);
          else history = move === 'older' ? older(history) : newer(history);
          expect(recalledBox(history) === undefined).toBe(history.recalled === undefined);
        }
      }),
    );
  });
});
