import { type House, openHouse } from '../../src/commands/house.ts';
import { catalogueOf } from '../made-up/in-memory.ts';
import { HOSTILE_RECORDS } from './hostile.ts';

/** A house of made-up records. */
export function houseOf(records: readonly object[]): House {
  return openHouse(catalogueOf(records));
}

/** A house of records that are valid and do their worst. */
export function hostileHouse(): House {
  return houseOf(HOSTILE_RECORDS);
}
