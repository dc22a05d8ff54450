import { inTurns } from '../data/steps.ts';
import { type OpenedHouse, openHouseAt } from './open-house.ts';

/** The house that answers now, which can be replaced by what its catalogues have become since. */
export class CurrentHouse {
  #house: OpenedHouse;
  readonly #paths: readonly string[];
  #reloading: Promise<void> = Promise.resolve();

  constructor(house: OpenedHouse, paths: readonly string[]) {
    this.#house = house;
    this.#paths = paths;
  }

  /** To be asked for anew for each request, which then has one house from start to end. */
  get now(): OpenedHouse {
    return this.#house;
  }

  /**
   * Opens the catalogues anew, in turns with those who ask, and puts the new house in the place of the old, whole. Rejects
   * where they are faulty; the old house then stays. One reload comes after the other.
   */
  async reload(): Promise<void> {
    const before = this.#reloading;
    const reloading = before.catch(() => {}).then(() => this.#replace());
    this.#reloading = reloading;
    await reloading;
  }

  async close(): Promise<void> {
    await this.#house.close();
  }

  async #replace(): Promise<void> {
    const old = this.#house;
    this.#house = await openHouseAt(this.#paths, { take: inTurns, atOnce: false });
    // Who asked before has been answered within the turn in which they did.
    await old.close();
  }
}
