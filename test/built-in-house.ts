import { openHouse } from '../src/commands/house.ts';
import { loadCatalogue } from '../src/data/load.ts';

/** The house of the records that come with the bot. */
export const BUILT_IN_HOUSE = openHouse(loadCatalogue([]));
