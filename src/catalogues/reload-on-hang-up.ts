import { closeSync, openSync } from 'node:fs';
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

/** Whether this process has a terminal, which it loses when its window is closed. */
function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}

/**
 * Reloads the house at each SIGHUP, and tells what came of it; what is faulty changes nothing. A terminal that is closed
 * sends that signal, too: a process that had one and has it no more ends as if asked to.
 */
export function reloadOnHangUp(current: CurrentHouse, { tell, log }: Voices): void {
  const hadTerminal = hasTerminal();
  process.on('SIGHUP', async () => {
    if (hadTerminal && !hasTerminal()) {
      process.kill(process.pid, 'SIGTERM');
      return;
    }
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
