import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import type { House } from '../../src/commands/house.ts';
import type { PressedMessage } from '../../src/commands/pressed-message.ts';
import { FILTER_NAMES } from '../../src/data/filters.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker } from './asking.ts';
import { hostileHouse } from './houses.ts';
import { expectWithinLimits } from './limits.ts';
import { expectNoForeignMarkup, expectNoMarkupButCode } from './markup.ts';
import { expectOnlyIds, isSuggestionThere } from './only-ids.ts';

const houses: [string, House][] = [
  ['built-in', BUILT_IN_HOUSE],
  ['hostile', hostileHouse()],
];

const unit = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...'*_~`|<>@#\\[]():/·…\n\u202e\u200b'),
);

/** Words of the records, scripts mixed, and what people or machines put between them. */
const words = fc
  .array(
    fc.constantFrom(
      ...['the', 'Voice', 'голос', 'Духовные', 'Сокуров', 'Tromsø', 'same', 'title', 'person', 'الصوت', '声'],
      ...['Soviet', 'documentary', 'Country', '1980s', '1950-1999', 'Company', 'Festival'],
      ...[
        'who',
        'directed',
        'how many',
        'films',
        'longest',
        'other',
        'of',
        'by',
        'and',
        'was',
        'in',
        '?',
        '`',
      ],
      ...['1982', '(1995)', '·', '@everyone', '<@1>', 'film:the-voice-1982', 'Ubiquitous', '😀', '…'],
    ),
    { maxLength: 8 },
  )
  .map((chosen) => chosen.join(' '));

const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit, maxLength: 40 }) },
  { weight: 4, arbitrary: words },
  fc
    .tuple(fc.string({ unit, minLength: 1, maxLength: 20 }), fc.integer({ min: 100, max: 10_000 }))
    .map(([some, length]) => some.repeat(length).slice(0, length)),
);

/** An id that is or is not in the records. */
const reference = fc.oneof(
  fc.constantFrom(
    'film:the-voice-1982',
    'person:ubiquitous',
    'film:endless',
    'festival:locarno',
    'film:gone',
  ),
  fc
    .tuple(fc.constantFrom('film', 'person', 'company', 'festival', 'robot'), text)
    .map((parts) => parts.join(':')),
);

const view = fc
  .tuple(
    reference,
    fc.constantFrom('overview', 'cast', 'story', 'releases', 'festivals', 'nothing'),
    fc.oneof(fc.nat(12), fc.constantFrom(9999, -1, 1e9)),
  )
  .map((parts) => parts.join('|'));

/** A filter whose value is or is not in the records. */
const filter = fc
  .tuple(
    fc.constantFrom(...'cyglspfx'),
    fc.constantFrom(
      ...['soviet-union', 'country-7', 'documentary', '1980s', '1999', '1950-1999', 'russian', 'nothing'],
      ...['lenfilm', 'company-3', 'ubiquitous', 'alexander-sokurov', 'locarno', 'festival-5', 'No Id'],
    ),
  )
  .map((parts) => parts.join(':'));

const list = fc
  .tuple(fc.oneof(fc.nat(9), fc.constantFrom(999_999, -1)), fc.array(filter, { maxLength: 3 }))
  .map(([page, filters]) => ['films', page, ...filters].join('|'));

const filmsId = fc
  .oneof(
    fc.oneof(fc.nat(9), fc.constantFrom(999_999, -1)).map((page) => `page/${page}`),
    filter.map((taken) => `without/${taken}`),
    fc.constantFrom('with/country/openly', 'with/person/privately', 'with/nothing/openly', 'with/years'),
  )
  .map((rest) => `films/${rest}`);

const askId = fc.oneof(fc.nat(9), fc.constantFrom(999_999, -1, 'one')).map((page) => `ask/page/${page}`);

const customId = fc.oneof(
  { weight: 2, arbitrary: filmsId },
  { weight: 1, arbitrary: askId },
  { weight: 1, arbitrary: list.map((it) => `choose/${it}`) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom('tab', 'pager', 'choose'), view).map((it) => it.join('/')),
  },
  fc.array(fc.oneof(view, list), { maxLength: 4 }).map((trail) => `back/${trail.join(';')}`),
  fc.constantFrom('pick/openly', 'pick/privately', 'about/0', 'about/3', 'help/1'),
  text,
);

/** A message to press on: with a way back or a question, or with next to nothing. */
const message: fc.Arbitrary<PressedMessage> = fc.record(
  {
    embeds: fc.oneof(
      fc.constant<APIEmbed[]>([]),
      text.map((title): APIEmbed[] => [{ title }]),
    ),
    components: fc.array(
      customId.map((id) => ({
        type: 1 as const,
        components: [{ type: 2 as const, style: 2 as const, label: 'Back', custom_id: id }],
      })),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: ['embeds'] },
);

const RUNS = { numRuns: 60 };

describe.each(houses)('in the house of the %s records', (_, house) => {
  const asker = new Asker(house);

  describe.each(COMMANDS)('/$name.en', (command) => {
    const options = fc.dictionary(
      fc.constantFrom(...Object.keys(command.options), 'title'),
      fc.oneof(text, fc.boolean()),
    );

    it('answers any options within Discord’s limits, and nothing that was typed is on a component', async () => {
      await fc.assert(
        fc.asyncProperty(options, async (given) => {
          const answer = await asker.command(command.name.en, given);
          expectWithinLimits(answer, 'command');
          expectOnlyIds(answer, house);
        }),
        RUNS,
      );
    });

    it('suggests for any text within Discord’s limits, and only what there is', async () => {
      const focused = fc.constantFrom(...Object.keys(command.options));
      await fc.assert(
        fc.asyncProperty(focused, text, options, async (option, typed, others) => {
          expectWithinLimits(await asker.suggestions(command.name.en, option, typed, others), 'suggest');
          const suggested = await asker.suggest(command.name.en, option, typed, others);
          const isWrong = (value: string) => !isSuggestionThere(command.name.en, option, value, house);
          expect(suggested.map(({ value }) => String(value)).filter(isWrong)).toEqual([]);
        }),
        RUNS,
      );
    });
  });

  it('nothing that was typed is taken for markup', async () => {
    const option = fc.constantFrom(
      ...[
        ['film', 'title'],
        ['who', 'name'],
        ['festivals', 'of'],
      ],
      ...FILTER_NAMES.map((name) => ['films', name]),
    );
    await fc.assert(
      fc.asyncProperty(option, text, async ([command = '', name = ''], typed) => {
        expectNoForeignMarkup(await asker.command(command, { [name]: typed }));
      }),
      RUNS,
    );
  });

  it('nothing of a question is taken for markup', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (question) => {
        expectNoMarkupButCode(await asker.command('ask', { question }));
      }),
      RUNS,
    );
  });

  it('any press is answered within Discord’s limits, whatever its custom_id, values and message', async () => {
    await fc.assert(
      fc.asyncProperty(
        customId,
        fc.array(fc.oneof(reference, view, text), { maxLength: 3 }),
        message,
        async (id, values, on) => {
          const answer = await asker.press(id, values, on);
          expectWithinLimits(answer, 'press', on);
          expectOnlyIds(answer, house);
        },
      ),
      { numRuns: 400 },
    );
  });
});
