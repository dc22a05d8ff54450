import { describe, expect, it } from 'vitest';
import type { Film } from '../../src/data/entities.ts';
import { allValues, catalogue, filmOf, values } from './built-in.ts';

function creditsOf(film: Film): string[][] {
  return film.credits.map(({ role, names }) => [role, ...values(names)]);
}

describe('Spiritual Voices (1995)', () => {
  const film = filmOf('spiritual-voices-1995');

  it('has four titles in three languages', () => {
    expect(values(film.titles)).toEqual([
      { text: 'Spiritual Voices', language: 'en', kind: 'translation' },
      { text: 'Духовные голоса', language: 'ru', kind: 'original' },
      { text: 'Dukhovnye golosa', language: 'ru', kind: 'transliteration' },
      { text: 'Les Voix spirituelles', language: 'fr', kind: 'translation' },
    ]);
  });

  it('is a documentary of 327 minutes in colour, on video, from two countries', () => {
    expect(
      allValues(film.years, film.minutes, film.colours, film.formats, film.genres, film.countries),
    ).toEqual([[1995], [327], ['colour'], ['video'], ['documentary'], ['Russia', 'Japan']]);
  });

  it('has a crew of four', () => {
    expect(creditsOf(film)).toEqual([
      ['director', 'Alexandre Sokurov'],
      ['writer', 'Alexandre Sokurov'],
      ['cinematographer', 'Aleksandr Burov'],
      ['cinematographer', 'Aleksey Fedorov'],
      ['sound', 'Sergey Moshkov'],
    ]);
  });

  it.each([
    ['alexander-sokurov', 'Александр Сокуров', 'Alexandre Sokurov'],
    ['aleksandr-burov', 'Александр Буров', 'Aleksandr Burov'],
    ['aleksey-fedorov', 'Алексей Федоров', 'Aleksey Fedorov'],
    ['sergey-moshkov', 'Сергей Мошков', 'Sergey Moshkov'],
  ])('writes %s in Cyrillic and in Latin', (id, cyrillic, latin) => {
    const names = values(catalogue.person(id)?.names ?? []);
    expect(names).toContainEqual({ text: cyrillic, language: 'ru', kind: 'original' });
    expect(names).toContainEqual(expect.objectContaining({ text: latin, kind: 'transliteration' }));
  });

  it('names five companies without their roles, two with a place', () => {
    expect(values(film.companies).map(({ company, role, place }) => [company.name, role, place])).toEqual([
      ['Lenfilm', undefined, undefined],
      ['Eskom Film', undefined, undefined],
      ['Severnyï fond', undefined, { name: 'St. Petersburg' }],
      ['Roscomkino', undefined, undefined],
      ['Pandora Co. Ltd', undefined, { country: 'Japan' }],
    ]);
  });

  it('came out in Russia on 8 October 1995, and on a DVD with French subtitles', () => {
    expect(values(film.releases)).toEqual([{ date: '1995-10-08', country: 'Russia' }]);
    expect(values(film.homeVideo)).toEqual([
      {
        medium: 'DVD',
        publisher: { to: 'company:ideale-audience', name: 'Ideale Audience' },
        year: 2004,
        subtitles: ['French'],
      },
    ]);
  });

  it('won one award under two names at Locarno, which is no selection', () => {
    expect(values(film.awards)).toMatchObject([
      {
        name: 'Prix Sony',
        alsoNamed: ['Sony Prize'],
        festival: { to: 'festival:locarno' },
        year: 1995,
        result: 'won',
      },
    ]);
    expect(values(film.selections).map(({ festival }) => festival.to)).not.toContain('festival:locarno');
  });

  it('was selected by seven festivals', () => {
    const selections = values(film.selections).map(({ festival, place, year }) => [
      festival.name,
      place?.name,
      place?.country,
      year,
    ]);
    expect(selections).toEqual([
      ['Transversales cinématographiques', 'Rennes', 'France', 2012],
      ['Amsterdam International Documentary Film Festival', 'Amsterdam', 'Netherlands', 2012],
      ['Tromso International Film Festival', 'Tromso', 'Norway', 2011],
      ['Saint Petersburg International Cine-Forum', 'St. Petersburg', 'Russia', 2010],
      ['Russian documentaries', 'Paris', 'France', 2008],
      ['Fall Festival', 'Paris', 'France', 1998],
      ['Berlin International Film Festival', 'Berlin', 'Germany', 1996],
    ]);
  });

  it('is about what a magazine says, and comes from war diaries in Tajikistan', () => {
    const subjects = values(film.subjects);
    const people = subjects.flatMap((subject) => ('person' in subject ? subject.person.to : []));
    expect(people).toEqual(['person:mozart', 'person:messiaen', 'person:beethoven']);
    expect(subjects.filter(({ according }) => !according?.includes('Seance'))).toEqual([]);
    expect(values(film.basedOn)).toEqual([{ work: 'war diaries' }]);
    expect(values(film.places).map(({ use, place }) => [use, place.country])).toEqual([
      ['filming', 'Tajikistan'],
    ]);
    expect(values(film.notes).join()).toMatch(/first.*modern war.*video camera/);
  });
});

