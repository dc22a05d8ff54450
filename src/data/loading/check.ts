import { groupBy } from '../group-by.ts';
import { mentionsIn } from '../schema/mentions.ts';
import type { Fault } from './faults.ts';
import type { DeclaredId, Reading } from './read.ts';

function duplicateIds(declared: readonly DeclaredId[]): Fault[] {
  const groups = groupBy(declared, ({ kind, id }) => `${kind} "${id}"`);
  return [...groups].flatMap(([label, [first, ...others]]) =>
    others.map(({ file }) => ({
      file,
      path: 'id',
      message: `${label} is already the id in ${first?.file}; leave the id out or give another (what is equal is linked without it)`,
    })),
  );
}

/** Faults that show only between records: unknown sources, duplicate ids, references that lead nowhere. */
export function checkReferences({ records, declared }: Reading): Fault[] {
  const ids = new Set(declared.map(({ kind, id }) => `${kind}:${id}`));
  const known = (kind: string, id: string) => ids.has(`${kind}:${id}`);
  const dangling = records.flatMap(({ file, record }) => {
    if (record.kind === 'source') return [];
    const faults: Fault[] = [];
    if (!known('source', record.source)) {
      faults.push({ file, path: 'source', message: `no record describes a source "${record.source}"` });
    }
    for (const [index, id] of (record.sameAs ?? []).entries()) {
      if (known(record.kind, id)) continue;
      faults.push({ file, path: `sameAs[${index}]`, message: `no ${record.kind} has the id "${id}"` });
    }
    for (const { kind, mention, path } of record.kind === 'film' ? mentionsIn(record) : []) {
      if (mention.id === undefined || known(kind, mention.id)) continue;
      faults.push({ file, path: `${path}.id`, message: `no ${kind} has the id "${mention.id}"` });
    }
    return faults;
  });
  return [...duplicateIds(declared), ...dangling];
}
