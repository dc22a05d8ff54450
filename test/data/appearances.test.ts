import { describe, expect, it } from 'vitest';
import { appearancesOfIn, everybodyIn, gatherAppearances } from '../../src/data/appearances.ts';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { catalogueOf, film, only } from '../made-up/in-files.ts';

describe('who comes into a film', () => {
  it('is everybody of whom some appearance tells how', () => {
    for (const each of BUILT_IN_HOUSE.catalogue.films()) {
      expect(everybodyIn(each)).toEqual(new Set(gatherAppearances([each]).keys()));
    }
  });

  it('is whoever gives a prize, publishes a video, reviews it or wrote what it is based on, too', () => {
    const everywhere = {
      companies: [{ company: 'Lenfilm' }],
      homeVideo: [{ medium: 'DVD', publisher: 'Krupny Plan' }],
      selections: [{ festival: 'Locarno' }],
      awards: [{ name: 'Leopard', festival: 'Berlin', body: 'FIPRESCI', result: 'won' }],
      subjects: [{ person: 'Sokurov' }, { topic: 'music' }],
      basedOn: [{ work: 'novel', author: 'Platonov' }],
      reviews: [{ author: 'Kiki', affiliation: { company: 'A university' }, stance: 'for it' }],
    };
    const each = only(catalogueOf([film('alpha', 'Golos', everywhere)]).films());
    expect(everybodyIn(each)).toEqual(new Set(gatherAppearances([each]).keys()));
    expect(everybodyIn(each).size).toBe(9);
    for (const reference of everybodyIn(each)) expect(appearancesOfIn(each, reference)).toHaveLength(1);
  });
});
