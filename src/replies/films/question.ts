import type { FilterName } from '../../data/filters.ts';
import { shownBack } from '../choice.ts';
import { withId } from '../custom-ids.ts';
import { type Message, type Offer, QUESTION_COLOUR, type Row, row, select } from '../message.ts';
import { cutEscaped, escaped } from '../text.ts';
import type { Wording } from '../wording/wording.ts';
import { filterButtons, type NamedFilter } from './filter-buttons.ts';
import { understood } from './list.ts';

/** A value that was typed and means no one thing; what it may mean, each option's value being its id. */
export interface UnclearValue {
  readonly name: FilterName;
  readonly typed: string;
  readonly isThere: boolean;
  readonly candidates: readonly (Offer & { readonly value: string })[];
}

const NAMED_IN_TEXT = 3;
const LONGEST_NAME = 60;

function problemLine({ name, typed, isThere }: UnclearValue, { films }: Wording): string {
  return isThere ? films.several(name, shownBack(typed)) : films.notThere(name, shownBack(typed));
}

function nearInText({ candidates }: UnclearValue, { films }: Wording): string[] {
  if (candidates.length === 0) return [];
  const named = candidates.slice(0, NAMED_IN_TEXT);
  return [films.near(named.map(({ label }) => cutEscaped(escaped(label), LONGEST_NAME)))];
}

function selectRow({ name, candidates }: UnclearValue, privately: boolean, words: Wording): Row {
  return row([select(withId(name, privately), words.choose, candidates)]);
}

/** What to do next: pick one, start typing after an option, as `/films country:`, or ask anew. */
function nextStep(unclear: readonly UnclearValue[], canPick: boolean, { privately, where, words }: Asked) {
  const [only, ...others] = unclear;
  if (!only || others.length > 0) return words.films.askAgain;
  if (!canPick) return words.seeWhatIsThere(where(only.name));
  const hint = only.isThere ? words.severalHint : words.didYouMean;
  return privately ? hint : `${hint} ${words.postedForAll}`;
}

/** How it was asked. */
export interface Asked {
  /** Whether the answer is only for the asker. */
  readonly privately: boolean;
  /** Where a filter's value is typed, as `/films country:`. */
  readonly where: (name: FilterName) => string;
  readonly words: Wording;
}

/**
 * What was typed and means no one value. Of a single one its candidates can be picked, and then the list goes up with
 * those filters that were understood; of several each is told with what is near, to be asked again.
 */
export function unclearMessage(
  unclear: readonly UnclearValue[],
  filters: readonly NamedFilter[],
  asked: Asked,
): Message {
  const { privately, words } = asked;
  const [only, ...others] = unclear;
  const canPick = only !== undefined && others.length === 0 && only.candidates.length > 0;
  const lines = unclear.flatMap((value) => [
    problemLine(value, words),
    ...(canPick ? [] : nearInText(value, words)),
  ]);
  const kept = filters.length > 0 ? [understood(filters, words)] : [];
  const description = [...lines, nextStep(unclear, canPick, asked), ...kept].join('\n');
  return {
    embeds: [{ description, color: QUESTION_COLOUR }],
    components: canPick ? [...filterButtons(filters, words, true), selectRow(only, privately, words)] : [],
  };
}
