import { MessageFlags } from 'discord-api-types/v10';
import { type Press, parsePress } from '../replies/custom-ids.ts';
import { decodeView, type View } from '../replies/view.ts';
import { cardAt } from './cards.ts';
import type { Context } from './command.ts';
import type { PressedMessage } from './request.ts';
import type { Answer } from './response.ts';

/** The way back that a message's own Back button holds; empty without one. */
function trailOn(message: PressedMessage): readonly View[] {
  const customIds = (message.components ?? []).flatMap((row) =>
    'components' in row
      ? row.components.flatMap((component) => ('custom_id' in component ? [component.custom_id] : []))
      : [],
  );
  const back = customIds.map(parsePress).find((press) => press?.action === 'back');
  return back?.action === 'back' ? back.trail : [];
}

function isPrivate(message: PressedMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

interface Target {
  readonly view: View;
  readonly trail: readonly View[];
  readonly inPlace: boolean;
  readonly privately: boolean;
}

function targetOf(press: Press, values: readonly string[], message: PressedMessage): Target | undefined {
  const chosen = decodeView(values[0] ?? '');
  const inPlace = { inPlace: true, privately: isPrivate(message) };
  switch (press.action) {
    case 'open':
      return { view: press.view, trail: trailOn(message), ...inPlace };
    case 'choose-from':
      return chosen && { view: chosen, trail: [press.view, ...trailOn(message)], ...inPlace };
    case 'back': {
      const [view, ...trail] = press.trail;
      return view && { view, trail, ...inPlace };
    }
    case 'pick':
      return chosen && { view: chosen, trail: [], inPlace: false, privately: press.privately };
  }
}

/** Where a press leads: another page in place, a card with the way back, or a new card for everybody. */
export function navigate(
  press: Press,
  values: readonly string[],
  message: PressedMessage,
  context: Context,
): Answer | 'gone' {
  const target = targetOf(press, values, message);
  const shown = target && cardAt(target.view, target.trail, context);
  if (!shown) return 'gone';
  return { outcome: 'found', message: shown, privately: target.privately, inPlace: target.inPlace };
}
