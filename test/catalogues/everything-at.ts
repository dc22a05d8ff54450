import { inputsAt } from '../../src/catalogues/inputs.ts';
import { openCatalogues } from '../../src/catalogues/open-catalogues.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { finish } from '../../src/data/steps.ts';

const BUILT_IN = loadCatalogue([]);

function inOrder<Item extends { readonly id: string }>(items: Iterable<Item>): Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** All that the catalogues at some paths say, but for what is built in, by its ids. */
export async function everythingAt(paths: readonly string[]) {
  const { catalogue, close } = await openCatalogues(inputsAt(paths), finish, BUILT_IN);
  const everything = {
    films: inOrder(catalogue.films()),
    people: inOrder(catalogue.people()),
    companies: inOrder(catalogue.companies()),
    festivals: inOrder(catalogue.festivals()),
    sources: inOrder(catalogue.sources()),
  };
  await close();
  return everything;
}
