import { groupBy } from '../group-by.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { Fault } from './faults.ts';
import type { Declaration, Reading, RecordFile } from './read.ts';

type IsKnown = (kind: string, id: string) => boolean;

function duplicateIds(declared: readonly Declaration[]): Fault[] {
  const withId = declared.filter(({ id }) => id !== undefined);
  const groups = groupBy(withId, ({ kind, id }) => `${kind} "${id}"`);
  return [...groups].flatMap(([label, [first, ...others]]) =>
    others.map(({ file }) => ({
      file,
      path: 'id',
      message: `${label} is already the id in ${first?.file}; leave the id out or give another (what is equal is linked without it)`,
    })),
  );
}

function danglingIds({ file, kind, source, sameAs = [] }: Declaration, isKnown: IsKnown): Fault[] {
  const unknownSource = source !== undefined && kind !== 'source' && !isKnown('source', source);
  return [
    ...(unknownSource ? [{ file, path: 'source', message: `no record describes a source "${source}"` }] : []),
    ...sameAs.flatMap((id, index) =>
      isKnown(kind, id) ? [] : [{ file, path: `sameAs[${index}]`, message: `no ${kind} has the id "${id}"` }],
    ),
  ];
}

function danglingMentions({ file, record }: RecordFile, isKnown: IsKnown): Fault[] {
  if (record.kind !== 'film') return [];
  return mentionsIn(record).flatMap(({ kind, mention: { id }, path }) =>
    id === undefined || isKnown(kind, id)
      ? []
      : [{ file, path: `${path}.id`, message: `no ${kind} has the id "${id}"` }],
  );
}

/** Faults that show only between records: unknown sources, duplicate ids, references that lead nowhere. */
export function checkReferences({ records, declared }: Reading): Fault[] {
  const ids = new Set(declared.map(({ kind, id }) => `${kind}:${id}`));
  const isKnown: IsKnown = (kind, id) => ids.has(`${kind}:${id}`);
  return [
    ...duplicateIds(declared),
    ...declared.flatMap((declaration) => danglingIds(declaration, isKnown)),
    ...records.flatMap((record) => danglingMentions(record, isKnown)),
  ];
}
