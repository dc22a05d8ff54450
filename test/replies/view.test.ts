import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/data/reference.ts';
import { decodeView, encodeView, FILM_PAGES, type View } from '../../src/replies/view.ts';
import { anyText } from './any-text.ts';

describe('a view', () => {
  it('is written as an id, a page and a part', () => {
    expect(encodeView({ reference: 'film:the-voice-1982', page: 'cast', part: 1 })).toBe(
      'film:the-voice-1982|cast|1',
    );
  });

  it('may leave out page and part, as the value of a select does', () => {
    const start: View = { reference: 'person:ann', page: 'overview', part: 0 };
    expect(decodeView('person:ann')).toEqual(start);
    expect(decodeView('person:ann|story')).toEqual({ ...start, page: 'story' });
  });

  it('comes back as it was written', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,12}){0,3}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTITY_KINDS),
        id,
        fc.constantFrom(...FILM_PAGES),
        fc.nat(9999),
        (kind, some, page, part) => {
          const view: View = { reference: `${kind}:${some}`, page, part };
          expect(decodeView(encodeView(view))).toEqual(view);
        },
      ),
    );
  });

  it.each([
    '',
    'film',
    'robot:a|story|0',
    'film:a|nothing|0',
    'film:a|story|',
    'film:a|story|-1',
    'film:a|story|1.5',
    'film:a|story|10000',
    'film:a|story|0|0',
    'film:|story|0',
    'film:The Voice|story|0',
    'film:\ud800|story|0',
  ])('is not made of %j', (text) => {
    expect(decodeView(text)).toBeUndefined();
  });

  it('is made only of ids, never of whatever somebody typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = decodeView(`film:${text}`);
        expect(view?.reference ?? 'film:nothing').toMatch(/^film:[a-z0-9-]+$/);
      }),
    );
  });
});
