import { describe, expect, it } from 'vitest';
import type { Film } from '../../../src/data/entities.ts';
import { catalogueOf, film, type MadeUpRecord, only, person } from '../../made-up/in-files.ts';

const SAME = { externalIds: ['imdb:tt1'] };

function filmOf(...records: MadeUpRecord[]): Film {
  return only(catalogueOf(records).films());
}

describe('credits', () => {
  it('keep the billing order of the first source, then what others add', () => {
    const actors = (...people: string[]) => ({
      ...SAME,
      credits: people.map((name) => ({ person: name, role: 'actor' })),
    });
    const { credits } = filmOf(
      film('alpha', 'Golos', actors('Z', 'M', 'A')),
      film('beta', 'Golos', actors('A', 'B', 'Z')),
    );
    expect(credits.map((credit) => [credit.person, credit.sources])).toEqual([
      ['person:z', ['alpha', 'beta']],
      ['person:m', ['alpha']],
      ['person:a', ['alpha', 'beta']],
      ['person:b', ['beta']],
    ]);
  });

  it('gather every part and every spelling with who says so', () => {
    const credit = (name: string, part?: object) => ({
      person: { name, externalIds: ['imdb:nm1'] },
      role: 'actor',
      ...(part && { part }),
    });
    const { credits } = filmOf(
      film('alpha', 'Golos', { ...SAME, credits: [credit('Natalya Sayko', { name: 'Yulia' })] }),
      film('beta', 'Golos', {
        ...SAME,
        credits: [credit('Natalia Saiko', { name: 'Yulia', description: 'an actress' })],
      }),
      film('gamma', 'Golos', {
        ...SAME,
        credits: [credit('Natalya Sayko', { name: 'Yulia' }), credit('Natalya Sayko', { name: 'Nurse' })],
      }),
      film('delta', 'Golos', { ...SAME, credits: [credit('Natalya Sayko')] }),
    );
    expect(only(credits)).toEqual({
      person: 'person:natalya-sayko',
      role: 'actor',
      names: [
        { value: 'Natalya Sayko', sources: ['alpha', 'gamma', 'delta'] },
        { value: 'Natalia Saiko', sources: ['beta'] },
      ].map((fact) =>
        expect.objectContaining({ value: fact.value, sources: expect.arrayContaining(fact.sources) }),
      ),
      parts: [
        { value: { name: 'Yulia' }, sources: ['alpha', 'gamma'] },
        { value: { name: 'Yulia', description: 'an actress' }, sources: ['beta'] },
        { value: { name: 'Nurse' }, sources: ['gamma'] },
      ],
      sources: expect.arrayContaining(['alpha', 'beta', 'gamma', 'delta']),
    });
  });

  it('of one person in two roles are two', () => {
    const credits = ['director', 'writer'].map((role) => ({ person: 'Leena Kilpeläinen', role }));
    const merged = filmOf(film('alpha', 'A', { credits }));
    expect(merged.credits.map((credit) => [credit.person, credit.role])).toEqual([
      ['person:leena-kilpelainen', 'director'],
      ['person:leena-kilpelainen', 'writer'],
    ]);
  });
});

describe('what a film tells of others', () => {
  it('links each mention, and keeps the name as written', () => {
    const merged = filmOf(
      person('alpha', 'Alexander Sokurov', {
        id: 'sokurov',
        names: [{ text: 'Alexander Sokurov' }, { text: 'Sokurov' }],
      }),
      film('alpha', 'A', {
        homeVideo: [{ medium: 'DVD', publisher: 'Ideale Audience', year: 2004 }],
        selections: [{ festival: 'Berlinale', year: 1996, section: 'Forum' }],
        awards: [{ name: 'Sony Prize', result: 'won', festival: 'Locarno', body: 'Sony' }],
        subjects: [{ person: 'Sokurov', according: 'Seance' }, { topic: 'war' }],
        basedOn: [{ work: 'novel', author: 'SOKUROV' }, { work: 'diaries' }],
        reviews: [
          { author: 'Antti Alanen', stance: 'For.', affiliation: { company: 'Institute' } },
          { author: 'Lauri Timonen', stance: 'For too.', affiliation: { festival: 'Midnight Sun' } },
        ],
      }),
    );
    const values = (facts: readonly { value: unknown }[]) => facts.map(({ value }) => value);
    expect(values(merged.homeVideo)).toEqual([
      { medium: 'DVD', year: 2004, publisher: { to: 'company:ideale-audience', name: 'Ideale Audience' } },
    ]);
    expect(values(merged.selections)).toEqual([
      { festival: { to: 'festival:berlinale', name: 'Berlinale' }, year: 1996, section: 'Forum' },
    ]);
    expect(values(merged.awards)).toEqual([
      {
        name: 'Sony Prize',
        result: 'won',
        festival: { to: 'festival:locarno', name: 'Locarno' },
        body: { to: 'company:sony', name: 'Sony' },
      },
    ]);
    expect(values(merged.subjects)).toEqual([
      { person: { to: 'person:sokurov', name: 'Sokurov' }, according: 'Seance' },
      { topic: 'war' },
    ]);
    expect(values(merged.basedOn)).toEqual([
      { work: 'novel', author: { to: 'person:sokurov', name: 'SOKUROV' } },
      { work: 'diaries' },
    ]);
    expect(merged.reviews.map(({ value }) => [value.author.to, value.affiliation?.to])).toEqual([
      ['person:antti-alanen', 'company:institute'],
      ['person:lauri-timonen', 'festival:midnight-sun'],
    ]);
  });

  it('takes a name alone for a mention just as an object with a name', () => {
    const by = (mention: unknown) =>
      filmOf(film('alpha', 'A', { credits: [{ person: mention, role: 'sound' }] }));
    expect(by('Sergey Moshkov')).toEqual(by({ name: 'Sergey Moshkov' }));
  });

  it('says nothing where the records say nothing', () => {
    const { kind, reference, id, titles, sources, ...others } = filmOf(film('alpha', 'A'));
    expect([kind, reference]).toEqual(['film', `film:${id}`]);
    expect([titles, sources]).toEqual([[{ value: { text: 'A' }, sources: ['alpha'] }], ['alpha']]);
    expect(Object.values(others).flat()).toEqual([]);
  });
});
