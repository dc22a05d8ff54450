import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Texts } from '../../../src/search/stored/texts.ts';
import { type Beginning, type Stretch, WordStarts } from '../../../src/search/stored/word-starts.ts';
import { firstWord, type Given, scan, startsIn } from './scan.ts';

function stored(given: readonly Given[]): WordStarts {
  const texts = Texts.of(given.map(({ folded }) => folded));
  const entryOf = Uint32Array.from(given, ({ entry }) => entry);
  const startsOf = given.map(startsIn);
  return WordStarts.of(texts, entryOf, (text) => startsOf[text] ?? []);
}

function sortedAlike(beginnings: Iterable<Beginning>): string[] {
  return [...beginnings]
    .map(({ entry, form, isLaterWord }) => `${entry} ${form} ${isLaterWord ? 'later' : 'whole'}`)
    .sort();
}

function wholeTextsOf(texts: readonly string[], byLetter = false): Given[] {
  return texts.map((folded, entry) => ({ folded, entry, byLetter }));
}

/** Every distinct word that stands between blanks, in the order of letters. */
function distinctWords(given: readonly Given[]): string[] {
  return [...new Set(given.flatMap(({ folded }) => folded.split(' ')).filter(Boolean))].sort();
}

function wordsOf(starts: WordStarts): string[] {
  return Array.from(starts.firstsOfWords(), (place) => starts.wordAt(place));
}

