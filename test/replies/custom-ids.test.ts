import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../src/data/reference.ts';
import {
  askPageId,
  backId,
  chooseFromId,
  filmsPageId,
  filterOn,
  openFromListId,
  openId,
  parseAskPage,
  parseFilmsPress,
  parsePress,
  pickId,
  withId,
  withoutId,
} from '../../src/replies/custom-ids.ts';
import { FILM_PAGES, type View } from '../../src/replies/view.ts';
import { anyText } from './any-text.ts';

const CAST: View = { reference: 'film:the-voice-1982', page: 'cast', part: 1 };
const PERSON: View = { reference: 'person:leonid-filatov', page: 'overview', part: 0 };

const anyView: fc.Arbitrary<View> = fc.record({
  reference: fc
    .tuple(fc.constantFrom(...ENTITY_KINDS), fc.stringMatching(/^[a-z0-9]{1,29}-[a-z0-9]{1,30}$/))
    .map(([kind, id]) => `${kind}:${id}` as const),
  page: fc.constantFrom(...FILM_PAGES),
  part: fc.nat(9999),
});

describe('a custom_id', () => {
  it('says what to do and with which view', () => {
    expect(openId(CAST, 'tab')).toBe('tab/film:the-voice-1982|cast|1');
    expect(openId(CAST, 'pager')).toBe('pager/film:the-voice-1982|cast|1');
    expect(chooseFromId(CAST)).toBe('choose/film:the-voice-1982|cast|1');
    expect(backId([CAST, PERSON])).toBe('back/film:the-voice-1982|cast|1;person:leonid-filatov|overview|0');
    expect([pickId(true), pickId(false)]).toEqual(['pick/privately', 'pick/openly']);
  });

  it('means what it was made for', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parsePress(openId(view, 'tab'))).toEqual({ action: 'open', view });
        expect(parsePress(openId(view, 'pager'))).toEqual({ action: 'open', view });
        expect(parsePress(chooseFromId(view))).toEqual({ action: 'choose-from', stop: view });
        expect(parsePress(backId([view]))).toEqual({ action: 'back', trail: [view] });
      }),
    );
    expect(parsePress(pickId(true))).toEqual({ action: 'pick', privately: true });
    expect(parsePress(pickId(false))).toEqual({ action: 'pick', privately: false });
  });

  it('is at most a hundred characters long, whatever it leads to', () => {
    fc.assert(
      fc.property(fc.array(anyView, { minLength: 1, maxLength: 8 }), (trail) => {
        const [view = CAST] = trail;
        for (const id of [openId(view, 'pager'), chooseFromId(view), backId(trail)]) {
          expect(id.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('for the way back keeps the nearest steps, as many as fit', () => {
    fc.assert(
      fc.property(fc.array(anyView, { minLength: 1, maxLength: 8 }), (trail) => {
        const press = parsePress(backId(trail));
        const kept = press?.action === 'back' ? press.trail : [];
        expect(kept.length).toBeGreaterThan(0);
        expect(kept).toEqual(trail.slice(0, kept.length));
        if (kept.length < trail.length) {
          expect(backId(trail.slice(0, kept.length + 1))).toBe(backId(kept));
        }
      }),
    );
  });

  it.each([
    '',
    'tab',
    'tab/',
    'back/',
    'back/;',
    'pick',
    'pick/',
    'pick/publicly',
    'open/film:a|cast|0',
    'about/1',
    'films/page/1',
    `choose/films|0|p:${'x'.repeat(60)}|s:${'y'.repeat(60)}`,
  ])('that is none of these means nothing: %j', (customId) => {
    expect(parsePress(customId)).toBeUndefined();
  });

  it('of any text never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const press = parsePress(text);
        expect(press === undefined || 'action' in press).toBe(true);
      }),
    );
  });
});

describe('a custom_id of a list of films', () => {
  const genre = { name: 'genre', id: 'drama' } as const;

  it('says which page, or which filter is taken away or chosen for', () => {
    expect(filmsPageId(3)).toBe('films/page/3');
    expect(withoutId(genre)).toBe('films/without/g:drama');
    expect([withId('genre', true), withId('years', false)]).toEqual([
      'films/with/genre/privately',
      'films/with/years/openly',
    ]);
  });

  it('means what it was made for', () => {
    const rest = (customId: string) => parseFilmsPress(customId.slice('films/'.length));
    expect(rest(filmsPageId(3))).toEqual({ action: 'page', page: 3 });
    expect(rest(withoutId(genre))).toEqual({ action: 'without', filter: genre });
    expect(rest(withId('genre', true))).toEqual({ action: 'with', name: 'genre', privately: true });
    expect([filterOn(withoutId(genre)), filterOn(filmsPageId(3)), filterOn('tab/g:drama')]).toEqual([
      genre,
      undefined,
      undefined,
    ]);
  });

  it('opens a card in place, with the way back in it, as long as that fits', () => {
    expect(openFromListId({ filters: { genre: 'drama' }, page: 1 }, true)).toBe('choose/films|1|g:drama');
    const long = { person: 'p'.repeat(40), studio: 's'.repeat(40) };
    expect(openFromListId({ filters: long, page: 1 }, true)).toBe('pick/privately');
    expect(openFromListId({ filters: long, page: 1 }, false)).toBe('pick/openly');
  });

  it.each([
    '',
    'page',
    'page/',
    'page/-1',
    'page/1/2',
    'without/drama',
    'with/genre',
    'with/x/openly',
    'with/genre/loudly',
    'on/1',
  ])('is not films/%s', (rest) => {
    expect(parseFilmsPress(rest)).toBeUndefined();
  });
});

describe('a custom_id on an answer to a question', () => {
  it('holds nothing but the page', () => {
    expect(askPageId(3)).toBe('ask/page/3');
    expect(parseAskPage('page/3')).toBe(3);
    expect(parsePress(askPageId(3))).toBeUndefined();
  });

  it.each(['', 'page', 'page/', 'page/-1', 'page/1.5', 'page/1234567', 'page/1/2', 'open/1'])(
    'is none otherwise: %j',
    (rest) => {
      expect(parseAskPage(rest)).toBeUndefined();
    },
  );
});
