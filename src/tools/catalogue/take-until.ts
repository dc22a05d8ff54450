import { setImmediate as turn } from 'node:timers/promises';
import type { Take } from '../../catalogues/open-catalogues.ts';

/** In milliseconds: signals, and whoever watches, wait no longer between two steps. */
const LONGEST_TURN = 50;

/**
 * Takes steps until a signal is aborted, and then ends them there, so that they can clear up: the taking rejects with the
 * signal's reason. Who watches is told now and then.
 */
export function takeUntil(signal: AbortSignal, watch: () => void = () => {}): Take {
  return async (steps) => {
    for (let began = performance.now(); ; ) {
      if (signal.aborted) steps.throw(signal.reason);
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - began < LONGEST_TURN) continue;
      watch();
      await turn();
      began = performance.now();
    }
  };
}
