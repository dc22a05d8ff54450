import type { Contents } from '../../data/catalogue.ts';
import type { Company, Festival, Film, Person } from '../../data/entities.ts';
import type { Steps } from '../../data/steps.ts';
import type { ProgressLine } from './progress-line.ts';

/** So many are read in a step. */
const AT_ONCE = 200;

/** Reads everything in a catalogue once, of any size, and hands it over. */
export function* goThrough(
  catalogue: Contents,
  what: string,
  line: ProgressLine,
  look: (entity: Film | Person | Company | Festival) => void,
): Steps {
  const { film, person, company, festival } = catalogue.counts;
  const all = film + person + company + festival;
  let done = 0;
  const kinds = [catalogue.people(), catalogue.companies(), catalogue.festivals(), catalogue.films()];
  for (const entities of kinds) {
    for (const entity of entities) {
      look(entity);
      done += 1;
      if (done % AT_ONCE !== 0) continue;
      line.show({ what, fraction: done / all, done, units: 'entities' });
      yield;
    }
  }
}
