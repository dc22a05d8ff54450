import { OURS } from '../contestants.ts';
import { readingsOf, type Standing } from '../measure/standing.ts';
import { buildingTable, findingRatiosTable, findingTimesTable, recallTable, typingTable } from './tables.ts';

const SIDES = ['films', 'people'] as const;

/** All tables about one corpus. */
export function reportOf(corpus: string, standings: readonly Standing[]): string {
  const ours = standings.find(({ contestant }) => contestant === OURS);
  const tables = SIDES.flatMap((side) => [
    findingTimesTable(standings, side),
    ...(ours && standings.length > 1 ? [findingRatiosTable(standings, ours, side)] : []),
    recallTable(standings, side),
    typingTable(standings, ours, side),
  ]);
  return [`## ${corpus}`, buildingTable(standings), ...tables].join('\n\n');
}

/** Who took part, in which version. */
export function versionsOf(standings: readonly Standing[]): string {
  const named = standings.flatMap((standing) => readingsOf(standing, 'named').slice(0, 1));
  return [...new Set(named.map(({ name, version }) => `${name} ${version}`))].join(', ');
}
