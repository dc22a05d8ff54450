import { describe, expect, it } from 'vitest';
import type { Film } from '../../src/data/entities.ts';
import { only } from '../made-up/in-files.ts';
import { allValues, catalogue, filmOf, values } from './built-in.ts';

/** Who is credited in a role, in billing order, as the source writes the name. */
function credited(film: Film, role: string): string[] {
  return film.credits.filter((credit) => credit.role === role).flatMap(({ names }) => values(names));
}

function companiesOf(film: Film, role: string | undefined): string[] {
  return values(film.companies)
    .filter((part) => part.role === role)
    .map((part) => part.company.name);
}

describe('the catalogue', () => {
  it('holds three films, each from one described source', () => {
    expect([...catalogue.films()].map(({ id, sources }) => [id, ...sources])).toEqual([
      ['spiritual-voices-1995', 'kinoglaz-spiritual-voices'],
      ['the-voice-1982', 'wikipedia-the-voice'],
      ['the-voice-of-sokurov-2014', 'lm-media-the-voice-of-sokurov'],
    ]);
    for (const { sources } of catalogue.films()) expect(catalogue.source(sources[0] ?? '')).toBeDefined();
  });

  it('knows one Sokurov, director here and subject there, born in 1951', () => {
    const sokurov = only([...catalogue.people()].filter(({ id }) => id.includes('sok')));
    expect(values(sokurov.names).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Александр Сокуров',
        'Alexandre Sokurov',
        'Alexandre Sokourov',
        'Alexander Sokurov',
      ]),
    );
    expect(values(sokurov.born)).toEqual(['1951']);
    expect(catalogue.appearancesOf(sokurov.reference).map(({ film, as }) => `${film} ${as}`)).toEqual([
      'film:spiritual-voices-1995 credit',
      'film:spiritual-voices-1995 credit',
      'film:the-voice-of-sokurov-2014 subject',
    ]);
  });

  it('knows one Lenfilm and one Locarno of two films each', () => {
    const filmsOf = (reference: 'company:lenfilm' | 'festival:locarno') => [
      ...new Set(catalogue.appearancesOf(reference).map(({ film }) => film)),
    ];
    const named = (word: string) =>
      [...catalogue.companies(), ...catalogue.festivals()].filter(({ names }) =>
        values(names).some(({ text }) => text.includes(word)),
      );
    expect(only(named('Lenfilm')).reference).toBe('company:lenfilm');
    expect(only(named('Locarno')).reference).toBe('festival:locarno');
    expect(filmsOf('company:lenfilm')).toEqual(['film:spiritual-voices-1995', 'film:the-voice-1982']);
    expect(filmsOf('festival:locarno')).toEqual([
      'film:spiritual-voices-1995',
      'film:the-voice-of-sokurov-2014',
    ]);
  });

  it('leaves nothing in doubt', () => {
    expect(catalogue.leftApart).toEqual([]);
  });
});

describe('The Voice (1982)', () => {
  const film = filmOf('the-voice-1982');

  it('has three titles, a year, a length, a country, a language and a genre', () => {
    expect(values(film.titles).map(({ text, kind }) => [text, kind])).toEqual([
      ['The Voice', 'translation'],
      ['Голос', 'original'],
      ['Golos', 'transliteration'],
    ]);
    expect(allValues(film.years, film.minutes, film.countries, film.languages, film.genres)).toEqual([
      [1982],
      [87],
      ['Soviet Union'],
      ['Russian'],
      ['psychological drama'],
    ]);
  });

  it('has its crew, none confused with another', () => {
    expect(credited(film, 'director')).toEqual(['Ilya Averbakh']);
    expect(credited(film, 'writer')).toEqual(['Natalya Ryazantseva']);
    expect(credited(film, 'composer')).toEqual(['Vladimir Svetozarov']);
    expect(credited(film, 'cinematographer')).toEqual(['Nikolai Karetnikov']);
    expect(credited(film, 'editor')).toEqual(['Olga Amosova', 'Aleksandra Borovskaya']);
    expect(film.credits).toHaveLength(14);
  });

  it('has eight actors in billing order, two of them with their parts', () => {
    expect(credited(film, 'actor')).toEqual([
      'Natalya Sayko',
      'Leonid Filatov',
      'Grigori Kalatosishvili',
      'Vsevolod Shilovsky',
      'Petr Shelokhonov',
      'Yelena Safonova',
      'Tatyana Lavrova',
      'Mikhail Gluzsky',
    ]);
    const parts = film.credits.filter((credit) => credit.parts.length > 0);
    expect(parts.map((credit) => [credit.person, ...values(credit.parts)])).toEqual([
      ['person:natalya-sayko', { name: 'Yulia Martynova', description: expect.stringMatching(/actress/) }],
      [
        'person:leonid-filatov',
        { description: expect.stringMatching(/director of the film within the film/) },
      ],
    ]);
  });

  it('was produced by Lenfilm, which is also one of three distributors', () => {
    expect(companiesOf(film, 'production')).toEqual(['Lenfilm']);
    expect(companiesOf(film, 'distribution')).toEqual(['Lenfilm', 'Goskino', 'Sovexportfilm']);
    expect(film.companies).toHaveLength(4);
  });

  it('was shot in two cities and finished in the studios', () => {
    expect(values(film.places).map(({ use, place, note }) => [use, place.name, place.venue, note])).toEqual([
      ['filming', 'Leningrad', undefined, expect.stringMatching(/suburbs/)],
      ['filming', 'Moscow', undefined, undefined],
      ['post-production', 'Leningrad', 'Lenfilm studios', undefined],
    ]);
    expect(values(film.productions)).toEqual([{ from: '1980-10', to: '1982-10' }]);
  });

  it('came out in Leningrad, and ten months later in East Germany', () => {
    expect(values(film.releases)).toEqual([
      {
        date: '1982-12-18',
        place: expect.objectContaining({
          name: 'Leningrad',
          alsoNamed: ['St. Petersburg'],
          venue: expect.stringMatching(/^Dom Kino/),
        }),
        premiere: true,
      },
      {
        date: '1983-10-28',
        country: 'East Germany',
        note: expect.stringMatching(/German narration.*German subtitles/),
      },
    ]);
  });

  it('has a budget, an audience, a basis and a namesake', () => {
    expect(values(film.budgets)).toEqual([{ amount: 6_500_000, currency: 'USD', estimated: true }]);
    expect(values(film.attendance)).toEqual([
      { viewers: 2_300_000, where: 'internationally', period: expect.stringMatching(/first year/) },
    ]);
    expect(values(film.basedOn).map(({ work, author }) => [work, author?.to])).toEqual([
      ['screenplay', 'person:natalya-ryazantseva'],
    ]);
    expect(values(film.notToBeConfusedWith)).toEqual([
      { name: 'GOLOS Association', what: expect.stringMatching(/non-governmental/) },
    ]);
    expect(values(film.notes).join()).toMatch(/last film.*Averbakh/);
  });
});
