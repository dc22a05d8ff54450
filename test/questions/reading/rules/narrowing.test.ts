import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from '../understood.ts';

const SETS: Table = [
  ['films by Ana from 1970', '(films[maker](Ana) & with[year 1970])'],
  ['Soviet films by Ana', '(films[maker](Ana) & with[country Soviet Union])'],
  ['who directed Italian films', 'director(with[country Italy])'],
  ['actors in films from 1982', 'performer(with[year 1982])'],
];

const SIDES: Table = [
  ['when was Ferryman released in Italy', 'release(Ferryman){in italy}'],
  ['when was Ferryman shown in Como', 'when(showing(Ferryman){in como})'],
  ['festivals that showed Ferryman in 1970', 'showing(Ferryman){1970}'],
  ['what did Ferryman win in 1971', 'award(Ferryman){1971}'],
];

describe('a value beside a set', () => {
  it.each(SETS)(
    'narrows somebody’s films, and those that others are asked of: %s',
    (question, understood) => {
      expect(understoodAs(question)).toBe(understood);
    },
  );

  it.each(SIDES)('narrows facts by their own year or place: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it.each([
    // A place is none of who directs it.
    ['who directed Ferryman in Turin', /director\(Ferryman\)\{/],
    // A language is none of where it was shown, a genre none of its awards.
    ['where was Ferryman shown in Italian', /\{italian\}/],
    ['what awards did Ferryman win drama', /\{drama\}/],
  ])('does not narrow facts that have no such side: %s', (question, reading) => {
    expect(understandings(question).filter((each) => reading.test(each))).toEqual([]);
  });
});
