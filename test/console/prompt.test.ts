import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { SETTING } from './setting.ts';
import { atPrompt } from './terminal.ts';

/** Ctrl-C, Ctrl-D, Ctrl-U and the arrow up. */
const [INTERRUPT, END, CLEAR, UP] = ['\u0003', '\u0004', '\u0015', '\u001b[A'];

/** The number by a button or an option. */
function numberOf(label: string, answer: string): string {
  const before = stripVTControlCharacters(answer).split(` ${label}`);
  return before.map((text) => /\d+$/.exec(text)?.[0]).find((number) => number !== undefined) ?? '';
}

describe('openPrompt', () => {
  it('answers a line with the card in the terminal’s styles', async () => {
    const { terminal } = await atPrompt();
    const answer = await terminal.enter('/film the voice');
    expect(answer).toContain('\u001b[1;4mThe Voice (1982)\u001b[0m');
    expect(stripVTControlCharacters(answer)).toContain('Overview · 1 Cast & crew · 2 Story');
  });

  it('presses what a number stands by, a button or an option, and Back leads back', async () => {
    const { terminal } = await atPrompt();
    await terminal.enter('/film the voice');
    const cast = await terminal.enter('1');
    expect(cast).toContain('Open a person or company …');
    const filatov = await terminal.enter(numberOf('Leonid Filatov', cast));
    expect(filatov).toContain('Leonid Filatov');
    expect(await terminal.enter(numberOf('↩ Back', filatov))).toBe(cast);
  });

  it('presses on the card in front, not on an earlier one with the same button', async () => {
    const { terminal } = await atPrompt();
    await terminal.enter('/film the voice');
    await terminal.enter('/film spiritual voices');
    expect(await terminal.enter('1')).toContain('Spiritual Voices (1995)');
  });

  it('keeps the numbers on the screen after an answer without any', async () => {
    const { terminal } = await atPrompt();
    await terminal.enter('/film the voice');
    await terminal.enter('/film no such film anywhere');
    await terminal.enter('/nope');
    expect(await terminal.enter('1')).toContain('Open a person or company …');
  });

  it('says which numbers there are', async () => {
    const { terminal } = await atPrompt();
    expect(await terminal.enter('1')).toBe('There is nothing to press here.\n');
    await terminal.enter('/film the voice');
    expect(await terminal.enter('99')).toBe('There is no 99 here; the numbers are 1 to 4.\n');
    expect(await terminal.enter('0')).toBe('There is no 0 here; the numbers are 1 to 4.\n');
  });

  it('takes a press by custom_id, and answers nothing to an empty line', async () => {
    const { terminal } = await atPrompt();
    expect(await terminal.enter('[tab/film:the-voice-1982|cast|0]')).toContain('Ilya Averbakh');
    expect(await terminal.enter('')).toBe('');
    expect(await terminal.enter('the voice')).toMatch(/^A line begins with a command/);
  });

  it('completes a command, then its first option', async () => {
    const { terminal } = await atPrompt();
    terminal.type('/wh\t');
    await terminal.until('/who ');
    terminal.type('sokur\t');
    await terminal.until('Alexander Sokurov');
    terminal.type('\r');
    expect(await terminal.untilPrompt()).toContain('Александр Сокуров');
  });

  it('completes as far as the suggestions agree and lists them at a second Tab', async () => {
    const { terminal } = await atPrompt();
    terminal.type('/film the vo\t');
    await terminal.until('The Voice ');
    terminal.type('\t');
    terminal.type('\t');
    await terminal.until('The Voice (1982) · Ilya Averbakh');
    await terminal.until('The Voice of Sokurov (2014) · Leena Kilpeläinen');
  });

  it('completes the names and values of further options', async () => {
    const { terminal } = await atPrompt();
    terminal.type('/film title:dukhovnye\t');
    await terminal.until('Alexander Sokurov');
    terminal.type(' pri\t');
    await terminal.until('private:');
    terminal.type('y\t');
    await terminal.until('true');
    terminal.type('\r');
    expect(await terminal.untilPrompt()).toContain('Spiritual Voices (1995)');
  });

  it('completes nothing in what isn’t a command', async () => {
    const { terminal } = await atPrompt();
    terminal.type('hello\t');
    terminal.type(CLEAR);
    await terminal.untilPrompt();
    expect(await terminal.enter('/help')).toContain('/film');
  });

  it('brings lines back from the history', async () => {
    const { terminal } = await atPrompt();
    await terminal.enter('/film the voice');
    expect(await terminal.enter(UP)).toContain('The Voice (1982)');
  });

  it.each([
    ['Ctrl-D', END],
    ['/quit', '/quit\r'],
    ['Ctrl-C on an empty line', INTERRUPT],
  ])('ends with %s', async (_, keys) => {
    const { terminal, ended } = await atPrompt();
    terminal.type(keys);
    await ended;
  });

  it('ends when it is asked to from outside, in the middle of a line', async () => {
    const stop = new AbortController();
    const { terminal, ended } = await atPrompt(BUILT_IN_HOUSE, { ...SETTING, stop: stop.signal });
    terminal.type('/film the vo');
    stop.abort();
    await ended;
  });

  it('drops the line that is being typed with Ctrl-C', async () => {
    const { terminal } = await atPrompt();
    terminal.type('/film the vo');
    terminal.type(INTERRUPT);
    await terminal.untilPrompt();
    expect(await terminal.enter('/nope')).toMatch(/^There is no “\/nope”/);
  });

  it('answers the lines typed before Ctrl-D', async () => {
    const { terminal, ended } = await atPrompt();
    terminal.type(`/film the voice\r1\r${END}`);
    await ended;
    await terminal.until('Open a person or company …');
  });
});
