import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/importer.ts';
import { triplesImporter } from '../../../src/import/triples/importer.ts';
import type { TriplesSource } from '../../../src/import/triples/source.ts';
import { folderOf } from '../../made-up/in-files.ts';
import { imported, importing } from '../importing.ts';
import { readBack } from '../read-back.ts';

function importedFrom(texts: readonly string[], source?: TriplesSource) {
  const folder = folderOf(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])));
  return imported(
    triplesImporter(
      texts.map((_, index) => join(folder, `${index}.txt`)),
      source,
    ),
  );
}

describe('the importer of triples', () => {
  it('keeps all nine relations, in the source’s words', async () => {
    const { films, counts } = await importedFrom([
      `Kismet|directed_by|William Dieterle
Kismet|written_by|Edward Knoblock
Kismet|starred_actors|Marlene Dietrich
Kismet|starred_actors|Ronald Colman
Kismet|release_year|1944
Kismet|in_language|English
Kismet|has_genre|Fantasy
Kismet|has_tags|bd-r
Kismet|has_tags|baghdad
Kismet|has_imdb_rating|good
Kismet|has_imdb_votes|well known
`,
    ]);
    expect(films).toEqual([
      {
        kind: 'film',
        source: 'metaqa',
        titles: [{ text: 'Kismet' }],
        year: 1944,
        languages: ['English'],
        genres: ['Fantasy'],
        credits: [
          { person: { name: 'William Dieterle' }, role: 'director' },
          { person: { name: 'Edward Knoblock' }, role: 'writer' },
          { person: { name: 'Marlene Dietrich' }, role: 'actor' },
          { person: { name: 'Ronald Colman' }, role: 'actor' },
        ],
        tags: ['bd-r', 'baghdad'],
        rating: 'good',
        votes: 'well known',
      },
    ]);
    expect(counts.read.get('triples')).toBe(11);
    expect(counts.skipped.size).toBe(0);
  });

  it('says where films of one title were put together, and gives no year rather than one of them', async () => {
    const { films } = await importedFrom([
      `Kismet|directed_by|William Dieterle
Kismet|release_year|1955
Kismet|directed_by|Vincente Minnelli
Kismet|release_year|1944
Kismet|release_year|1920
`,
    ]);
    expect(films).toHaveLength(1);
    expect(films[0]).not.toHaveProperty('year');
    expect(films[0]?.notes).toEqual([
      'The source puts films of one title together, here those of 1920, 1944, and 1955; it does not say which of its people and facts belong to which.',
    ]);
    expect(films[0]?.credits).toHaveLength(2);
  });

  it('takes several directors of one year for one film’s', async () => {
    const { films } = await importedFrom([
      'Spione|directed_by|A\nSpione|directed_by|B\nSpione|release_year|1928\n',
    ]);
    expect(films).toMatchObject([
      { year: 1928, credits: [{ person: { name: 'A' } }, { person: { name: 'B' } }] },
    ]);
    expect(films[0]).not.toHaveProperty('notes');
  });

  it('puts together what several files say of one subject, wherever it stands', async () => {
    const { films } = await importedFrom([
      'One|release_year|1982\nTwo|release_year|1983\n',
      'Three|release_year|1984\nOne|has_tags|voice\n',
    ]);
    expect(films.map(({ titles, year, tags }) => [titles[0]?.text, year, tags])).toEqual([
      ['One', 1982, ['voice']],
      ['Two', 1983, undefined],
      ['Three', 1984, undefined],
    ]);
  });

  it('counts every line that it leaves out, and why', async () => {
    const { films, counts } = await importedFrom([
      `One|release_year|1982
One|release_year|1982
One|release_year|soon
One|release_year|1066
One|seen_by|everybody
One|directed_by|
One|directed_by|A|B
One
 |has_tags|nothing
One|has_tags|\u200B

`,
    ]);
    expect(films).toMatchObject([{ titles: [{ text: 'One' }], year: 1982, credits: [] }]);
    expect(Object.fromEntries(counts.skipped)).toEqual({
      'triple that was there already': 1,
      'release_year that is no year of a film': 2,
      'triple with the unknown relation seen_by': 1,
      'line that is no subject|relation|object': 3,
      'triple whose subject has no visible letter': 1,
      'has_tags without a visible letter': 1,
    });
    expect(counts.read.get('triples')).toBe(10);
  });

  it('loses no line: each is in a record or is counted', async () => {
    const field = fc.oneof(fc.constantFrom('One', 'Two', '1982', ' ', ''), fc.string({ unit: 'grapheme' }));
    const relation = fc.constantFrom('directed_by', 'starred_actors', 'has_tags', 'release_year', 'other');
    const line = fc
      .tuple(field, relation, field)
      .map((fields) => fields.join('|').replaceAll(/[\r\n\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const { films, counts } = await importedFrom([['One|has_tags|a', ...lines].join('\n')]);
        const kept = films.flatMap(({ credits = [], tags = [], year, notes = [] }) => [
          ...credits,
          ...tags,
          ...(year === undefined ? [] : [year]),
          ...notes.flatMap((note) => note.match(/\d{4}/g) ?? []),
        ]);
        const skipped = [...counts.skipped.values()].reduce((sum, count) => sum + count, 0);
        expect(kept.length + skipped).toBe(counts.read.get('triples'));
      }),
      { numRuns: 50 },
    );
  });

  it('names the set and its licence: MetaQA’s, or the one it is told', async () => {
    const sourceOf = async (source?: TriplesSource) => {
      const { sources, films } = await importedFrom(['One|has_tags|a'], source);
      expect(films[0]?.source).toBe(sources[0]?.id);
      return sources[0];
    };
    expect(await sourceOf()).toMatchObject({ id: 'metaqa', name: 'MetaQA', terms: /^CC BY 3.0/ });
    expect(await sourceOf({ name: 'Łukasz’s Films, 2nd  ed.', terms: 'CC0' })).toMatchObject({
      id: 'ukasz-s-films-2nd-ed',
      name: 'Łukasz’s Films, 2nd  ed.',
      terms: 'CC0',
    });
    expect(await sourceOf({ name: 'Фильмы' })).toMatchObject({ id: 'triples', terms: 'not stated' });
    expect(await sourceOf({ name: 'A very long name '.repeat(9) })).toMatchObject({
      id: expect.stringMatching(/^a-very-long-name.*[a-z]$/),
    });
  });

  it('leaves the former import where a file is cut off, wherever', async () => {
    const lines = Array.from({ length: 2000 }, (_, number) => `Film ${number}|release_year|1982`);
    const packed = gzipSync(lines.join('\n'));
    const folder = folderOf({ 'old.txt': 'One|has_tags|a' });
    const into = join(folderOf({}), 'import');
    await importing(into, triplesImporter([join(folder, 'old.txt')]));
    for (const part of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999]) {
      const cut = join(folderOf({ 'cut.txt.gz': packed.subarray(0, packed.length * part) }), 'cut.txt.gz');
      await expect(importing(into, triplesImporter([cut]))).rejects.toThrow(
        new ImportError(`${cut} is cut off; fetch it again.`),
      );
      expect(readBack(into).films).toMatchObject([{ titles: [{ text: 'One' }] }]);
    }
  });
});
