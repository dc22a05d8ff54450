import { describe, expect, it } from 'vitest';
import { openHouse } from '../../src/commands/house.ts';
import { complete } from '../../src/console/completer.ts';
import { OfferedChoices } from '../../src/console/offered-choices.ts';
import { readLine } from '../../src/console/reading/read-line.ts';
import { Session } from '../../src/console/session.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { catalogueOf, directedBy, film } from '../made-up/in-files.ts';
import { SETTING } from './setting.ts';

function completing(house = BUILT_IN_HOUSE) {
  const offered = new OfferedChoices();
  const session = new Session(() => house, SETTING);
  return { offered, completionOf: (line: string) => complete(line, session, offered) };
}

function houseWith(...films: Parameters<typeof film>[]) {
  return openHouse(catalogueOf(films.map((each) => film(...each))));
}

describe('complete', () => {
  const { completionOf } = completing();

  it.each([
    ['/fi', ['/film ', '/films '], '/fi'],
    ['/films', ['/films '], '/films'],
    ['/FILM', ['/film ', '/films '], '/FILM'],
    ['/film x private:', ['true ', 'false '], ''],
    ['/about y', ['true '], 'y'],
    ['/nope x', [], '/nope x'],
    ['[nope', [], '[nope'],
  ])('completes %o', async (line, completions, typed) => {
    expect(await completionOf(line)).toEqual([completions, typed]);
  });

  it('completes what was typed by what the suggestions have in common', async () => {
    const [completions, typed] = await completionOf('/film the vo');
    expect(completions).toContain('The Voice (1982) · Ilya Averbakh');
    expect(typed).toBe('the vo');
  });

  it('only lists suggestions that have less in common than was typed', async () => {
    const house = houseWith(
      ['alpha', 'Golos', { year: 1982, ...directedBy('Ann') }],
      ['alpha', 'Ten', { year: 1990, titles: [{ text: 'Ten' }, { text: 'Golos drugoy' }] }],
    );
    const [completions, typed] = await completing(house).completionOf('/film golos');
    expect(completions).toHaveLength(2);
    expect(typed).toBe('');
  });

  it('completes the name of a further option after the first one’s text', async () => {
    expect((await completionOf('/film zzzz pri'))[0]).toContain('zzzz private:');
    expect((await completionOf('/film private:yes title:zzzz pri'))[0]).not.toContain('zzzz private:');
  });

  it('sends the value behind a name that was picked, for the same option only', async () => {
    const { offered, completionOf: completed } = completing();
    await completed('/film the voice');
    const picked = (line: string) => offered.picked(readLine(line));
    expect(picked('/film The Voice (1982) · Ilya Averbakh private:yes')).toMatchObject({
      options: { title: 'film:the-voice-1982', private: true },
    });
    expect(picked('/film the voice')).toMatchObject({ options: { title: 'the voice' } });
    expect(picked('/festivals The Voice (1982) · Ilya Averbakh')).toMatchObject({
      options: { of: 'The Voice (1982) · Ilya Averbakh' },
    });
    expect(picked('[pick/openly] film:the-voice-1982')).toEqual(
      readLine('[pick/openly] film:the-voice-1982'),
    );
  });

  it('puts in the value where two films bear one name', async () => {
    const house = houseWith(['alpha', 'Twins', { id: 'one' }], ['alpha', 'Twins', { id: 'two' }]);
    const [completions] = await completing(house).completionOf('/film twins');
    expect(completions).toEqual(['Twins', 'film:two']);
  });

  it('puts in the value where the name would read as an option', async () => {
    const house = houseWith(['alpha', 'Their private: lives', { id: 'lives' }]);
    const [completions] = await completing(house).completionOf('/film their');
    expect(completions).toEqual(['film:lives']);
  });
});
