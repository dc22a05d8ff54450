import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgressLine, type Shown } from '../../../src/tools/catalogue/progress-line.ts';

/** A stream that keeps what is written to it, and a clock that is set by hand. */
class Screen implements Shown {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly writes: string[] = [];
  now = 0;

  constructor(isTTY: boolean, columns?: number) {
    this.isTTY = isTTY;
    this.columns = columns;
  }

  write(text: string): void {
    this.writes.push(text);
  }

  line(): ProgressLine {
    return new ProgressLine(this, () => this.now);
  }
}

const CLEARED = '\r\u001b[K';

describe('a line of progress on a terminal', () => {
  it('is rewritten at most five times a second', () => {
    const screen = new Screen(true);
    const line = screen.line();
    for (screen.now = 0; screen.now < 3000; screen.now += 1) line.show({ what: 'Writing', done: screen.now });
    expect(screen.writes).toHaveLength(15);
    for (const text of screen.writes) expect(text.startsWith(CLEARED)).toBe(true);
  });

  it('is never wider than the terminal, which would break it', () => {
    const screen = new Screen(true, 20);
    screen.line().show({ what: 'Reading and linking everything' });
    expect(screen.writes).toEqual([`${CLEARED}Reading and linking`]);
  });

  it('is whole on one that does not know its size', () => {
    const screen = new Screen(true, 0);
    screen.line().show({ what: 'Reading' });
    expect(screen.writes).toEqual([`${CLEARED}Reading · 0 s so far`]);
  });

  it('is gone once it is cleared, and cleared only once', () => {
    const screen = new Screen(true);
    const line = screen.line();
    line.clear();
    expect(screen.writes).toEqual([]);
    line.show({ what: 'Writing' });
    line.clear();
    line.clear();
    expect(screen.writes.slice(1)).toEqual([CLEARED]);
  });
});

describe('progress that no terminal shows', () => {
  it('gets a line every ten seconds, and none where work is done before', () => {
    const screen = new Screen(false);
    const line = screen.line();
    for (screen.now = 0; screen.now < 9999; screen.now += 100) line.show({ what: 'Writing' });
    line.clear();
    expect(screen.writes).toEqual([]);
    for (; screen.now <= 20_000; screen.now += 100) line.show({ what: 'Writing' });
    expect(screen.writes).toEqual(['Writing · 10 s so far\n', 'Writing · 20 s so far\n']);
  });

  it('never steers anything', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30_000)), (pauses) => {
        const screen = new Screen(false);
        const line = screen.line();
        for (const pause of pauses) {
          screen.now += pause;
          line.show({ what: 'Writing', fraction: 0.5, done: 1, units: 'films' });
          line.clear();
        }
        for (const text of screen.writes) expect(text).toMatch(/^Writing · [^\p{Cc}]+\n$/u);
      }),
    );
  });
});

describe('rates', () => {
  it('are those of the work at hand, not of what came before it', () => {
    const screen = new Screen(true);
    const line = screen.line();
    line.show({ what: 'Reading' });
    screen.now = 60_000;
    line.show({ what: 'Writing', fraction: 0, done: 0, units: 'films' });
    screen.now = 70_000;
    line.show({ what: 'Writing', fraction: 0.25, done: 500, units: 'films' });
    expect(screen.writes.at(-1)).toBe(`${CLEARED}Writing · 25 % · 500 films (50 a second) · 30 s left`);
  });
});
