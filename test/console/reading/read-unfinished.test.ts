import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/commands.ts';
import { readUnfinished } from '../../../src/console/reading/read-unfinished.ts';

const TRUE = { name: 'True', value: 'true' };
const FALSE = { name: 'False', value: 'false' };

function commandsFor(line: string): unknown {
  const reading = readUnfinished(line);
  return reading.kind === 'choices' ? reading.choices.map(({ value }) => value) : reading;
}

describe('readUnfinished', () => {
  it('suggests every command where nothing or only the slash is typed', () => {
    const all = COMMANDS.map(({ name }) => `/${name.en}`);
    expect(commandsFor('')).toEqual(all);
    expect(commandsFor('/')).toEqual(all);
  });

  it.each([
    ['/fi', ['/film', '/films']],
    ['/FES', ['/festivals']],
    ['/film', ['/film', '/films']],
    ['/films', ['/films']],
    ['/filmss', []],
  ])('suggests the commands that begin as %o', (line, commands) => {
    expect(commandsFor(line)).toEqual(commands);
  });

  it('says with each command what it answers, within the 100 characters of a choice', () => {
    expect(readUnfinished('/wh')).toMatchObject({
      choices: [
        { name: '/who · A person or company: names, works and the people they worked with', value: '/who' },
      ],
    });
    const reading = readUnfinished('/');
    const names = reading.kind === 'choices' ? reading.choices.map(({ name }) => name.length) : [];
    expect(Math.max(...names)).toBeLessThanOrEqual(100);
  });

  it.each([
    ['/film ', 'title', '', {}],
    ['/film the vo', 'title', 'the vo', { title: 'the vo' }],
    ['  /FILM  the vo ', 'title', 'the vo ', { title: 'the vo' }],
    ['/film title:the vo', 'title', 'the vo', { title: 'the vo' }],
    ['/film private:yes title:', 'title', '', { private: true }],
    ['/film private:maybe title:vo', 'title', 'vo', { title: 'vo' }],
  ])('asks for suggestions at the end of %o', (line, option, typed, options) => {
    expect(readUnfinished(line)).toEqual({ kind: 'suggest', command: 'film', option, typed, options });
  });

  it.each([
    ['/film x private:', [TRUE, FALSE]],
    ['/film x private:t', [TRUE]],
    ['/film x private:N', [FALSE]],
    ['/film x private:maybe', []],
    ['/about ', [TRUE, FALSE]],
    ['/about y', [TRUE]],
  ])('suggests what a flag can be at the end of %o', (line, choices) => {
    expect(readUnfinished(line)).toMatchObject({ kind: 'choices', choices });
  });

  it.each([
    ['/nope x', 'unknown-command'],
    ['fi', 'usage'],
    ['[tab/film:the-voice-1982|cast|0]', 'usage'],
    [`/film ${'x'.repeat(6001)}`, 'usage'],
  ])('has nothing to suggest for %s', (line, code) => {
    expect(readUnfinished(line)).toMatchObject({ kind: 'problem', code });
  });
});