/** Few letters and a digit, so that texts and words begin alike or are equal. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength: 1, maxLength: 3 });
const folded = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const inWords = fc.record({ folded, entry: fc.nat(9), byLetter: fc.constant(false) });
const inAnyScript = fc.record({ folded, entry: fc.nat(9), byLetter: fc.boolean() });
const someTexts = fc.array(inAnyScript, { maxLength: 25 });
const typed = fc.oneof(
  folded,
  folded.map((text) => `${text} b`),
  fc.constant('c'),
  fc.constant(''),
);

describe('the word starts of The Voice of Sokurov', () => {
  const starts = stored(wholeTextsOf(['the voice of sokurov']));

  it('are sorted by what the text says from there on', () => {
    const words = Array.from({ length: starts.size }, (_, place) => starts.wordAt(place));
    expect(words).toEqual(['of', 'sokurov', 'the', 'voice']);
  });

  it.each([
    ['the', 1, 'its beginning'],
    ['the voice of s', 1, 'as far as somebody typed'],
    ['voi', 1, 'a later word'],
    ['sokurov', 1, 'the last'],
    ['o', 1, 'a letter'],
    ['he', 0, 'not within a word'],
    ['sokurov ', 0, 'not beyond its end'],
    ['', 4, 'all begin with nothing'],
  ])('that begin with %j are %i (%s)', (text, count) => {
    expect([...starts.each(starts.beginningWith(text))]).toHaveLength(count);
  });
});

describe('word starts', () => {
  const voices = stored(
    wholeTextsOf(['the voice', 'voices', 'voice', 'voice of sokurov', 'my voice', 'voice']),
  );

  it('come whole texts first, of these the most looked-for first, and then later words', () => {
    const best = [...voices.best(voices.beginningWith('voice'))];
    expect(best.map(({ entry }) => entry)).toEqual([1, 2, 3, 5, 0, 4]);
    expect(best.map(({ isLaterWord }) => isLaterWord)).toEqual([false, false, false, false, true, true]);
  });

  it('are equal to a text up to its end, in whatever text they stand', () => {
    expect([...voices.best(voices.equalTo('voice'))].map(({ entry }) => entry)).toEqual([2, 5, 0, 4]);
  });

  it('are of a word, whatever follows it', () => {
    expect([...voices.best(voices.ofWord('voice'))].map(({ entry }) => entry)).toEqual([2, 3, 5, 0, 4]);
  });

  it('are found just as a scan over all of them finds them', () => {
    const questions: readonly [
      ask: (starts: WordStarts, text: string) => Stretch,
      fits: (rest: string, text: string) => boolean,
    ][] = [
      [(starts, text) => starts.beginningWith(text), (rest, text) => rest.startsWith(text)],
      [(starts, text) => starts.equalTo(text), (rest, text) => rest === text],
      [(starts, text) => starts.ofWord(firstWord(text)), (rest, text) => firstWord(rest) === firstWord(text)],
    ];
    fc.assert(
      fc.property(someTexts, typed, (given, text) => {
        const starts = stored(given);
        for (const [ask, fits] of questions) {
          const expected = sortedAlike(scan(given).filter(({ rest }) => fits(rest, text)));
          expect(sortedAlike(starts.each(ask(starts, text)))).toEqual(expected);
          expect(sortedAlike(starts.best(ask(starts, text)))).toEqual(expected);
        }
      }),
    );
  });

  it('come whole texts before later words, and by their entries, in any stretch', () => {
    fc.assert(
      fc.property(someTexts, typed, (given, text) => {
        const starts = stored(given);
        const ranks = [...starts.best(starts.beginningWith(text))].map(
          ({ entry, isLaterWord }) => entry + (isLaterWord ? 1000 : 0),
        );
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      }),
    );
  });

  it('stand in the order of their letters, a shorter text before what begins like it', () => {
    fc.assert(
      fc.property(someTexts, (given) => {
        const starts = stored(given);
        const words = Array.from({ length: starts.size }, (_, place) => starts.wordAt(place));
        const rests = scan(given).map(({ rest }) => rest);
        expect(words).toEqual(rests.sort().map(firstWord));
      }),
    );
  });

  it('are the same when they are read from their columns', () => {
    fc.assert(
      fc.property(someTexts, typed, (given, text) => {
        const starts = stored(given);
        const texts = Texts.of(given.map((each) => each.folded));
        const read = new WordStarts(
          texts,
          Uint32Array.from(given, ({ entry }) => entry),
          starts.columns(),
        );
        const stretch = starts.beginningWith(text);
        expect(read.beginningWith(text)).toEqual(stretch);
        expect([...read.best(stretch)]).toEqual([...starts.best(stretch)]);
      }),
    );
  });
});

describe('beginnings of which there are thousands', () => {
  const many = Array.from({ length: 2500 }, (_, entry) => `a ${((entry * 7919) % 2500).toString(36)}`);
  const starts = stored(wholeTextsOf(many));

  it('are all given once, the best first, whenever they are asked for', () => {
    const entries = () => Array.from(starts.best(starts.beginningWith('a ')), ({ entry }) => entry);
    const first = entries();
    expect(first).toEqual([...many.keys()]);
    expect(entries()).toEqual(first);
  });
});

describe('the distinct words', () => {
  it('are there once each, in the order of letters', () => {
    fc.assert(
      fc.property(fc.array(inWords, { maxLength: 25 }), (given) => {
        expect(wordsOf(stored(given))).toEqual(distinctWords(given));
      }),
    );
  });

  it('are the same where each letter may begin a word, whatever begins within others', () => {
    fc.assert(
      fc.property(someTexts, (given) => {
        expect(wordsOf(stored(given))).toEqual(distinctWords(given));
      }),
    );
  });

  it.each([
    [['taolang', 'lang'], ['lang', 'taolang'], 'a word that also stands within a more looked-for one'],
    [['lang', 'taolang'], ['lang', 'taolang'], 'or within a less looked-for one'],
    [['lang tao', 'taolang'], ['lang', 'tao', 'taolang'], 'or with another word after it'],
    [['taolang'], ['taolang'], 'nothing that only begins within another'],
  ])('of %j, which may begin at each letter, are %j (%s)', (texts, words) => {
    expect(wordsOf(stored(wholeTextsOf(texts, true)))).toEqual(words);
  });
});
