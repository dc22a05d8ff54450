import { type Press, parsePress } from '../replies/custom-ids.ts';
import { decodeView, type View } from '../replies/view.ts';
import { cardAt } from './cards.ts';
import type { Context } from './command.ts';
import { customIdsOn, type PressedMessage } from './pressed-message.ts';
import type { Answer, Delivery } from './response.ts';

/** The way back that a message's own Back button holds; empty without one. */
function trailOn(message: PressedMessage): readonly View[] {
  const back = customIdsOn(message)
    .map(parsePress)
    .find((press) => press?.action === 'back');
  return back?.action === 'back' ? back.trail : [];
}

interface Target {
  readonly view: View;
  readonly trail: readonly View[];
  readonly delivery: Delivery;
}

function targetOf(press: Press, values: readonly string[], message: PressedMessage): Target | undefined {
  const chosen = decodeView(values[0] ?? '');
  switch (press.action) {
    case 'open':
      return { view: press.view, trail: trailOn(message), delivery: 'in-place' };
    case 'choose-from':
      return chosen && { view: chosen, trail: [press.view, ...trailOn(message)], delivery: 'in-place' };
    case 'back': {
      const [view, ...trail] = press.trail;
      return view && { view, trail, delivery: 'in-place' };
    }
    case 'pick':
      return chosen && { view: chosen, trail: [], delivery: press.privately ? 'asker' : 'everybody' };
  }
}

/**
 * Where a press leads: another page in place, a card with the way back, or a new card for everybody; undefined where
 * a select gives nothing that it could have offered.
 */
export function navigate(
  press: Press,
  values: readonly string[],
  message: PressedMessage,
  context: Context,
): Answer | 'gone' | undefined {
  const target = targetOf(press, values, message);
  if (!target) return undefined;
  const card = cardAt(target.view, target.trail, context);
  return card ? { outcome: 'found', message: card, delivery: target.delivery } : 'gone';
}
