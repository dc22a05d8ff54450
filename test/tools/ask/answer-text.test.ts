import { expect, it } from 'vitest';
import { answerText } from '../../../src/tools/ask/answer-text.ts';
import { catalogue } from '../../data/built-in.ts';
import { answered, found, NOT_FOLLOWED, notRecorded } from './answers.ts';

const SOURCES = ['wikipedia-the-voice', 'kinoglaz-spiritual-voices'];
const VOICE = found('film:the-voice-1982', SOURCES.slice(0, 1));
const SPIRITUAL = found('film:spiritual-voices-1995', SOURCES);
const names = SOURCES.map((id) => catalogue.source(id)?.name);

it('an answer has what was found, how the question was understood, and every source once', () => {
  expect(answerText(answered({ found: [VOICE, SPIRITUAL] }), catalogue)).toBe(
    `The Voice\nSpiritual Voices\n\nUnderstood as: all films\nSources: ${names.join('; ')}`,
  );
});

it('what is said in the same breath stands behind a value', () => {
  const shown = found({ is: 'date', date: '1982-12-18' }, SOURCES.slice(0, 1));
  const answer = answered({ found: [{ ...shown, details: { country: 'East Germany' } }] });
  expect(answerText(answer, catalogue)).toMatch(/^18 December 1982 · in East Germany\n/);
});

it('a verdict and a number stand before what they rest on', () => {
  const yes = answerText(answered({ verdict: 'yes', found: [VOICE] }), catalogue);
  expect(yes).toMatch(/^Yes\n {2}The Voice\n\nUnderstood as: /);
  const no = answerText(answered({ verdict: 'no', instead: [VOICE] }), catalogue);
  expect(no).toMatch(/^No\n {2}The Voice\n\nUnderstood as: /);
  const two = answerText(answered({ count: 2, found: [VOICE, SPIRITUAL] }), catalogue);
  expect(two).toMatch(/^2\n {2}The Voice\n {2}Spiritual Voices\n\nUnderstood as: /);
});

it('an order says on how many it rests', () => {
  const base = { measure: 'minutes', recorded: 2, among: 3 } as const;
  expect(answerText(answered({ found: [SPIRITUAL], base }), catalogue)).toMatch(
    /^Spiritual Voices\nof the 2 films whose length is recorded/,
  );
});

it('the first twenty of a long list are told', () => {
  const years = Array.from({ length: 23 }, (_, past) => found({ is: 'year', year: 1950 + past }));
  const lines = answerText(answered({ found: years }), catalogue).split('\n');
  expect(lines.slice(19, 22)).toEqual(['1969', '… and 3 more', '']);
});

it('where the records have no answer it is said what they have, if anything', () => {
  expect(answerText(notRecorded(), catalogue)).toBe('Not in the records.\n\nUnderstood as: all films');
  expect(answerText(notRecorded([VOICE, SPIRITUAL]), catalogue)).toBe(
    [
      'Not in the records: they list The Voice and Spiritual Voices.',
      '',
      'Understood as: all films',
      `Sources: ${names.join('; ')}`,
    ].join('\n'),
  );
});

it('what was not followed is said, with what was recognised and what can be asked', () => {
  expect(answerText(NOT_FOLLOWED, catalogue)).toBe('Not followed: “blorp”.');
  const answer = { ...NOT_FOLLOWED, recognised: ['film:the-voice-1982'], instead: ['Who made it?'] } as const;
  expect(answerText(answer, catalogue)).toMatch(
    /^Not followed: “blorp”\.\nRecognised: The Voice\n.+:\n {2}Who made it\?$/,
  );
});
