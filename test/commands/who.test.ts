import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker } from './asking.ts';
import { hostileHouse, houseOf } from './houses.ts';
import { isPrivate, labelsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);
const card = (name: string) => asker.command('who', { name });

describe('the card of a person', () => {
  it('shows every form of the name, what is known, the works by role, and what they are the subject of', async () => {
    expect(shown(await card('sokurov'))).toEqual({
      title: 'Alexander Sokurov',
      fields: {
        Occupation: ['director ² · screenwriter ²'],
        Nationality: ['Russian ²'],
        Born: ['1951 ²'],
        Names: [
          'Alexander Sokurov · transliteration ¹ ²',
          'Александр Сокуров · original, Russian ¹',
          'Alexandre Sokurov · transliteration ¹',
          'Alexandre Sokourov · transliteration ¹',
        ],
        Director: ['Spiritual Voices (1995) ¹'],
        Writer: ['Spiritual Voices (1995) ¹'],
        'Subject of films': ['The Voice of Sokurov (2014) ²'],
        'Worked with': ['Spiritual Voices (1995): Aleksandr Burov, Aleksey Fedorov, Sergey Moshkov'],
        Background: ['Ranked among the foremost Russian directors and screenwriters of his time. ²'],
      },
      foot: 'Sources: ¹ kinoglaz.fr, “Spiritual Voices” · ² LM Media, “The Voice of Sokurov”',
    });
  });

  it('shows the part beside the film, and everybody else of that film', async () => {
    expect(shown(await card('Leonid Filatov'))).toEqual({
      title: 'Leonid Filatov',
      fields: {
        Actor: ['The Voice (1982) · as the director of the film within the film'],
        'Worked with': [
          'The Voice (1982): Ilya Averbakh, Natalya Ryazantseva, Natalya Sayko, Grigori Kalatosishvili, ' +
            'Vsevolod Shilovsky, Petr Shelokhonov, Yelena Safonova, Tatyana Lavrova, Mikhail Gluzsky, ' +
            'Vladimir Svetozarov, Nikolai Karetnikov, Olga Amosova, Aleksandra Borovskaya',
        ],
      },
      foot: 'Source: Wikipedia, “The Voice” (1982)',
    });
  });

  it('shows a theme as what somebody says, and an opinion with where its author belongs', async () => {
    expect(shown(await card('messiaen')).fields).toEqual({
      'Subject of films': ['Spiritual Voices (1995) · named as a theme by the magazine Seance, no. 11'],
    });
    expect(shown(await card('antti alanen')).fields).toEqual({
      'Opinions on films': ['The Voice of Sokurov (2014) · film programmer, National Audiovisual Institute'],
    });
  });

  it('lists works newest last, those without a year at the end', async () => {
    const credits = [{ person: 'Ann', role: 'actor' }];
    const years = [1960, undefined, 1931, 1999, 1959];
    const films = years.map((year, index) => ({
      kind: 'film',
      titles: [{ text: `Work ${index}` }],
      ...(year && { year }),
      credits,
    }));
    const { Actor } = shown(await new Asker(houseOf(films)).command('who', { name: 'ann' })).fields;
    expect(Actor).toEqual(['Work 2 (1931)', 'Work 4 (1959)', 'Work 0 (1960)', 'Work 3 (1999)', 'Work 1']);
  });

  it('shows every part of one film, and each role under its own heading', async () => {
    const film = {
      kind: 'film',
      titles: [{ text: 'Alone' }],
      year: 1931,
      credits: [
        { person: 'Ann', role: 'actor', part: { name: 'the mother' } },
        { person: 'Ann', role: 'actor', part: { name: 'the daughter', description: 'her twin' } },
        { person: 'Ann', role: 'composer' },
      ],
    };
    expect(shown(await new Asker(houseOf([film])).command('who', { name: 'ann' })).fields).toEqual({
      Actor: ['Alone (1931) · as the mother · as the daughter, her twin'],
      Music: ['Alone (1931)'],
    });
  });

  it('is found by any recorded form of the name, in any script', async () => {
    for (const name of ['Сокуров', 'Alexandre Sokourov', 'Sukorov', 'aleksandr sokurov']) {
      expect(titleOf(await card(name))).toBe('Alexander Sokurov');
    }
  });

  it('opens any of the films by a select', async () => {
    const sokurov = await card('sokurov');
    expect(labelsOf(sokurov)).toEqual([
      'Spiritual Voices (1995) · Alexander Sokurov',
      'The Voice of Sokurov (2014) · Leena Kilpeläinen',
    ]);
    expect(titleOf(await asker.pick(sokurov, '2014'))).toBe('The Voice of Sokurov (2014)');
  });

  it('pages a long list of works, and can open each of them', async () => {
    const hostile = new Asker(hostileHouse());
    const parts = await hostile.allParts(await hostile.command('who', { name: 'ubiquitous' }));
    expect(parts.length).toBeGreaterThan(1);
    const labels = new Set(parts.flatMap(labelsOf));
    const missing = Array.from({ length: 40 }, (_, index) => `Same Title (${1950 + index})`).filter(
      (label) => !labels.has(label),
    );
    expect(missing).toEqual([]);
  });

  it('is only for its asker when that is asked for', async () => {
    expect(isPrivate(await asker.command('who', { name: 'mozart', private: true }))).toBe(true);
    expect(isPrivate(await card('mozart'))).toBe(false);
  });
});

describe('the card of a company', () => {
  it('shows what it is, its works by role, and the directors of these films', async () => {
    expect(shown(await card('Lenfilm'))).toEqual({
      title: 'Lenfilm',
      fields: {
        'What it is': ['film studios ¹'],
        Place: ['Leningrad (St. Petersburg), Russia (former USSR) ¹'],
        Production: ['The Voice (1982) ¹'],
        Distribution: ['The Voice (1982) ¹'],
        'Took part (role not stated)': ['Spiritual Voices (1995) ²'],
        'Directors of these films': [
          'The Voice (1982): Ilya Averbakh',
          'Spiritual Voices (1995): Alexander Sokurov',
        ],
      },
      foot: 'Sources: ¹ Wikipedia, “The Voice” (1982) · ² kinoglaz.fr, “Spiritual Voices”',
    });
  });

  it('shows what it published on video, and which reviewers belong to it', async () => {
    expect(shown(await card('ideale audience')).fields).toEqual({
      'Published on video': ['Spiritual Voices (1995) · DVD · 2004'],
    });
    expect(shown(await card('national audiovisual institute')).fields).toEqual({
      Place: ['Finland'],
      'Reviewers who belong here': ['The Voice of Sokurov (2014) · Antti Alanen, film programmer'],
    });
  });

  it('shows the awards that it gave', async () => {
    const award = { name: 'Golden Reel', body: 'Film Guild', year: 1975, result: 'nominated' };
    const guild = new Asker(
      houseOf([{ kind: 'film', titles: [{ text: 'Alone' }], year: 1974, awards: [award] }]),
    );
    expect(shown(await guild.command('who', { name: 'film guild' })).fields).toEqual({
      'Nominations of films here': ['1975 · Alone (1974) · Golden Reel'],
    });
  });
});
