import { titleWithYear } from '../data/names.ts';
import { idOf, kindOf, type Reference } from '../data/reference.ts';
import type { Setting } from './card.ts';
import { pickId } from './custom-ids.ts';
import { labelOf } from './labels.ts';
import { COMPONENTS } from './limits.ts';
import { type Message, QUESTION_COLOUR, row, select } from './message.ts';
import { cut, cutEscaped, escaped } from './text.ts';
import { encodeView, type FilmPage } from './view.ts';
import type { Wording } from './wording/wording.ts';

/** So much of what was typed is shown back. */
const TYPED_SHOWN = 100;

/** What was typed as a message repeats it, escaped. */
export function shownBack(typed: string): string {
  return cutEscaped(escaped(cut(typed, TYPED_SHOWN)), 2 * TYPED_SHOWN);
}

function question(title: string, description: string, components: Message['components']): Message {
  return { embeds: [{ title, description, color: QUESTION_COLOUR }], components };
}

/** What a choice leads to. */
export interface Choosing {
  /** The page on which a chosen film's card opens. */
  readonly page: FilmPage;
  /** Whether the chosen card is only for whoever chose. */
  readonly privately: boolean;
}

const FILMS_NAMED = 3;

/** What tells somebody from a namesake: the first films that they come into. */
export function describedBy(reference: Reference, { catalogue }: Setting): string | undefined {
  const titles = catalogue
    .filmsOf(reference)
    .slice(0, FILMS_NAMED)
    .flatMap((film) => catalogue.film(idOf(film)) ?? [])
    .map(titleWithYear);
  return titles.length > 0 ? titles.join(', ') : undefined;
}

function selectAmong(references: readonly Reference[], { page, privately }: Choosing, setting: Setting) {
  const options = [...new Set(references)].slice(0, COMPONENTS.selectOptions).map((reference) => ({
    reference,
    label: labelOf(setting.catalogue, reference, setting.words),
    description: describedBy(reference, setting),
    ...(kindOf(reference) === 'film' &&
      page !== 'overview' && { value: encodeView({ reference, page, part: 0 }) }),
  }));
  return row([select(pickId(privately), setting.words.choose, options)]);
}

/** Several things that fit what was typed equally well, to choose from. */
export function choiceOf(
  typed: string,
  references: readonly Reference[],
  choosing: Choosing,
  setting: Setting,
): Message {
  const { words } = setting;
  const left = references.length - COMPONENTS.selectOptions;
  const hint = left > 0 ? words.severalHintMore(left) : words.severalHint;
  return question(words.several(shownBack(typed)), hint, [selectAmong(references, choosing, setting)]);
}

function inWords(sentence: string, { privately }: Choosing, words: Wording): string {
  return privately ? sentence : `${sentence} ${words.postedForAll}`;
}

/** What was found in other places than those asked, whether by that very name, and what is near in those asked. */
interface FoundElsewhere {
  readonly elsewhere: readonly Reference[];
  readonly exact: boolean;
  readonly near: readonly Reference[];
}

/** What was typed means nothing to the command it was given to, `where`, but something elsewhere. */
export function otherKindOf(
  typed: string,
  where: string,
  { elsewhere, exact, near }: FoundElsewhere,
  choosing: Choosing,
  setting: Setting,
): Message {
  const { words } = setting;
  const kinds = new Set(elsewhere.map(kindOf));
  const title = words.notUnder(where, shownBack(typed));
  return question(title, inWords(words.otherKind([...kinds], exact), choosing, words), [
    selectAmong([...elsewhere, ...near], choosing, setting),
  ]);
}

/** Nothing fits; what comes near can be picked, else it is said `where` to start typing, as `/film`. */
export function notFound(
  typed: string,
  near: readonly Reference[],
  where: string,
  choosing: Choosing,
  setting: Setting,
): Message {
  const { words } = setting;
  const title = words.notThere(shownBack(typed));
  if (near.length === 0) return question(title, words.seeWhatIsThere(where), []);
  return question(title, inWords(words.didYouMean, choosing, words), [selectAmong(near, choosing, setting)]);
}

/** One sentence to whoever asked. */
export function notice(sentence: string): Message {
  return { embeds: [{ description: sentence, color: QUESTION_COLOUR }], components: [] };
}
