import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordJsonSchema } from '../../src/data/schema/json-schema.ts';
import { film, person, source } from '../made-up/in-files.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

function jsonIn(file: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, file), 'utf8'));
}

/** What an editor makes of the schema: the file that is there, read by itself. */
const asEditorsRead = z.fromJSONSchema(recordJsonSchema());

function accepts(record: unknown): boolean {
  return asEditorsRead.safeParse(record).success;
}

/** Every value of a name, however deep. */
function valuesOf(name: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === name ? [inner] : []),
    ...valuesOf(name, inner),
  ]);
}

describe('schemas/record.schema.json', () => {
  it('is what `npm run schema` writes', () => {
    expect(jsonIn('schemas/record.schema.json')).toEqual(recordJsonSchema());
  });

  it('has only patterns that every engine takes', () => {
    const patterns = valuesOf('pattern', recordJsonSchema());
    expect(patterns.length).toBeGreaterThan(50);
    for (const pattern of patterns) {
      expect(() => new RegExp(String(pattern), 'u')).not.toThrow();
      expect(pattern).not.toMatch(/\\p\{|\(\?/);
    }
  });

  it('explains fields to whoever writes a record', () => {
    expect(valuesOf('description', recordJsonSchema())).toContain(
      'The name as the source writes it, or the name with an id',
    );
  });

  it('accepts every built-in record, and one that names its schema', () => {
    const files = readdirSync(join(PROJECT, 'records'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !accepts(jsonIn(join('records', file))))).toEqual([]);
    expect(accepts(film('alpha', 'Golos', { $schema: '../schemas/record.schema.json' }))).toBe(true);
  });

  it.each([
    ['a mention as a name', film('alpha', 'Golos', { credits: [{ person: 'A', role: 'actor' }] })],
    ['a mention with an id', film('alpha', 'Golos', { companies: [{ company: { name: 'A', id: 'a' } }] })],
    [
      'money of which nothing is said to be estimated',
      film('alpha', 'G', { budget: { amount: 1, currency: 'USD' } }),
    ],
  ])('accepts %s', (_, record) => {
    expect(accepts(record)).toBe(true);
  });

  it.each([
    ['an unknown field', film('alpha', 'Golos', { directer: 'A' })],
    ['an unknown kind', { kind: 'movie' }],
    ['no title', film('alpha', 'Golos', { titles: [] })],
    ['an empty title', film('alpha', ' ')],
    ['an unknown role', film('alpha', 'Golos', { credits: [{ person: 'A', role: 'directer' }] })],
    ['a date as a number', person('alpha', 'A', { born: 1951 })],
    ['a date out of form', person('alpha', 'A', { born: '8.1.1951' })],
    ['a year before films', film('alpha', 'Golos', { year: 1782 })],
    ['a bad id', source('The Alpha')],
    ['a missing field', { ...source('alpha'), terms: undefined }],
  ])('marks %s', (_, record) => {
    expect(accepts(JSON.parse(JSON.stringify(record)))).toBe(false);
  });
});
