import type { Found, FoundDetails } from '../../src/data/found.ts';
import type { Answer } from '../../src/questions/answer.ts';
import type { Unit } from '../../src/questions/query.ts';
import { foundInWords } from '../../src/replies/answers/found-in-words.ts';
import { placeInWords } from '../../src/replies/facts.ts';
import { wordingFor } from '../../src/replies/wording/wording.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import type { Golden } from './golden/golden.ts';

const words = wordingFor('en');
const SETTING = { catalogue: BUILT_IN_HOUSE.catalogue, words };

function valueInWords(found: Found, unit: Unit | undefined): string {
  // Here an award is called by its name alone; a reply adds its other names.
  return found.value.is === 'award' ? found.value.award.name : foundInWords(found, SETTING, unit);
}

function detailsInWords({ year, date, place, country, subtitles }: FoundDetails): (string | undefined)[] {
  return [
    year?.toString(),
    date && words.date(date),
    place && placeInWords(place),
    country,
    ...(subtitles ?? []),
  ];
}

/** What is said along with a value, and answers as well: a festival that is shown with its year tells the year. */
function saidAlong({ value, details, each = [] }: Found): (string | undefined)[] {
  const category = value.is === 'award' ? value.award.category : undefined;
  return [...[details, ...each].flatMap(detailsInWords), category];
}

/** Whether words are those that are expected; `…` stands for how a long text goes on. */
function fits(said: string | undefined, expected: string): boolean {
  return expected.endsWith('…') ? said?.startsWith(expected.slice(0, -1)) === true : said === expected;
}

/** Findings in words: by whichever of the expected words they tell, else by their value. */
function inWords(found: readonly Found[], expected: readonly string[], unit?: Unit): string[] {
  return found.map((one) => {
    const value = valueInWords(one, unit);
    const byValue = expected.find((text) => fits(value, text));
    return byValue ?? expected.find((text) => saidAlong(one).some((said) => fits(said, text))) ?? value;
  });
}

/** Whether an order is promised: of films, and of what is said of one thing. */
function areInOrder(found: readonly Found[]): boolean {
  const areFilms = found.every(({ value }) => value.is === 'entity' && value.reference.startsWith('film:'));
  return areFilms || (found[0]?.of !== undefined && found.every(({ of }) => of === found[0]?.of));
}

/** What an answer and a golden line say, so that they can be compared. */
interface Told {
  readonly outcome: Answer['outcome'];
  readonly answers?: readonly string[];
  readonly verdict?: 'yes' | 'no' | undefined;
  readonly count?: number | undefined;
  readonly instead?: readonly string[] | undefined;
  readonly words?: readonly string[] | undefined;
}

type Followed = Exclude<Answer, { outcome: 'not followed' }>;

/** What shows a verdict: of a no, what is recorded in its place; of a comparison, the thing at the end. */
function shownBy({ question, result }: Followed): readonly Found[] {
  const isContradicted = result.verdict === 'no' && question.asks !== 'compare';
  return isContradicted ? result.instead : result.found;
}

function toldByFollowed(answer: Followed, line: Golden): Told {
  const { outcome, question, result } = answer;
  const unit = question.asks === 'which' ? question.unit : undefined;
  if (outcome === 'not recorded') {
    const expected = 'notRecorded' in line ? line.instead : undefined;
    return expected ? { outcome, instead: inWords(result.instead, expected, unit) } : { outcome };
  }
  const expected = 'answers' in line ? line.answers : [];
  const found = shownBy(answer);
  const answers = inWords(found, expected, unit);
  const { verdict, count } = result;
  return { outcome, answers: areInOrder(found) ? answers : inOrderOf(answers, expected), verdict, count };
}

/** In the order of what is expected, where none is promised; what is not expected comes last. */
function inOrderOf(answers: readonly string[], expected: readonly string[]): string[] {
  const rank = (answer: string) => (expected.includes(answer) ? expected.indexOf(answer) : expected.length);
  return answers.toSorted((one, other) => rank(one) - rank(other));
}

/** What an answer tells of what a golden line is about. */
export function toldBy(answer: Answer, line: Golden): Told {
  if (answer.outcome !== 'not followed') return toldByFollowed(answer, line);
  const areCompared = 'declined' in line && line.words !== undefined;
  return { outcome: answer.outcome, words: areCompared ? answer.words : undefined };
}

/** What a golden line expects. */
export function toldIn(line: Golden): Told {
  if ('declined' in line) return { outcome: 'not followed', words: line.words };
  if ('notRecorded' in line) return { outcome: 'not recorded', instead: line.instead };
  const { answers, verdict, count } = line;
  return { outcome: 'answered', answers, verdict, count };
}
