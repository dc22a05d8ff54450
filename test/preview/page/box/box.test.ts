import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredCommands } from '../../../../src/commands/offered-commands.ts';
import {
  boxOf,
  boxOfLine,
  commandBox,
  optionsGiven,
  optionsLeft,
  pickedFor,
  problemIn,
  typedInto,
  withOption,
  withoutOption,
} from '../../../../src/preview/page/box/box.ts';
import { asRead, COMMANDS, commandNamed, filledIn, optionNamed } from './offered.ts';

const VOICE = { name: 'The Voice (1982)', value: 'film:the-voice-1982' };

describe('what is typed or pasted', () => {
  it.each([
    '',
    ' ',
    'hello',
    '/',
    '/film',
    '/filmy the voice',
    ' /film the voice',
    '//film x',
    '/ film x',
    'say /film x',
  ])('stays the text it is: %j', (text) => {
    expect(boxOf(text, COMMANDS)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['/film ', '/film [title:]'],
    ['/FILM the', '/film [title:the]'],
    ['/film  the voice', '/film [title:the voice]'],
    ['/film\tthe voice', '/film [title:the voice]'],
    ['/film title: the voice', '/film [title:the voice]'],
    ['/film the voice private:true', '/film [title:the voice ] [private:true]'],
    ['/film private:true title:the voice', '/film [title:the voice] [private:true ]'],
    ['/film Alien: Romulus', '/film [title:Alien: Romulus]'],
    ['/film title:one title:two', '/film [title:two]'],
    ['/film one title:two', '/film [title:two]'],
    ['/about ', '/about'],
    ['/about private:', '/about [private:]'],
    ['/about loudly', '/about [private:loudly]'],
  ])('becomes a command at the blank behind its name: %j', (text, read) => {
    expect(asRead(boxOf(text, COMMANDS))).toBe(read);
  });

  it('is understood in the person’s language and in English, and sent in English', () => {
    const french = offeredCommands('fr');
    for (const text of ['/qui nom:Сокуров privé:true', '/who name:Сокуров private:true']) {
      const box = boxOf(text, french);
      expect(asRead(box)).toBe('/qui [nom:Сокуров ] [privé:true]');
      expect(box.kind === 'command' && optionsGiven(box)).toEqual({ name: 'Сокуров', private: true });
    }
  });

  it('gives back the title that was pasted, whatever it is', () => {
    const title = fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => {
      return text.trim() !== '' && !/(?:^|\s)(?:title|private):/u.test(text);
    });
    fc.assert(
      fc.property(title, fc.boolean(), (given, flag) => {
        const box = boxOf(`/film title: ${given} private: ${flag}`, COMMANDS);
        expect(box.kind === 'command' && optionsGiven(box)).toEqual({ title: given.trim(), private: flag });
      }),
    );
  });

  it('never fails, and without a slash is left alone', () => {
    const signs = fc.array(
      fc.constantFrom(...['/', 'film', 'about', ' ', ':', 'title', 'private', 'я', '\n']),
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      signs.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const box = boxOf(text, COMMANDS);
        boxOfLine(text, COMMANDS);
        if (!text.startsWith('/')) expect(box).toEqual({ kind: 'text', text });
      }),
    );
  });
});

describe('a line that nobody types on', () => {
  it.each([
    ['/about', '/about'],
    ['  /film  ', '/film [title:]'],
    [' /who Сокуров ', '/who [name:Сокуров]'],
    ['/nothing', '/nothing'],
    [' hello ', 'hello'],
  ])('%j is read as %j', (line, read) => {
    expect(asRead(boxOfLine(line, COMMANDS))).toBe(read);
  });
});

describe('the options of a command', () => {
  const privateOption = optionNamed('film', 'private');

  it('are those it requires, until others are added, each once', () => {
    const bare = commandBox(commandNamed('film'));
    expect(optionsLeft(bare)).toEqual([privateOption]);
    const whole = withOption(bare, privateOption);
    expect(asRead(whole)).toBe('/film [title:] [private:]');
    expect(optionsLeft(whole)).toEqual([]);
    expect(withOption(whole, privateOption)).toBe(whole);
  });

  it('show the name of what was picked and send its value, until they are typed on', () => {
    const picked = pickedFor(filledIn('/film vo'), 0, VOICE);
    expect(asRead(picked)).toBe('/film [title:The Voice (1982)]');
    expect(optionsGiven(picked)).toEqual({ title: VOICE.value });
    expect(optionsGiven(typedInto(picked, 0, 'The Voice'))).toEqual({ title: 'The Voice' });
  });

  it('stay as they are where there is no such option', () => {
    const box = filledIn('/film vo');
    expect(typedInto(box, 1, 'x')).toEqual(box);
    expect(pickedFor(box, 1, VOICE)).toEqual(box);
  });

  it('can be taken away; what is required takes the command along', () => {
    const whole = filledIn('/film x private:true');
    expect(asRead(withoutOption(whole, 1))).toBe('/film [title:x ]');
    expect(asRead(withoutOption(whole, 0))).toBe('/film');
    expect(asRead(withoutOption(filledIn('/about private:true'), 0))).toBe('/about');
    expect(withoutOption(filledIn('/about'), -1)).toEqual({ kind: 'text', text: '/about' });
  });

  it.each([
    ['/film x', { title: 'x' }],
    ['/film  x  private: TRUE ', { title: 'x', private: true }],
    ['/film x private:false', { title: 'x', private: false }],
    ['/film x private:', { title: 'x' }],
    ['/film x private:perhaps', { title: 'x' }],
    ['/film', {}],
    ['/about', {}],
  ])('are sent without blanks, flags as flags, empty ones not at all: %s', (line, given) => {
    expect(optionsGiven(filledIn(line))).toEqual(given);
  });
});

describe('what keeps a command from being sent', () => {
  const REQUIRED = 'This option is required. Specify a value.';
  const FLAG = 'Choose True or False.';

  it.each([
    ['/film', 0, REQUIRED],
    ['/film private:true', 0, REQUIRED],
    ['/film private:perhaps', 0, REQUIRED],
    ['/film x private:perhaps', 1, FLAG],
    ['/about private:1', 0, FLAG],
  ])('%s: option %i', (line, at, why) => {
    expect(problemIn(filledIn(line))).toEqual({ at, why });
  });

  it('is a blank as well as nothing', () => {
    expect(problemIn(typedInto(filledIn('/film'), 0, ' \u3000'))?.at).toBe(0);
  });

  it.each(['/film x', '/film x private:', '/film x private: False ', '/about'])('is nothing: %s', (line) => {
    expect(problemIn(filledIn(line))).toBeUndefined();
  });
});
