import type { Measured } from '../measure/measured.ts';
import { phasesTable, sharesTable } from './dominating.ts';
import { engineTables } from './engines.ts';
import { figuresTable } from './figures.ts';
import { goalsTable } from './goals.ts';
import { LEGEND } from './legend.ts';
import { MAKING } from './making.ts';
import { ANSWERING, RESIDENT, STARTING } from './serving.ts';

/** All tables about all sizes that were measured. */
export function reportOf(measured: readonly Measured[]): string {
  if (measured.length === 0) return 'Nothing was measured.';
  return [
    LEGEND,
    '### What must be reached',
    goalsTable(measured),
    '### Import and build',
    figuresTable('import and build', MAKING, measured),
    phasesTable(measured),
    sharesTable(measured),
    '### Serving',
    figuresTable('starting', STARTING, measured),
    figuresTable('resident, MB', RESIDENT, measured),
    figuresTable('answers, ms', ANSWERING, measured),
    '### Engines',
    ...engineTables(measured),
  ].join('\n\n');
}
