import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerOnce } from '../../src/console/once.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { BROKEN_HOUSE, SETTING, written } from './setting.ts';

async function once(line: string, house = BUILT_IN_HOUSE, log: (error: unknown) => void = SETTING.log) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const code = await answerOnce(line, () => house, { ...SETTING, log, output, errors });
  return { code, output: await written(output), errors: await written(errors) };
}

describe('answerOnce', () => {
  it('prints a card as text, 80 columns wide where the width is unknown', async () => {
    const { code, output, errors } = await once('/film the voice');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatchInlineSnapshot(`
      "The Voice (1982)

      Голос · original, Russian
      Golos · transliteration, Russian
      This title · translation, English

      Midway through the making of a new film its star, the actress Yulia Martynova,
      suddenly falls gravely ill and is taken to hospital. The director takes it to
      heart and grows frustrated. She, however, gets up from her sickbed and goes back
      … More on Story.

      Directed by                Written by                 Length
      Ilya Averbakh              Natalya Ryazantseva        87 min

      Country                    Genre                      Language
      Soviet Union               psychological drama        Russian

      Cast
      Natalya Sayko as Yulia Martynova, an actress
      Leonid Filatov as the director of the film within the film
      Grigori Kalatosishvili
      Vsevolod Shilovsky
      Petr Shelokhonov
      Yelena Safonova
      Tatyana Lavrova
      Mikhail Gluzsky

      Music                      Photography                Editing
      Vladimir Svetozarov        Nikolai Karetnikov         Olga Amosova
                                                            Aleksandra Borovskaya

      Source: Wikipedia, “The Voice” (1982)

      Overview · 1 Cast & crew · 2 Story · 3 Releases · 4 Festivals & awards
      "
    `);
  });

  it.each([
    ['/film the voice', 0],
    ['/film voice of the', 0],
    ['[tab/film:the-voice-1982|cast|0]', 0],
    ['[pick/openly] film:the-voice-1982', 0],
    ['/film the vo\t', 0],
    ['/film no such film anywhere', 1],
    ['[tab/film:gone-1900|cast|0]', 1],
    ['/film', 2],
    ['/nope', 2],
    ['[nope]', 2],
    ['the voice', 2],
  ])('ends %j with %i', async (line, code) => {
    const answer = await once(line);
    expect(answer.code).toBe(code);
    expect(answer.output === '').toBe(code === 2);
    expect(answer.errors === '').toBe(code !== 2);
  });

  it('prints what a press leads to', async () => {
    const { output } = await once('[tab/film:the-voice-1982|cast|0]');
    expect(output).toContain('1 Overview · Cast & crew · 2 Story · 3 Releases · 4 Festivals & awards\n');
    expect(output).toMatch(/^Open a person or company …\n {2}5 Ilya Averbakh\n/m);
  });

  it('prints suggestions at a TAB', async () => {
    expect((await once('/film the vo\t')).output).toContain(
      'The Voice (1982) · Ilya Averbakh  film:the-voice-1982\n',
    );
    expect((await once('/wh\t')).output).toMatch(/^\/who · A person or company: .+\n$/);
  });

  it('shows nothing typed as a control', async () => {
    expect((await once('/\u001b[31mnope')).errors).not.toContain('\u001b');
  });

  it('prints the apology for a fault of ours, reports it and ends with 3', async () => {
    const faults: unknown[] = [];
    const answer = await once('/film the voice', BROKEN_HOUSE, (fault) => faults.push(fault));
    expect(answer).toMatchObject({ code: 3, output: expect.stringMatching(/^Sorry, something went wrong/) });
    expect(faults).toEqual([new Error('the index is gone')]);
  });
});
