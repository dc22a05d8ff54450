import type { CatalogueInput } from '../../catalogues/inputs.ts';
import type { Take } from '../../catalogues/open-catalogues.ts';
import { recordsIn } from '../../catalogues/records.ts';
import { isCatalogueFault } from '../../catalogues/reload-on-hang-up.ts';
import { entityAt } from '../../data/catalogue.ts';
import type { IsKnown } from '../../data/loading/findings.ts';
import { isReference } from '../../data/reference.ts';
import { openStore, verifyStore } from '../../store/open-store.ts';
import type { StoreCatalogue } from '../../store/store-catalogue.ts';

/** What work complains of, in sentences for people. */
async function complaintsOf(work: () => Promise<unknown>): Promise<string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (isCatalogueFault(error)) return [error.message];
    throw error;
  }
}

function isKnownIn(stores: readonly StoreCatalogue[]): IsKnown {
  return (kind, id) => {
    const reference = `${kind}:${id}`;
    return stores.some((store) =>
      kind === 'source' ? store.source(id) : isReference(reference) && entityAt(store, reference),
    );
  };
}

/**
 * Every fault of inputs that cannot be opened, however many of them are faulty. Where a store is, nobody can tell whether
 * what refers to it leads anywhere, and nothing is said of that.
 */
export async function faultsIn(inputs: readonly CatalogueInput[], take: Take): Promise<string[]> {
  const whole: StoreCatalogue[] = [];
  const faults: string[] = [];
  for (const { path } of inputs.filter(({ form }) => form === 'store')) {
    const verifying = complaintsOf(async () => {
      await verifyStore(path);
      whole.push((await openStore(path)).catalogue);
    });
    faults.push(...(await verifying));
  }
  const isKnown = faults.length > 0 ? () => true : isKnownIn(whole);
  const others = inputs.filter(({ form }) => form !== 'store');
  faults.push(...(await complaintsOf(async () => take(recordsIn(others, isKnown)))));
  await Promise.all(whole.map((store) => store.close()));
  return faults;
}
