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
      text: [
        'Александр Сокуров · original, Russian ¹',
        'Alexandre Sokurov · transliteration ¹',
        'Alexandre Sokourov · transliteration ¹',
        'This spelling · transliteration ¹ ²',
        '',
        'Ranked among the foremost Russian directors and screenwriters of his time. ²',
      ].join('\n'),
      fields: {
        Occupation: ['director ²', 'screenwriter ²'],
        Nationality: ['Russian ²'],
        Born: ['1951 ²'],
        'Director · Writer': ['Spiritual Voices (1995) ¹'],
        'Subject of films': ['The Voice of Sokurov (2014) ²'],
        'Worked with': ['Spiritual Voices (1995): Aleksandr Burov, Aleksey Fedorov, Sergey Moshkov'],
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

  it('of more than a dozen films tells with whom somebody worked most often', async () => {
    const films = Array.from({ length: 13 }, (_, index) => ({
      kind: 'film',
      titles: [{ text: `Film ${index}` }],
      credits: ['Ann', ...(index < 3 ? ['Bob'] : []), ...(index < 5 ? ['Carol'] : [])].map((person) => ({
        person,
        role: 'actor',
      })),
    }));
    const { fields } = shown(await new Asker(houseOf(films)).command('who', { name: 'Ann' }));
    expect(fields['Worked with']).toEqual(['Carol · 5 films', 'Bob · 3 films']);
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

  it('joins the roles in which the films are the same, and no others', async () => {
    const work = (title: string, year: number, ...roles: readonly string[]) => ({
      kind: 'film',
      titles: [{ text: title }],
      year,
      credits: roles.map((role) => ({ person: 'Ann', role })),
    });
    const films = [
      work('Alone', 1931, 'director', 'writer', 'editor'),
      work('Together', 1932, 'director', 'writer'),
    ];
    expect(shown(await new Asker(houseOf(films)).command('who', { name: 'ann' })).fields).toEqual({
      'Director · Writer': ['Alone (1931)', 'Together (1932)'],
      Editing: ['Alone (1931)'],
    });
  });

  it('has birth and birthplace together', async () => {
    const person = { born: '1907-06-25', birthPlace: { name: 'Zenda' } };
    const house = houseOf([{ kind: 'person', names: [{ text: 'Ann' }], ...person }]);
    expect(shown(await new Asker(house).command('who', { name: 'ann' })).fields).toEqual({
      Born: ['25 June 1907', 'Zenda'],
    });
  });

  it('has as many forms of the name at its head as are read at once, and short notes', async () => {
    const names = ['Ann Lee', ...Array.from({ length: 7 }, (_, index) => `Ann Lee ${index}`)];
    const notes = ['Short.', 'Long. '.repeat(60).trim(), 'Late.'];
    const record = { kind: 'person', names: names.map((text) => ({ text })), notes };
    const { text, fields } = shown(await new Asker(houseOf([record])).command('who', { name: 'ann lee' }));
    expect(text?.split('\n')).toEqual([
      ...['Ann Lee 0', 'Ann Lee 1', 'Ann Lee 2', 'Ann Lee 3', '… and 3 more under More names'],
      ...['', 'Short.'],
    ]);
    expect(fields).toEqual({
      Background: notes.slice(1),
      'More names': ['Ann Lee 4', 'Ann Lee 5', 'Ann Lee 6'],
    });
  });

  it('says so where nothing but the name is recorded', async () => {
    const house = houseOf([{ kind: 'person', names: [{ text: 'Ann' }] }]);
    const { text, fields } = shown(await new Asker(house).command('who', { name: 'ann' }));
    expect({ text, fields }).toEqual({ text: 'Nothing else is recorded.', fields: {} });
  });

  it('names of a crowd those who matter most to the film, and how many more there are', async () => {
    const credits = [
      ...Array.from({ length: 400 }, (_, index) => ({ person: `Extra ${index}`, role: 'actor' })),
      { person: 'Ann', role: 'director' },
    ];
    const crowd = houseOf([{ kind: 'film', titles: [{ text: 'Crowd' }], credits }]);
    const { fields } = shown(await new Asker(crowd).command('who', { name: 'extra 399' }));
    expect(fields['Worked with']).toEqual([
      expect.stringMatching(/^Crowd: Ann, Extra 0, .+, Extra 18, … and 380 more$/),
    ]);
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
  it('shows what it is, and its films by what it did, with their directors', async () => {
    expect(shown(await card('Lenfilm'))).toEqual({
      title: 'Lenfilm',
      fields: {
        'What it is': ['film studios ¹'],
        Place: ['Leningrad (St. Petersburg), Russia (former USSR) ¹'],
        'Production · Distribution': ['The Voice (1982) ¹ · directed by Ilya Averbakh ¹'],
        'Took part (role not stated)': ['Spiritual Voices (1995) ² · directed by Alexander Sokurov ²'],
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
