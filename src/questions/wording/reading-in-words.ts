import type { Catalogue } from '../../data/catalogue.ts';
import type { Query, Question } from '../query.ts';
import { amountOfFacts } from './amounts-in-words.ts';
import { conditionInWords } from './conditions-in-words.ts';
import { endInWords } from './ends-in-words.ts';
import { RELATION_WORDS } from './relation-words.ts';
import { setInWords } from './sets-in-words.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });

type Asking<Asks> = Extract<Question, { asks: Asks }>;

function which({ query, unit }: Asking<'which'>, catalogue: Catalogue): string {
  const wanted = unit === 'decade' ? 'decades' : unit;
  return `${setInWords(query, catalogue)}${wanted === undefined ? '' : `, in ${wanted}`}`;
}

/** What is looked for among facts. */
function expectedInWords({ expected, query }: Asking<'whether'>, catalogue: Catalogue): string {
  if ('query' in expected) return setInWords(expected.query, catalogue);
  if ('condition' in expected) return conditionInWords(expected.condition, catalogue);
  return amountOfFacts(expected.range, query);
}

/** Somebody of whom it is counted in how many films they did something, and what: *Averbakh*, as *directors*. */
function countedAs(thing: Query): { readonly somebody: Query; readonly as: string } | undefined {
  const [they, somebody] = thing.op === 'common' ? thing.of : [];
  if (they?.op !== 'facts' || somebody?.op !== 'entities') return undefined;
  return { somebody, as: RELATION_WORDS[they.relation].facts };
}

function compare(question: Asking<'compare'>, catalogue: Catalogue): string {
  const counted = question.things.map(countedAs);
  const [one = '', other = ''] = question.things.map((thing, at) =>
    setInWords(counted[at]?.somebody ?? thing, catalogue),
  );
  const as = counted[0] ? `, as ${counted[0].as}` : '';
  const end = endInWords(question);
  return question.whether
    ? `whether ${one} is ${end} of it and ${other}${as}`
    : `${end} of ${and.format([one, other])}${as}`;
}

/** A question as it was understood, in words, so that a misreading shows: *directors of The Voice (1982)*. */
export function readingInWords(question: Question, catalogue: Catalogue): string {
  switch (question.asks) {
    case 'which':
      return which(question, catalogue);
    case 'how many':
      return `how many: ${setInWords(question.query, catalogue)}`;
    case 'whether any':
      return `whether there are ${setInWords(question.query, catalogue)}`;
    case 'whether':
      return `whether ${expectedInWords(question, catalogue)} is among ${setInWords(question.query, catalogue)}`;
    case 'compare':
      return compare(question, catalogue);
  }
}