describe('The Voice of Sokurov (2014)', () => {
  const film = filmOf('the-voice-of-sokurov-2014');

  it('is a documentary whose misspelt title is found but not shown', () => {
    expect(values(film.titles).map(({ text, kind }) => [text, kind])).toEqual([
      ['The Voice of Sokurov', undefined],
      ['The Voice of Sukorov', 'misspelling'],
    ]);
    expect(allValues(film.years, film.genres)).toEqual([[2014], ['documentary']]);
  });

  it('tells its producers apart', () => {
    expect(creditsOf(film)).toEqual([
      ['director', 'Leena Kilpeläinen'],
      ['writer', 'Leena Kilpeläinen'],
      ['producer', 'Merja Ritola'],
      ['executive-producer', 'Pertti Veijalainen'],
      ['co-producer', 'Karin Reinberg'],
      ['co-producer', 'Anastasia Pavlovich'],
    ]);
    expect(values(film.companies).map(({ company, role }) => [role, company.name])).toEqual([
      ['production', 'Revolver Film Ou'],
      ['production', 'LM Media GmbH'],
      ['production', 'Illume Oy'],
      ['distribution', 'Films Boutique'],
    ]);
  });

  it('is about Sokurov, in six interviews in St. Petersburg', () => {
    expect(values(film.subjects)[0]).toMatchObject({ person: { to: 'person:alexander-sokurov' } });
    expect(values(film.places)).toEqual([
      {
        place: { name: 'St. Petersburg' },
        use: 'interviews',
        note: expect.stringMatching(/^six interviews.*different/),
      },
    ]);
  });

  it('was at three festivals, of which no year is told', () => {
    expect(values(film.selections).map(({ festival, year }) => [festival.to, year])).toEqual([
      ['festival:locarno', undefined],
      ['festival:helsinki', undefined],
      ['festival:hong-kong', undefined],
    ]);
    expect(film.awards).toEqual([]);
    expect(values(catalogue.festival('locarno')?.since ?? [])).toEqual([1946]);
  });

  it('has two opinions; Midnight Sun is only where one of them comes from', () => {
    expect(
      values(film.reviews).map(({ author, post, affiliation }) => [author.name, post, affiliation?.name]),
    ).toEqual([
      ['Lauri Timonen', undefined, 'Midnight Sun Film Festival'],
      ['Antti Alanen', 'film programmer', 'National Audiovisual Institute'],
    ]);
    const midnightSun = catalogue.appearancesOf('festival:midnight-sun-film-festival');
    expect(midnightSun.map(({ as }) => as)).toEqual(['affiliation']);
    expect(values(catalogue.company('national-audiovisual-institute')?.places ?? [])).toEqual([
      { country: 'Finland' },
    ]);
  });
});
