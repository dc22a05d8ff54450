import { expect, it } from 'vitest';
import { listeningError } from '../../src/preview/unavailable.ts';

it('a port that the system keeps for others is said to be so', () => {
  // Tests may run as root, who may open any.
  const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
  expect(listeningError(refused, '127.0.0.1', 80)).toMatchObject({
    name: 'PreviewUnavailable',
    message:
      'The page could not open on 127.0.0.1 port 80: the system does not allow it; set PREVIEW_PORT to another, or to 0 for any that is free.',
    cause: refused,
  });
});

it('what nobody foresaw stays as it is', () => {
  const unforeseen = new Error('the moon is full');
  expect(listeningError(unforeseen, '127.0.0.1', 80)).toBe(unforeseen);
});
