import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_QUALIFIERS, KEPT_STATEMENTS } from '../../../src/import/wikidata/properties.ts';
import { FILMS, ORGANISATIONS, PEOPLE, PLACES } from '../../stand-in-wikidata/index.ts';
import { expectIdentified, scene } from './importing.ts';

const id = fc.constantFrom<string>(
  'Q1',
  'Q2',
  'Q5',
  'Q404',
  ...[PEOPLE, FILMS, ORGANISATIONS, PLACES].flatMap((items) => Object.values(items)),
);

const time = fc.record({
  time: fc.stringMatching(/^[+-]\d{4}-[01]\d-[0-3]\dT00:00:00Z$/),
  precision: fc.integer({ min: 0, max: 14 }),
  calendarmodel: fc.constantFrom(
    'http://www.wikidata.org/entity/Q1985727',
    'http://www.wikidata.org/entity/Q1985786',
  ),
});

const amount = fc.record({
  amount: fc.double().map(String),
  unit: fc.constantFrom(
    '1',
    'http://www.wikidata.org/entity/Q7727',
    'http://www.wikidata.org/entity/Q9000004',
  ),
});

const datavalue = fc.oneof(
  fc.record({ type: fc.constant('wikibase-entityid'), value: fc.record({ id }) }),
  fc.record({ type: fc.constant('time'), value: time }),
  fc.record({ type: fc.constant('quantity'), value: amount }),
  fc.record({ type: fc.constant('string'), value: fc.string({ unit: 'binary' }) }),
  fc.record({
    type: fc.constant('monolingualtext'),
    value: fc.record({ language: fc.string(), text: fc.string({ unit: 'grapheme' }) }),
  }),
  fc.record({ type: fc.string(), value: fc.jsonValue() }),
);

const snak = fc.oneof(
  { weight: 9, arbitrary: fc.record({ snaktype: fc.constant('value'), datavalue }) },
  { weight: 1, arbitrary: fc.record({ snaktype: fc.constantFrom('somevalue', 'novalue') }) },
);

const statement = fc.record(
  {
    mainsnak: snak,
    rank: fc.constantFrom('preferred', 'normal', 'deprecated'),
    qualifiers: fc.dictionary(fc.constantFrom(...KEPT_QUALIFIERS), fc.array(snak, { maxLength: 2 })),
  },
  { requiredKeys: ['mainsnak', 'rank'] },
);

const term = fc.record({ language: fc.string(), value: fc.string({ unit: 'grapheme' }) });
const language = fc.constantFrom('en', 'mul', 'ru', 'zh-hans', '__proto__', 'constructor');

/** An item of the right form that says whatever. */
const item = fc.record(
  {
    labels: fc.dictionary(language, term),
    aliases: fc.dictionary(language, fc.array(term)),
    claims: fc.dictionary(fc.constantFrom(...KEPT_STATEMENTS), fc.array(statement, { maxLength: 3 })),
  },
  { requiredKeys: [] },
);

describe('whatever stands in the place of an item', () => {
  it('the import ends well, with the other film: any JSON', async () => {
    const opened = await scene();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        opened.wikidata.malform('Q1', json);
        const { records, tally } = await opened.import({ ids: ['Q1', FILMS.theVoice] });
        expectIdentified(records);
        expect(records.filter(({ kind }) => kind === 'film')).toHaveLength(1);
        expect([...tally.skips.values()]).toEqual([1]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('the import ends well, and every film is taken or counted: any item', async () => {
    const opened = await scene();
    // Each under an id of its own, since what is well-formed is kept.
    let last = 100;
    await fc.assert(
      fc.asyncProperty(item, async (json) => {
        const id = `Q${++last}`;
        opened.wikidata.malform(id, { ...json, id });
        const { records, tally } = await opened.import({ ids: [id, FILMS.theVoice] });
        expectIdentified(records);
        const films = records.filter(({ kind }) => kind === 'film').length;
        const left = [...tally.skips].filter(([why]) => why.startsWith('item of a film:'));
        expect(films + left.reduce((sum, [, count]) => sum + count, 0)).toBe(2);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
