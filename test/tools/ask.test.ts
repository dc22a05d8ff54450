import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { film, folderOf, source } from '../made-up/in-files.ts';

const ASK = fileURLToPath(new URL('../../src/tools/ask.ts', import.meta.url));
/** Where many programs start at once, each waits for the others. */
const SLOW = { timeout: 20_000 };

/** Starts the tool as its script does, with all of its environment. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, ['--import', 'tsx', ASK, ...args], { env: environment });
}

async function ended(tool: ReturnType<typeof start>) {
  const [stdout, stderr, [code]] = await Promise.all([
    text(tool.stdout),
    text(tool.stderr),
    once(tool, 'close'),
  ]);
  return { code, stdout, stderr };
}

function run(args: readonly string[], input = '', environment: Readonly<Record<string, string>> = {}) {
  const tool = start(args, environment);
  tool.stdin.end(input);
  return ended(tool);
}

describe.concurrent('npm run ask', SLOW, () => {
  it('answers a question, says how it was understood, and who says so', async () => {
    const { code, stdout, stderr } = await run(['who directed the voice']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Ilya Averbakh\n\nUnderstood as: .+\nSource: .+\n$/);
  });

  it('ends with 1 where a question was not followed, which it says apart', async () => {
    const { code, stdout, stderr } = await run(['blorp', 'zzyzx']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('blorp');
  });

  it('answers lines, and ends with 0 even where one was not followed', async () => {
    const { code, stdout, stderr } = await run(['--jsonl'], 'who directed the voice\r\n\nblorp zzyzx\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { question: 'who directed the voice', answers: ['Ilya Averbakh'], reading: expect.any(String) },
      { question: 'blorp zzyzx', answers: [], reading: null },
    ]);
  });

  it('ends without complaint where nobody reads on', async () => {
    const tool = start(['--jsonl']);
    tool.stdin.on('error', () => {});
    tool.stdin.end('blorp zzyzx\n'.repeat(100_000));
    tool.stdout.once('data', () => tool.stdout.destroy());
    const [stderr, [code]] = await Promise.all([text(tool.stderr), once(tool, 'close')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('explains itself on request', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const option of ['--jsonl', '--catalogue', '--leave-out-start']) expect(stdout).toContain(option);
  });

  it('says in a sentence what is wrong, and ends with 1', async () => {
    const { code, stdout, stderr } = await run(['--jsonl', '--catalogue', '/nowhere']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^--catalogue [^\n]+\.\n$/);
  });
});

it(
  'npm run ask answers from --catalogue in place of CATALOGUES, and from the built-in records always',
  SLOW,
  async () => {
    const made = (director: string) =>
      folderOf({
        'film.json': film('club', 'Ein Traum', {
          year: 1931,
          credits: [{ person: director, role: 'director' }],
        }),
        'source.json': source('club'),
      });
    const lines = 'who directed ein traum\nwho directed the voice\n';
    const environment = { CATALOGUES: made('Anna Altmann') };
    const answers = ({ stdout }: { readonly stdout: string }) =>
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).answers);
    expect(answers(await run(['--jsonl'], lines, environment))).toEqual([
      ['Anna Altmann'],
      ['Ilya Averbakh'],
    ]);
    const given = ['--jsonl', '--catalogue', made('Nora Neumann')];
    expect(answers(await run(given, lines, environment))).toEqual([['Nora Neumann'], ['Ilya Averbakh']]);
  },
);
