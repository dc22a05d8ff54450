import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runConsole } from '../../src/console/console.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { SETTING, written } from './setting.ts';
import { Terminal } from './terminal.ts';

async function run(args: readonly string[], typed = '') {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  input.end(typed);
  const code = await runConsole(args, () => BUILT_IN_HOUSE, { ...SETTING, input, output, errors });
  return { code, output: await written(output), errors: await written(errors) };
}

describe('runConsole', () => {
  it('answers one line', async () => {
    const { code, output, errors } = await run(['/film the voice']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^The Voice \(1982\)\n/);
  });

  it('takes a line that the shell has split', async () => {
    expect((await run(['/film', 'the', 'voice'])).output).toBe((await run(['/film the voice'])).output);
  });

  it('gives back the exit code of the answer', async () => {
    expect(await run(['/film no such film anywhere'])).toMatchObject({ code: 1 });
    expect(await run(['/nope'])).toMatchObject({ code: 2, output: '' });
  });

  it('answers lines as JSON', async () => {
    const { code, output, errors } = await run(['--json'], '/fi\t\n/nope\n');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/^\{"type":8,/),
      expect.stringMatching(/^\{"error":/),
      '',
    ]);
  });

  it.each(['--help', '-h'])('explains itself with %s', async (flag) => {
    const { code, output, errors } = await run([flag]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^Usage: npm run console\n/);
  });

  it.each([[['--nope']], [['--json', '/film the voice']], [['--json=yes']], [['/film the voice', '-x']]])(
    'says how it is used, to %j',
    async (args) => {
      const { code, output, errors } = await run(args);
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('\n\nUsage: npm run console\n');
    },
  );

  it('opens the prompt on a terminal', async () => {
    const { input, output } = new Terminal();
    input.write('\u0004');
    expect(await runConsole([], () => BUILT_IN_HOUSE, { ...SETTING, input, output, errors: output })).toBe(0);
  });

  it('says in one sentence that there is no terminal', async () => {
    const { code, output, errors } = await run([]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^There is no terminal [^\n]+\.\n$/);
    const { input } = new Terminal();
    const [pipe, complaints] = [new PassThrough(), new PassThrough()];
    expect(
      await runConsole([], () => BUILT_IN_HOUSE, { ...SETTING, input, output: pipe, errors: complaints }),
    ).toBe(2);
  });

  it('asks in the system’s language where none is given', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { log } = SETTING;
    expect(await runConsole(['/help'], () => BUILT_IN_HOUSE, { log, input, output, errors: output })).toBe(0);
  });
});
