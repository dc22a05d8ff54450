import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/data/normal-form.ts';
import { ASKING } from '../../../src/questions/lexicon/asking.ts';
import { COMPANIES } from '../../../src/questions/lexicon/companies.ts';
import { CONNECTING } from '../../../src/questions/lexicon/connecting.ts';
import type { Cue, Entry } from '../../../src/questions/lexicon/cue.ts';
import { FACTS } from '../../../src/questions/lexicon/facts.ts';
import { FIGURES } from '../../../src/questions/lexicon/figures.ts';
import { FILMING } from '../../../src/questions/lexicon/filming.ts';
import { HONOURS } from '../../../src/questions/lexicon/honours.ts';
import { isPlain, phrasesFrom, saysSomething } from '../../../src/questions/lexicon/lexicon.ts';
import { NAMED } from '../../../src/questions/lexicon/named.ts';
import { ORDERING } from '../../../src/questions/lexicon/ordering.ts';
import { PLAIN } from '../../../src/questions/lexicon/plain.ts';
import { ROLES } from '../../../src/questions/lexicon/roles.ts';
import { STORY_AND_OPINIONS } from '../../../src/questions/lexicon/story-and-opinions.ts';
import { TITLES_AND_PARTS } from '../../../src/questions/lexicon/titles-and-parts.ts';
import type { RelationName } from '../../../src/questions/relations/relation.ts';
import { RELATIONS } from '../../../src/questions/relations/relations.ts';
import { wordsOf } from '../../../src/questions/words.ts';

const PARTS = {
  ROLES,
  COMPANIES,
  FACTS,
  FILMING,
  STORY_AND_OPINIONS,
  FIGURES,
  TITLES_AND_PARTS,
  HONOURS,
  NAMED,
  ASKING,
  CONNECTING,
  ORDERING,
  PLAIN,
};
const ENTRIES = Object.values(PARTS).flat();

function phrasesOf([phrases]: Entry): string[] {
  return phrases.split('|');
}

function cuesOf([, ...cues]: Entry): readonly Cue[] {
  return cues;
}

/** The relation that a cue names; none where it says something else. */
function relationsOf(cue: Cue): RelationName[] {
  if (cue.is === 'relation') return [cue.name];
  return cue.is === 'value' ? [cue.relation] : [];
}

/** The phrases that begin a text, each with what its cues are. */
function phrasesIn(text: string): [phrase: string, ...cues: string[]][] {
  const words = wordsOf(text);
  return phrasesFrom(words, 0).map(({ to, cues }) => [
    words
      .slice(0, to)
      .map((word) => word.text)
      .join(' '),
    ...cues.map((cue) => (cue.is === 'relation' ? cue.name : cue.is)),
  ]);
}

describe.each(Object.entries(PARTS))('the entries of the lexicon: %s', (_part, entries) => {
  it('have phrases as the words of questions are: in normal form, and none empty', () => {
    const phrases = entries.flatMap(phrasesOf);
    expect(phrases.filter((phrase) => phrase === '' || normalForm(phrase) !== phrase)).toEqual([]);
  });

  it('have each phrase once', () => {
    const twice = entries.flatMap((entry) =>
      phrasesOf(entry).filter((phrase, at, phrases) => phrases.indexOf(phrase) !== at),
    );
    expect(twice).toEqual([]);
  });

  it('mean something', () => {
    expect(entries.filter((entry) => cuesOf(entry).length === 0).map(phrasesOf)).toEqual([]);
  });

  it('mean nothing twice', () => {
    const twice = entries.filter((entry) => {
      const cues = cuesOf(entry).map((cue) => JSON.stringify(cue));
      return new Set(cues).size < cues.length;
    });
    expect(twice.map(phrasesOf)).toEqual([]);
  });
});

describe('the lexicon as a whole', () => {
  it('finds every phrase with everything that any entry says it means', () => {
    const notFound = ENTRIES.flatMap((entry) =>
      phrasesOf(entry).filter((phrase) => {
        const words = wordsOf(phrase);
        const found = phrasesFrom(words, 0).find(({ to }) => to === words.length);
        return !cuesOf(entry).every((cue) => found?.cues.includes(cue));
      }),
    );
    expect(notFound).toEqual([]);
  });

  it('has a word for every relation that is recorded, or for a wider one that has it in it', () => {
    const said = new Set<string>(ENTRIES.flatMap((entry) => cuesOf(entry).flatMap(relationsOf)));
    const unsaid = Object.keys(RELATIONS).filter((name) => !said.has(name));
    // Actors are among performers, and the people that a film is about among its topics.
    expect(unsaid).toEqual(['actor', 'subject']);
  });

  it('has no phrase that means one thing twice by two entries', () => {
    const meanings = new Map<string, string[]>();
    for (const entry of ENTRIES) {
      for (const phrase of phrasesOf(entry)) {
        const known = meanings.get(phrase) ?? [];
        meanings.set(phrase, [...known, ...cuesOf(entry).map((cue) => JSON.stringify(cue))]);
      }
    }
    const twice = [...meanings].filter(([, cues]) => new Set(cues).size < cues.length);
    expect(twice.map(([phrase]) => phrase)).toEqual([]);
  });

  it('finds phrases in any words that go no further than the words do, the shortest first', () => {
    const anyWords = fc.array(fc.constantFrom(...ENTRIES.flatMap(phrasesOf)), { maxLength: 4 });
    fc.assert(
      fc.property(anyWords, fc.nat(8), (phrases, from) => {
        const words = wordsOf(phrases.join(' '));
        let last = from;
        for (const { to, cues } of phrasesFrom(words, from)) {
          expect(to).toBeGreaterThan(last);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(cues).not.toEqual([]);
          last = to;
        }
      }),
    );
  });
});

describe('phrases', () => {
  it('are found from the shortest to the longest, each with all that it may mean', () => {
    expect(phrasesIn('director of photography of')).toEqual([
      ['director', 'director'],
      ['director of photography', 'cinematographer'],
    ]);
    expect(phrasesIn('produced')).toEqual([['produced', 'producer', 'any producer', 'studio']]);
  });

  it.each(['painted', 'voice', 'sokurov', 'of photography director'])(
    'are none that are no cue as a whole: %s',
    (text) => {
      expect(phrasesIn(text).map(([phrase]) => phrase)).not.toContain(text);
    },
  );
});

describe('a word by itself', () => {
  it.each(['the', 'of', 'please', 'who', 'when'])('says nothing, or asks: %s', (word) => {
    expect(isPlain(word)).toBe(true);
  });

  it.each(['director', 'films', 'voice', ''])('does say something, or is unknown: %s', (word) => {
    expect(isPlain(word)).toBe(false);
  });

  it.each(['who', 'what', 'directed'])('asks, or tells what was done, as a title may, too: %s', (word) => {
    expect(saysSomething(word)).toBe(true);
  });

  it.each(['director', 'films', 'the', 'voice'])('neither asks nor tells: %s', (word) => {
    expect(saysSomething(word)).toBe(false);
  });
});
