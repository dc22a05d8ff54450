import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sound, soundSets } from '../../../src/search/by-ear/alphabet.ts';
import { GAPS, gapsFor, weightOf } from '../../../src/search/by-ear/closeness.ts';
import { heardDistance } from '../../../src/search/by-ear/distance.ts';
import { HeardWords, type NearWord } from '../../../src/search/by-ear/heard-words.ts';
import { keysOf } from '../../../src/search/by-ear/keys.ts';
import { latinSounds, sounded } from '../../../src/search/by-ear/sounded.ts';

/** Words that are each heard in some ways, by their numbers. */
function heardIn(ways: readonly (readonly (readonly Sound[])[])[]): HeardWords {
  const learning = HeardWords.learning(ways);
  for (;;) {
    const { done, value } = learning.next();
    if (done) return value;
  }
}

/** Words that are stored in Latin letters, and what they are heard as. */
interface Stored {
  readonly words: readonly string[];
  readonly heard: HeardWords;
}

function storedWords(words: readonly string[]): Stored {
  return { words, heard: heardIn(words.map((word) => [latinSounds(word)])) };
}

const stored = storedWords([
  'tarkovsky',
  'kurosawa',
  'kiyoshi',
  'akira',
  'kubrick',
  'gaumont',
  'bong',
  'joon',
  'ho',
  'ava',
  'volker',
  'schloendorff',
]);

/** The words that are heard in the first word of a text, the most alike first. */
function like(text: string, isStored = false, among = stored): string[] {
  const [first] = sounded(text);
  const near = first ? among.heard.like(first.sounds, gapsFor(first.script), isStored) : [];
  return near.map(({ word }) => among.words[word] ?? '');
}

/** Those that begin like it. */
function beginningLike(text: string): NearWord[] {
  const [first] = sounded(text);
  return first ? stored.heard.beginningLike(first.sounds, gapsFor(first.script)) : [];
}

function beginWith(text: string): string[] {
  return beginningLike(text).map(({ word }) => stored.words[word] ?? '');
}

describe('words that sound like one that was typed', () => {
  it.each([
    ['Тарковский', 'tarkovsky', 'in another alphabet'],
    ['Дарговски', 'tarkovsky', 'with consonants that are taken for others'],
    ['Tarkovlsky', 'tarkovsky', 'with a consonant that nobody said'],
    ['Takovsky', 'tarkovsky', 'without one that was not heard'],
    ['Tarkonsky', 'tarkovsky', 'with one that was misheard'],
    ['קורוסאווה', 'kurosawa', 'without vowels'],
    ['クロサワ', 'kurosawa', 'in syllables'],
    ['구로사와', 'kurosawa', 'in Hangul'],
    ['Киёси', 'kiyoshi', 'by Polivanov'],
    ['Kubrik', 'kubrick', 'with a letter less for one sound'],
    ['Гомон', 'gaumont', 'with an ending that nobody says'],
    ['Шлёндорф', 'schloendorff', 'with five letters for two sounds'],
    ['Фолькер', 'volker', 'in German'],
  ])('%s: %s first (%s)', (text, word) => {
    expect(like(text)[0]).toBe(word);
  });

  it.each([
    ['😀', 'no letter'],
    ['1982', 'no sound'],
    ['аэ', 'no consonant'],
    ['Мольнар', 'nobody near'],
    ['м'.repeat(39), 'a hum'],
  ])('are none for %j (%s)', (text) => {
    expect(like(text)).toEqual([]);
  });

  it('are found again by each of the ways in which they are heard', () => {
    const heard = {
      words: ['zidane'],
      heard: heardIn([[latinSounds('zidane'), latinSounds('gidan')]]),
    };
    for (const text of ['Зидан', 'Гидан']) expect(like(text, false, heard)).toContain('zidane');
  });

  it.each([
    ['Tarkovlsky', 'a consonant more'],
    ['Takovsky', 'one less'],
    ['Tarkonsky', 'another'],
  ])('are not misheard in a word that is stored: %s (%s)', (text) => {
    expect(like(text, true)).not.toContain('tarkovsky');
    expect(like('Tarkovsky', true)).toContain('tarkovsky');
  });

  it('are the 100 most alike of the many that sound so', () => {
    const alike = [...'bpvf'].flatMap((b) =>
      [...'kgx'].flatMap((k) => [...'lr'].flatMap((l) => [...'aeiou'].map((a) => `${b}o${k}a${l}${a}`))),
    );
    const crowded = storedWords([...alike, 'boris', 'pokara']);
    expect(alike).toHaveLength(120);
    expect(like('покара', false, crowded)).toHaveLength(100);
    expect(like('покара', false, crowded)[0]).toBe('pokara');
    expect(like('Борис', false, crowded)[0]).toBe('boris');
  });
});

describe('words that begin like what was typed so far', () => {
  it.each([
    ['Тарк', 'tarkovsky', 'a beginning in another alphabet'],
    ['Тарковск', 'tarkovsky', 'more of it'],
    ['Тарковский', 'tarkovsky', 'all of it'],
    ['קורו', 'kurosawa', 'a beginning without vowels'],
    ['Шлён', 'schloendorff', 'one that is spelt with many letters'],
  ])('%s: %s first (%s)', (text, word) => {
    expect(beginWith(text)[0]).toBe(word);
  });

  it.each([
    ['овск', 'tarkovsky', 'its end'],
    ['Tarkovskysson', 'tarkovsky', 'more than all of it'],
  ])('%s: not %s (%s)', (text, word) => {
    expect(beginWith(text)).not.toContain(word);
  });

  it('are as alike as if no more than that had been stored', () => {
    const [begun] = beginningLike('Tarko');
    expect(begun).toEqual({ word: stored.words.indexOf('tarkovsky'), likeness: 1 });
  });
});

describe('any words', () => {
  const sound = fc.nat(soundSets().length - 1);
  const someSounds = fc.array(sound, { minLength: 1, maxLength: 8 });

  it('are given with how alike they are, the most alike first, each at least half', () => {
    fc.assert(
      fc.property(fc.array(someSounds, { maxLength: 20 }), someSounds, (all, typed) => {
        const heard = heardIn(all.map((sounds) => [sounds]));
        const near = heard.like(typed, GAPS, false);
        for (const { word, likeness } of near) {
          const sounds = all[word] ?? [];
          const whole = Math.max(weightOf(typed), weightOf(sounds));
          expect(likeness).toBeCloseTo(1 - heardDistance(typed, sounds, GAPS) / whole, 10);
        }
        const likenesses = near.map(({ likeness }) => likeness);
        expect(likenesses).toEqual([...likenesses].sort((one, other) => other - one));
        expect(Math.min(1, ...likenesses)).toBeGreaterThanOrEqual(0.5);
      }),
    );
  });

  it('are found by their own sounds, among whatever others, if they have two consonants', () => {
    fc.assert(
      fc.property(fc.array(someSounds, { maxLength: 20 }), (all) => {
        const heard = heardIn(all.map((sounds) => [sounds]));
        for (const [number, sounds] of all.entries()) {
          if (keysOf(sounds).every((key) => key.length < 2)) continue;
          expect(heard.like(sounds, GAPS, true)).toContainEqual({ word: number, likeness: 1 });
        }
      }),
    );
  });
});
