import { describe, expect, it } from 'vitest';
import type { Findable } from '../../src/search/entries.ts';
import { IndexOfForms } from '../../src/search/index-of-forms.ts';
import { learnWords } from '../../src/search/learn-words.ts';
import { resolveIn } from '../../src/search/resolve.ts';
import { words } from '../made-up/in-memory.ts';
import { toFind } from './to-find.ts';
import { loosely, NOTHING, told } from './told.ts';

const DIRECTOR = toFind('zwiagincew', 'Zwiagincew', { kind: 'person' });
const FOUND = loosely(DIRECTOR.reference);

/** What it takes a dictionary to understand, and what comes of it. */
function misspelt(index: IndexOfForms): Record<'slips' | 'ear', string> {
  return { slips: told(resolveIn(index, 'zwjagintew')), ear: told(resolveIn(index, 'Звягинцев')) };
}

function small(): IndexOfForms {
  return IndexOfForms.of([DIRECTOR]);
}

/** 400 titles of 33 words each, 13,200 in all, none of which comes after what is misspelt. */
function large(): IndexOfForms {
  const starts = words(33);
  const titles = words(400).map((ending): Findable => {
    return toFind(`f-${ending}`, starts.map((start) => start + ending).join(' '));
  });
  return IndexOfForms.of([...titles, DIRECTOR]);
}

describe('the words of small indexes', () => {
  it('are all known at once', () => {
    const [one, other] = [small(), small()];
    expect(misspelt(one)).toEqual({ slips: NOTHING, ear: NOTHING });
    void learnWords([() => one, () => other]);
    expect(misspelt(one)).toEqual({ slips: FOUND, ear: FOUND });
    expect(misspelt(other)).toEqual({ slips: FOUND, ear: FOUND });
  });

  it('are none in none, which is known, too', async () => {
    await expect(learnWords([])).resolves.toBeUndefined();
    await expect(learnWords([() => IndexOfForms.of([])])).resolves.toBeUndefined();
  });
});

describe('the words of a large index', () => {
  it('are learnt while what is spelled right is already found, and then what is misspelt', async () => {
    const [first, second] = [large(), small()];
    const learnt = learnWords([() => first, () => second]);
    expect(resolveIn(first, 'ZWIAGINCEW')).toMatchObject({ outcome: 'found', exact: true });
    expect(misspelt(first)).toEqual({ slips: NOTHING, ear: NOTHING });
    expect(misspelt(second)).toEqual({ slips: NOTHING, ear: NOTHING });
    await learnt;
    expect(misspelt(first)).toEqual({ slips: FOUND, ear: FOUND });
    expect(misspelt(second)).toEqual({ slips: FOUND, ear: FOUND });
  });

  it('leave others their turn meanwhile', async () => {
    const order: string[] = [];
    const index = large();
    const learnt = learnWords([() => index]).then(() => order.push('learnt'));
    setTimeout(() => order.push(told(resolveIn(index, 'Zwiagincew'))));
    await learnt;
    expect(order).toEqual([`exactly ${DIRECTOR.reference}`, 'learnt']);
  });

  it('are learnt before a later index is even made', async () => {
    const made: string[] = [];
    const first = large();
    const later = small();
    const learnt = learnWords([
      () => first,
      () => {
        made.push('later');
        return later;
      },
    ]);
    expect(made).toEqual([]);
    await learnt;
    expect(made).toEqual(['later']);
  });

  it('are all known at once where that is asked for', () => {
    const index = large();
    void learnWords([() => index], { atOnce: true });
    expect(misspelt(index)).toEqual({ slips: FOUND, ear: FOUND });
  });
});
