import type { House } from '../../src/commands/house.ts';
import type { Appearance, Catalogue } from '../../src/data/catalogue.ts';
import type { CatalogueSearch } from '../../src/search/search.ts';

/** What a store on a broken disk would say. */
export const BROKEN = new Error('the disk is gone');

function fail(): never {
  throw BROKEN;
}

/** A catalogue of which every look-up fails. */
class BrokenCatalogue implements Catalogue {
  readonly leftApart = [];
  film(): never {
    fail();
  }
  person(): never {
    fail();
  }
  company(): never {
    fail();
  }
  festival(): never {
    fail();
  }
  source(): never {
    fail();
  }
  films(): never {
    fail();
  }
  people(): never {
    fail();
  }
  companies(): never {
    fail();
  }
  festivals(): never {
    fail();
  }
  sources(): never {
    fail();
  }
  appearancesOf(): readonly Appearance[] {
    fail();
  }
  filmsOf(): never {
    fail();
  }
  filmCountOf(): never {
    fail();
  }
  get counts(): Catalogue['counts'] {
    return fail();
  }
  standingOf(): never {
    fail();
  }
}

/** Fails to find anything. */
class BrokenSearch implements CatalogueSearch {
  get browse(): never {
    return fail();
  }
  resolve(): never {
    fail();
  }
  misspelt(): never {
    fail();
  }
  suggest(): never {
    fail();
  }
  named(): never {
    fail();
  }
  ending(): never {
    fail();
  }
  beginsAForm(): never {
    fail();
  }
}

/** A house in which nothing can be looked up. */
export const brokenHouse: House = { catalogue: new BrokenCatalogue(), search: new BrokenSearch() };

/** A house that finds what `house` holds, and then can't look it up. */
export function houseWithoutRecords(house: House): House {
  return { catalogue: new BrokenCatalogue(), search: house.search };
}
