import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredCommands } from '../../../../src/commands/offered-commands.ts';
import {
  choices,
  choicesAfter,
  commandsFor,
  flagsFor,
  isOpen,
  type List,
  marking,
  moved,
  optionsFor,
} from '../../../../src/preview/page/box/offers.ts';
import { COMMANDS, commandNamed } from './offered.ts';

/** The rows of a list as they are read. */
function rowsOf(list: List): readonly string[] | List {
  if (typeof list === 'string') return list;
  return list.items.map((item) => ('shownAs' in item ? item.shownAs : item.name));
}

const ALL = COMMANDS.map(({ shownAs }) => shownAs);

describe('the commands that are offered', () => {
  it.each([
    ['/', ALL],
    ['/f', ['film', 'festivals', 'films']],
    ['/FI', ['film', 'films']],
    ['/l', ['film', 'festivals', 'films', 'help']],
    ['/ho', ['who']],
    ['/film', ['film', 'films']],
    ['/films', ['films']],
  ])('for %s begin so, and then contain it', (text, rows) => {
    expect(rowsOf(commandsFor(text, COMMANDS))).toEqual(rows);
  });

  it.each(['', 'film', ' /film', '/filmy', '/ ', '//'])('are none for %j', (text) => {
    expect(commandsFor(text, COMMANDS)).toBe('closed');
  });

  it('put those that begin so first, and each once', () => {
    const [film, who, festivals] = [commandNamed('film'), commandNamed('who'), commandNamed('festivals')];
    const shuffled = [who, { ...film, name: 'o-film', shownAs: 'o-film' }, festivals];
    expect(rowsOf(commandsFor('/o', shuffled))).toEqual(['o-film', 'who']);
  });

  it('are found by the name in the person’s language and by the English one', () => {
    const russian = offeredCommands('ru');
    expect(rowsOf(commandsFor('/кт', russian))).toEqual(['кто']);
    expect(rowsOf(commandsFor('/who', russian))).toEqual(['кто']);
  });

  it('are found by whatever their name begins with, the shortest one too', () => {
    for (const { shownAs } of COMMANDS) {
      for (const length of Array.from(shownAs, (_, index) => index + 1)) {
        expect(rowsOf(commandsFor(`/${shownAs.slice(0, length)}`, COMMANDS))).toContain(shownAs);
      }
    }
  });
});

describe('what is offered for a flag', () => {
  it.each([
    ['', ['True', 'False']],
    [' ', ['True', 'False']],
    ['T', ['True']],
    ['fal', ['False']],
    [' TRUE ', ['True']],
    ['yes', []],
  ])('after %j is %j', (typed, rows) => {
    expect(rowsOf(flagsFor(typed))).toEqual(rows);
  });
});

describe('a list', () => {
  const three = ['a', 'b', 'c'].map((name) => ({ name, value: name }));

  it('is open as soon as it has a row', () => {
    expect(isOpen(choices(three))).toBe(true);
    for (const list of [choices([]), optionsFor([]), 'closed', 'failed'] as const) {
      expect(isOpen(list)).toBe(false);
    }
  });

  it('has its first row marked', () => {
    expect([choices(three), commandsFor('/', COMMANDS), optionsFor(commandNamed('film').options)]).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ marked: 0 })),
    );
  });

  it('keeps the row that somebody marked while it is still suggested, and no other', () => {
    const before = choices(three);
    if (!isOpen(before)) throw new Error('It has rows.');
    const [first, second, third] = [three.slice(0, 1), three.slice(1, 2), three.slice(2)];
    expect(choicesAfter(marking(before, 1), [...third, ...second])).toMatchObject({ marked: 1 });
    expect(choicesAfter(marking(before, 2), [...third, ...second])).toMatchObject({ marked: 0 });
    expect(choicesAfter(marking(before, 1), [...first, ...third])).toMatchObject({ marked: 0 });
    expect(choicesAfter(before, [...second, ...first])).toMatchObject({ marked: 0 });
    expect(choicesAfter('closed', three)).toEqual(before);
  });

  it('is gone through round both its ends', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.array(fc.constantFrom(1, -1)), (start, steps) => {
        const list = choices(three);
        if (!isOpen(list)) throw new Error('It has rows.');
        const end = steps.reduce((now, by) => marking(now, moved(now, by)), marking(list, start));
        const sum = steps.reduce((total, by) => total + by, start);
        expect(end.marked).toBe(((sum % 3) + 3) % 3);
      }),
    );
  });
});
