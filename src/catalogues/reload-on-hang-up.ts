import { CatalogueError } from '../data/loading/faults.ts';
import { StoreError } from '../store/store-error.ts';
import type { CurrentHouse } from './current-house.ts';

/** Whether an error tells what is wrong with catalogues, in words for whoever keeps them. */
export function isCatalogueFault(error: unknown): error is CatalogueError | StoreError {
  return error instanceof CatalogueError || error instanceof StoreError;
}

interface Voices {
  /** Tells whoever runs the program. */
  readonly tell: (text: string) => void;
  /** Takes faults of ours. */
  readonly log: (error: unknown) => void;
}

/** Hears SIGHUP from now on, which would end the program else, and passes it on once somebody can do something about it. */
export class HangUps {
  #isWaiting = false;
  #answer: (() => void) | undefined;

  constructor() {
    process.on('SIGHUP', () => {
      if (this.#answer) this.#answer();
      else this.#isWaiting = true;
    });
  }

  /** Has each answered, the one that has come before, too. */
  answerWith(answer: () => void): void {
    this.#answer = answer;
    if (this.#isWaiting) answer();
  }
}

/** Reloads the house at each SIGHUP, and tells what came of it; what is faulty changes nothing. */
export function reloadOnHangUp(hangUps: HangUps, current: CurrentHouse, { tell, log }: Voices): void {
  hangUps.answerWith(async () => {
    try {
      await current.reload();
      const { film, person } = current.now.catalogue.counts;
      tell(`The catalogues were reloaded: ${film} films, ${person} people.`);
    } catch (error) {
      if (isCatalogueFault(error)) tell(`${error.message}\nThe catalogues stay as they were.`);
      else log(error);
    }
  });
}
