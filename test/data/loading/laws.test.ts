import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsReadIn, film, importedFiles } from '../../made-up/in-files.ts';

/** Bytes of any kind, often near to what is right. */
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
  fc
    .tuple(fc.constant(JSON.stringify(film('alpha', 'Голос'))), fc.nat(80), fc.string({ maxLength: 3 }))
    .map(([json, at, inserted]) => Buffer.from(json.slice(0, at) + inserted + json.slice(at))),
  fc
    .array(fc.constantFrom(...':-[]{}&*!|>%@`"\'#?, \n\t', '- ', 'a', 'kind: film', '<<', '---'), {
      maxLength: 40,
    })
    .map((signs) => Buffer.from(signs.join(''))),
);

describe('whatever bytes a file holds', () => {
  it.each(['a.json', 'a.yaml', 'a.yml'])(
    '%s gives a record, or faults that name the file and say something',
    (name) => {
      fc.assert(
        fc.property(anyBytes, (bytes) => {
          for (const fault of faultsReadIn({ [name]: bytes })) {
            expect(fault).toMatchObject({ file: name, message: expect.stringMatching(/\S/) });
            expect(fault.line ?? 1).toBeGreaterThanOrEqual(1);
          }
        }),
      );
    },
  );

  it('a file of a record a line gives faults with their lines, and a count that does not fit', () => {
    fc.assert(
      fc.property(fc.array(anyBytes, { maxLength: 3 }), (lines) => {
        const bytes = Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
        const faults = faultsReadIn({ ...importedFiles({ film: lines }), 'records-1/film.jsonl': bytes });
        const lineCount = bytes.toString('latin1').split('\n').length;
        for (const { file, line, message } of faults) {
          expect(file).toBe('records-1/film.jsonl');
          if (line === undefined) expect(message).toMatch(/^holds \d+ records/);
          else expect(line).toBeLessThanOrEqual(lineCount);
          expect(message).toMatch(/\S/);
        }
      }),
    );
  });

  it('a list of an import is right, or its fault is told', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(faultsReadIn({ 'import.json': bytes })).toEqual([
          expect.objectContaining({ file: 'import.json', message: expect.stringMatching(/import again/) }),
        ]);
      }),
    );
  });
});
