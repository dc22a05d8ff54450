import { describe, expect, it } from 'vitest';
import { catalogueOf, directedBy, film, idsOf, only, person } from '../../made-up/in-files.ts';

describe('ids', () => {
  it('are the first that a record gave; the others keep working', () => {
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { externalIds: ['imdb:tt1'], id: 'golos' })],
      [film('beta', 'The Voice', { externalIds: ['imdb:tt1'], id: 'the-voice' })],
    );
    expect(idsOf(catalogue.films())).toEqual(['golos']);
    expect(catalogue.film('golos')?.reference).toBe('film:golos');
    expect(catalogue.film('the-voice')).toBe(catalogue.film('golos'));
    expect(catalogue.film('nothing')).toBeUndefined();
  });

  it('prefer one that was given to one made from a name in the same folder', () => {
    const catalogue = catalogueOf([
      person('alpha', 'Ilya Averbakh'),
      person('beta', 'Ilya Averbakh', { id: 'averbakh' }),
    ]);
    expect(only(catalogue.people()).id).toBe('averbakh');
    expect(catalogue.person('ilya-averbakh')).toBe(catalogue.person('averbakh'));
  });

  it('do not change when a further folder gives another', () => {
    const golos = film('alpha', 'Golos', { year: 1982, ...directedBy('Ilya Averbakh') });
    const alone = catalogueOf([golos]);
    const further = catalogueOf(
      [golos],
      [
        film('beta', 'Golos', { year: 1982, id: 'a-voice', ...directedBy('Ilya Averbakh') }),
        person('beta', 'Ilya Averbakh', { id: 'averbakh' }),
      ],
    );
    expect([...idsOf(further.films()), ...idsOf(further.people())]).toEqual(['golos-1982', 'ilya-averbakh']);
    expect(idsOf(alone.films())).toEqual(idsOf(further.films()));
    expect(further.film('a-voice')?.id).toBe('golos-1982');
    expect(further.person('averbakh')?.id).toBe('ilya-averbakh');
  });

  it('are made from the title and the year, or from the name', () => {
    const catalogue = catalogueOf([
      film('alpha', 'Духовные голоса', { year: 1995, ...directedBy('Leena Kilpeläinen') }),
      film('alpha', 'Wrong', { titles: [{ text: 'Sukorov', kind: 'misspelling' }, { text: 'Sokurov' }] }),
    ]);
    expect(idsOf(catalogue.films())).toEqual(['dukhovnye-golosa-1995', 'sokurov']);
    expect(idsOf(catalogue.people())).toEqual(['leena-kilpelainen']);
  });

  it('are kept short enough for a button, and differ though their beginnings do not', () => {
    const title = 'The '.repeat(30);
    const catalogue = catalogueOf([film('alpha', `${title} A`), film('alpha', `${title} B`)]);
    const ids = idsOf(catalogue.films());
    expect(new Set(ids).size).toBe(2);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(60);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('exist for names without a letter', () => {
    const catalogue = catalogueOf([film('alpha', '…', directedBy('???', '!'))]);
    const ids = [...idsOf(catalogue.films()), ...idsOf(catalogue.people())];
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(catalogue.film(ids[0] ?? '')?.titles[0]?.value.text).toBe('…');
  });

  it('made from a name step aside for who was given them', () => {
    const catalogue = catalogueOf([
      film('alpha', 'A', directedBy('Steve McQueen')),
      person('alpha', 'Somebody Else', { id: 'steve-mcqueen' }),
    ]);
    expect(catalogue.person('steve-mcqueen')?.names[0]?.value.text).toBe('Somebody Else');
    expect(only(catalogue.films()).credits[0]?.person).toBe('person:steve-mcqueen-2');
  });
});
