import {
  entityOf,
  FILTER_NAMES,
  type Filter,
  type FilterName,
  isEntityFilter,
  together,
} from '../../data/filters.ts';
import { describedBy } from '../../replies/choice.ts';
import { type UnclearValue, unclearMessage } from '../../replies/films/question.ts';
import { labelOf } from '../../replies/labels.ts';
import type { AskedContext, Context } from '../command.ts';
import { inLocale } from '../localized.ts';
import type { Answer } from '../response.ts';
import { namedFilter, namedFilters } from './named.ts';
import { FILTER_OPTIONS } from './options.ts';
import { answerWithList } from './pressing.ts';
import { type Understanding, understand } from './understanding.ts';

/** What was typed for each filter. */
export type TypedFilters = Readonly<Partial<Record<FilterName, string | undefined>>>;

type Unclear = Exclude<Understanding, { readonly filter: Filter }>;

function candidate(name: FilterName, id: string, context: Context): UnclearValue['candidates'][number] {
  if (!isEntityFilter(name)) return { value: id, label: namedFilter({ name, id }, context)?.label ?? id };
  const { house, words } = context;
  const reference = entityOf(name, id);
  const setting = { catalogue: house.catalogue, words };
  return {
    value: id,
    label: labelOf(house.catalogue, reference, words),
    description: describedBy(reference, setting),
  };
}

function unclearValue({ name, typed, isThere, candidates }: Unclear, context: Context): UnclearValue {
  return { name, typed, isThere, candidates: candidates.map((id) => candidate(name, id, context)) };
}

/** An option as it stands in the asker's list, as `/films country:`. */
function optionAsked(name: FilterName, { command, circumstances: { locale } }: AskedContext): string {
  return `/${inLocale(command, locale)} ${inLocale(FILTER_OPTIONS[name].name, locale)}:`;
}

/** The list of films that pass what was typed, or a question where something typed is no one thing. */
export function answerTyped(typed: TypedFilters, privately: boolean, context: AskedContext): Answer {
  const understandings = FILTER_NAMES.flatMap((name): Understanding[] => {
    const text = typed[name];
    return text === undefined ? [] : [understand(name, text, context)];
  });
  const filters = together(understandings.flatMap(({ filter }) => filter ?? []));
  const unclear = understandings.filter((one): one is Unclear => one.filter === undefined);
  if (unclear.length === 0) {
    return answerWithList({ filters, page: 0 }, privately ? 'asker' : 'everybody', context, privately);
  }
  const message = unclearMessage(
    unclear.map((one) => unclearValue(one, context)),
    namedFilters(filters, context) ?? [],
    { privately, words: context.words, where: (name) => optionAsked(name, context) },
  );
  const isChoice = unclear.every(({ isThere }) => isThere);
  return { outcome: isChoice ? 'choice' : 'not-found', message, delivery: 'asker' };
}
