import { z } from 'zod';
import { withBuiltIn } from '../../catalogues/inputs.ts';
import { openCatalogues } from '../../catalogues/open-catalogues.ts';
import { isCatalogueFault } from '../../catalogues/reload-on-hang-up.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { verifyStore } from '../../store/open-store.ts';
import { complain, say } from '../terminal.ts';
import { faultsIn } from './faults-in.ts';
import { givenPaths, meantBy, PATHS } from './paths.ts';
import { listOf } from './table.ts';
import { takeUntil } from './take-until.ts';
import { tool } from './tool.ts';
import { countsInWords } from './words.ts';

function summaryOf({ counts, leftApart }: Catalogue, all: boolean): string {
  const apart = leftApart.length > 0 ? ['Left apart:', ...listOf(leftApart, all)] : [];
  return [`No faults: ${countsInWords(counts)}.`, ...apart].join('\n');
}

export const check = tool({
  name: 'check',
  description: 'Says every fault of records, with its file and place',
  explanation: `Reads the built-in records and these catalogues, stores from end to end. Says all that is wrong with
any of them, or else what they hold and what was left apart for lack of certainty.

  npm run catalogue -- check                       what CATALOGUES names
  npm run catalogue -- check my-films films.csv`,
  args: { ...PATHS, all: { type: 'boolean', description: 'List all that was left apart' } },
  options: z.object({ _: givenPaths, all: z.boolean().default(false) }),
  run: async ({ _, all }, { line, signal }) => {
    const inputs = withBuiltIn(meantBy(_));
    const take = takeUntil(signal, () => line.show({ what: 'Reading and linking' }));
    try {
      const { catalogue, close } = await openCatalogues(inputs, take);
      try {
        for (const { path } of inputs.filter(({ form }) => form === 'store')) {
          line.show({ what: `Verifying ${path}` });
          await verifyStore(path);
        }
        line.clear();
        say(summaryOf(catalogue, all));
        return 0;
      } finally {
        await close();
      }
    } catch (error) {
      if (!isCatalogueFault(error)) throw error;
      const faults = await faultsIn(inputs, take);
      line.clear();
      complain((faults.length > 0 ? faults : [error.message]).join('\n'));
      return 1;
    }
  },
});
