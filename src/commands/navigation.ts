import { type Press, parsePress } from '../replies/custom-ids.ts';
import type { Stop } from '../replies/stop.ts';
import { decodeView } from '../replies/view.ts';
import { messageAt } from './cards.ts';
import type { Context } from './command.ts';
import { customIdsOn, type PressedMessage } from './pressed-message.ts';
import type { Answer, Delivery } from './response.ts';

/** The way back that a message's own Back button holds; empty without one. */
function trailOn(message: PressedMessage): readonly Stop[] {
  const back = customIdsOn(message)
    .map(parsePress)
    .find((press) => press?.action === 'back');
  return back?.action === 'back' ? back.trail : [];
}

interface Target {
  readonly stop: Stop;
  readonly trail: readonly Stop[];
  readonly delivery: Delivery;
}

function targetOf(press: Press, values: readonly string[], message: PressedMessage): Target | undefined {
  const chosen = decodeView(values[0] ?? '');
  switch (press.action) {
    case 'open':
      return { stop: press.view, trail: trailOn(message), delivery: 'in-place' };
    case 'choose-from':
      return chosen && { stop: chosen, trail: [press.stop, ...trailOn(message)], delivery: 'in-place' };
    case 'back': {
      const [stop, ...trail] = press.trail;
      return stop && { stop, trail, delivery: 'in-place' };
    }
    case 'pick':
      return chosen && { stop: chosen, trail: [], delivery: press.privately ? 'asker' : 'everybody' };
  }
}

/**
 * Where a press leads: another page in place, a card with the way back, back to a card or list, or a new card for
 * everybody; undefined where a select gives nothing that it could have offered.
 */
export function navigate(
  press: Press,
  values: readonly string[],
  message: PressedMessage,
  context: Context,
): Answer | 'gone' | undefined {
  const target = targetOf(press, values, message);
  if (!target) return undefined;
  const found = messageAt(target.stop, target.trail, context);
  return found ? { outcome: 'found', message: found, delivery: target.delivery } : 'gone';
}
