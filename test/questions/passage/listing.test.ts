import { describe, expect, it } from 'vitest';
import { asksForList, asListing } from '../../../src/questions/passage/listing.ts';

describe('a sentence that asks for a list of what others ask about', () => {
  it.each([
    'Which?',
    'which ones',
    'In which films',
    'list them',
    'Please name them',
    'what films',
    'titles',
  ])('is %s', (text) => {
    expect(asksForList(text.replace('?', ''))).toBe(true);
  });

  it.each(['Which films has Ana made', 'Who', 'list the films of Ana'])('is not %s', (text) => {
    expect(asksForList(text)).toBe(false);
  });
});

describe('whether there is anything, as a list', () => {
  it.each([
    ['has Carlo been in anything', 'which films has Carlo been in'],
    ['Did Ana direct any films in 1970', 'which films Did Ana direct in 1970'],
    ['Are there any dramas about rivers', 'dramas about rivers'],
    ['who directed Ferryman', undefined],
  ])('%s: %s', (question, expected) => {
    expect(asListing(question)).toBe(expected);
  });
});
