import { describe, expect, it } from 'vitest';
import { type Table, understandings, understoodAs } from './understood.ts';

const KINDS: Table = [
  ['who is Ferryman about', 'subject(Ferryman)'],
  ['which person is Ferryman about', 'subject(Ferryman)'],
  ['what is Ferryman about', 'topic(Ferryman)'],
  ['which film has the character Captain Novak', 'with[part as captain novak]'],
];

describe('what is asked of a set', () => {
  it.each(KINDS)('is of the kind that is asked for: %s', (question, understood) => {
    expect(understoodAs(question)).toBe(understood);
  });

  it('is nobody where who is asked for has no answer that is somebody', () => {
    expect(understandings('who is the length of Ferryman')).toEqual([]);
    expect(understandings('who is the genre of Ferryman')).toEqual([]);
  });
});
