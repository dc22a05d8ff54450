import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SCENES } from '../../screenshots/scenes.ts';
import { COMMANDS } from '../../src/commands/commands.ts';

const PROJECT = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', PROJECT), 'utf8');
const TAKEN = readdirSync(fileURLToPath(new URL('screenshots/', PROJECT))).filter((file) =>
  file.endsWith('.png'),
);
const SHOWN = [...README.matchAll(/!\[([^\]]+)\]\(screenshots\/([^)]+)\)/g)];

describe('the pictures of the README', () => {
  it('show every command that there is', () => {
    const shown = SCENES.map(({ say }) => say.split(' ')[0]);
    expect(COMMANDS.map(({ name }) => `/${name.en}`).filter((command) => !shown.includes(command))).toEqual(
      [],
    );
  });

  it('are the ones that are taken, each of them once, with words for who can’t see it', () => {
    const files = SCENES.map(({ name }) => `${name}.png`).sort();
    expect(TAKEN.sort()).toEqual(files);
    expect(SHOWN.map(([, , file]) => file).sort()).toEqual(files);
    expect(SHOWN.filter(([, words = '']) => words.length < 10)).toEqual([]);
  });
});
