import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../src/data/steps.ts';
import { takeUntil } from '../../../src/tools/catalogue/take-until.ts';

describe('steps that are taken until a signal', () => {
  it('come to their result', async () => {
    const steps = function* (): Steps<string> {
      for (let step = 0; step < 1000; step += 1) yield;
      return 'done';
    };
    expect(await takeUntil(new AbortController().signal)(steps())).toBe('done');
  });

  it('end there, clear up, and reject with its reason', async () => {
    const controller = new AbortController();
    const done: string[] = [];
    const steps = function* (): Steps {
      try {
        for (;;) {
          done.push('step');
          if (done.length === 3) controller.abort(new Error('enough'));
          yield;
        }
      } finally {
        done.push('cleared up');
      }
    };
    await expect(takeUntil(controller.signal)(steps())).rejects.toThrow('enough');
    expect(done).toEqual(['step', 'step', 'step', 'cleared up']);
  });

  it('let others have their turn, as signals need one', async () => {
    const controller = new AbortController();
    let turns = 0;
    setImmediate(() => controller.abort(new Error('stop')));
    const endless = function* (): Steps {
      for (;;) yield;
    };
    const taking = takeUntil(controller.signal, () => {
      turns += 1;
    })(endless());
    await expect(taking).rejects.toThrow('stop');
    expect(turns).toBeGreaterThan(0);
  });

  it('fail with what fails in them', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first step is over
    const failing = function* (): Steps {
      throw new Error('broken');
    };
    await expect(takeUntil(new AbortController().signal)(failing())).rejects.toThrow('broken');
  });
});
