import { type House, openHouse } from '../../src/commands/house.ts';
import { loadCatalogue } from '../../src/data/load.ts';
import { catalogueOf } from '../search/made-up.ts';
import { HOSTILE_RECORDS } from './hostile.ts';

/** The house of the records that come with the bot. */
export const builtIn = openHouse(loadCatalogue([]));

/** A house of made-up records. */
export function houseOf(records: readonly object[]): House {
  return openHouse(catalogueOf(records));
}

/** A house of records that are valid and do their worst. */
export function hostileHouse(): House {
  return houseOf(HOSTILE_RECORDS);
}
