import { describe, expect, it } from 'vitest';
import {
  catalogueOf,
  company,
  faultsOf,
  festival,
  film,
  only,
  person,
  source,
} from '../../made-up/in-files.ts';

const alpha = { 'alpha.json': source('alpha') };

describe('sources', () => {
  it('must be described by a record', () => {
    expect(faultsOf({ 'film.json': film('nowhere', 'Golos') })).toEqual([
      { file: 'film.json', path: 'source', message: 'no record describes a source "nowhere"' },
    ]);
  });

  it('may stand in another folder', () => {
    const catalogue = catalogueOf([film('alpha', 'Golos')], [film('alpha', 'Ekran')]);
    expect([...catalogue.films()]).toHaveLength(2);
  });

  it('are not called unknown for a fault in their own file', () => {
    const faults = faultsOf({
      'alpha.json': source('alpha', { terms: '' }),
      'film.json': film('alpha', 'Golos'),
      'person.json': person('alpha', 'A'),
    });
    expect(faults).toEqual([{ file: 'alpha.json', path: 'terms', message: 'must not be empty' }]);
  });
});

describe('ids', () => {
  it('must be one record’s own, even in a faulty file', () => {
    const faults = faultsOf({
      ...alpha,
      'one.json': person('alpha', 'A', { id: 'a' }),
      'three.json': person('alpha', '', { id: 'a' }),
      'two.json': person('alpha', 'A', { id: 'a' }),
    });
    expect(faults.filter(({ path }) => path === 'id')).toEqual([
      { file: 'three.json', path: 'id', message: expect.stringMatching(/person "a" is already .*one\.json/) },
      { file: 'two.json', path: 'id', message: expect.stringMatching(/person "a" is already .*one\.json/) },
    ]);
  });

  it('must differ from those of the built-in records', () => {
    const fault = only(faultsOf({ ...alpha, 'a.json': film('alpha', 'Golos', { id: 'the-voice-1982' }) }));
    expect(fault).toMatchObject({ file: 'a.json', path: 'id' });
  });

  it('may be equal between kinds', () => {
    const files = {
      ...alpha,
      'a.json': film('alpha', 'A', { id: 'a' }),
      'b.json': person('alpha', 'A', { id: 'a' }),
    };
    expect(faultsOf(files)).toEqual([]);
  });
});

describe('references between records', () => {
  it.each([
    ['film', film],
    ['person', person],
    ['company', company],
    ['festival', festival],
  ])('must not lead nowhere: sameAs of a %s', (kind, record) => {
    const wrongKind = kind === 'person' ? company : person;
    const files = {
      ...alpha,
      'a.json': record('alpha', 'A', { sameAs: ['other', 'b'] }),
      'b.json': wrongKind('alpha', 'B', { id: 'b' }),
    };
    expect(faultsOf(files)).toEqual([
      { file: 'a.json', path: 'sameAs[0]', message: `no ${kind} has the id "other"` },
      { file: 'a.json', path: 'sameAs[1]', message: `no ${kind} has the id "b"` },
    ]);
  });

  it('may lead to a file that has another fault, which alone is told', () => {
    const files = {
      ...alpha,
      'a.json': person('alpha', 'A', { sameAs: ['b'] }),
      'b.json': person('alpha', 'B', { id: 'b', born: '1951-13' }),
    };
    expect(faultsOf(files).map(({ file, path }) => `${file} ${path}`)).toEqual(['b.json born']);
  });

  it('must not lead nowhere: ids of mentions, wherever a film mentions somebody', () => {
    const gone = { name: 'A', id: 'gone' };
    const fields = {
      credits: [
        { person: 'B', role: 'actor' },
        { person: gone, role: 'actor' },
      ],
      companies: [{ company: gone }],
      homeVideo: [{ medium: 'DVD', publisher: gone }],
      selections: [{ festival: gone }],
      awards: [{ name: 'Prize', result: 'won', festival: gone, body: gone }],
      subjects: [{ topic: 'war' }, { person: gone }],
      basedOn: [{ work: 'novel', author: gone }],
      reviews: [
        { author: gone, stance: 'Moved.', affiliation: { company: gone } },
        { author: 'B', stance: 'Bored.', affiliation: { festival: gone } },
      ],
    };
    const faults = faultsOf({ ...alpha, 'film.json': film('alpha', 'Golos', fields) });
    expect(faults.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'credits[1].person.id: no person has the id "gone"',
      'companies[0].company.id: no company has the id "gone"',
      'homeVideo[0].publisher.id: no company has the id "gone"',
      'selections[0].festival.id: no festival has the id "gone"',
      'awards[0].festival.id: no festival has the id "gone"',
      'awards[0].body.id: no company has the id "gone"',
      'subjects[1].person.id: no person has the id "gone"',
      'basedOn[0].author.id: no person has the id "gone"',
      'reviews[0].author.id: no person has the id "gone"',
      'reviews[0].affiliation.company.id: no company has the id "gone"',
      'reviews[1].affiliation.festival.id: no festival has the id "gone"',
    ]);
  });
});
