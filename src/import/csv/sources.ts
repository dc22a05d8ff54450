import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { normalForm } from '../../data/normal-form.ts';
import type { SourceRecord } from '../../data/schema/record.ts';
import { recordId, text } from '../../data/schema/values.ts';

/** Room for a mark behind it, within the 60 characters of an id. */
const LONGEST_SLUG = 50;

/** An id of a name's own letters; names without any, or too long to be told apart by their beginning, get a mark. */
function slugOf(name: string): string {
  const slug = normalForm(name).replaceAll(' ', '-');
  if (slug !== '' && slug.length <= LONGEST_SLUG) return slug;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return [slug.slice(0, LONGEST_SLUG).replace(/-$/, '') || 'source', mark].join('-');
}

/**
 * The source that a cell names: a described one by its id, or one of which a spreadsheet tells no more than the name.
 */
export function sourceOf(name: string): SourceRecord {
  return {
    kind: 'source',
    id: recordId.safeParse(name).success ? name : slugOf(name),
    name,
    type: 'spreadsheet',
    language: 'language not stated',
    terms: 'terms not stated',
  };
}

/** What a file is called, to stand for its source: `my-films` of `clubs/my-films.csv`. */
export function sourceNameOf(path: string): string {
  return text.safeParse(basename(path, extname(path))).data ?? 'spreadsheet';
}
