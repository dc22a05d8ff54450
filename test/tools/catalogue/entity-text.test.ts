import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { entityText } from '../../../src/tools/catalogue/entity-text.ts';
import { catalogueOf, directedBy, film, only, person } from '../../made-up/in-files.ts';

describe('an entity as text', () => {
  it('has a line for each value, disagreements among them, and says what its sources are', () => {
    const golos = { year: 1982, ...directedBy('Ilya Averbakh') };
    const catalogue = catalogueOf(
      [film('alpha', 'Golos', { ...golos, minutes: 87 })],
      [film('beta', 'Golos', { ...golos, minutes: 90, externalIds: ['imdb:tt1'] })],
    );
    expect(entityText(only(catalogue.films()), catalogue, 80)).toBe(
      [
        'Golos (1982) · Ilya Averbakh (film:golos-1982)',
        '  titles     Golos [alpha, beta]',
        '  years      1982 [alpha, beta]',
        '  minutes    87 [alpha]',
        '             90 [beta]',
        '  credits    director: Ilya Averbakh (person:ilya-averbakh) [alpha, beta]',
        '  other ids  imdb:tt1',
        '  sources    alpha: The alpha, book. free',
        '             beta: The beta, book. free',
      ].join('\n'),
    );
  });

  it('names the films of somebody, at most twenty', () => {
    const films = Array.from({ length: 22 }, (_, index) => film('alpha', `Film ${index}`, directedBy('Ann')));
    const catalogue = catalogueOf([...films, person('alpha', 'Bob')]);
    const text = (id: string) => {
      const somebody = catalogue.person(id);
      return somebody ? entityText(somebody, catalogue, 80) : '';
    };
    expect(text('ann')).toContain(
      '  films    Film 0 · Ann (film:film-0)\n           Film 1 · Ann (film:film-1)\n',
    );
    expect(text('ann')).toContain('           … and 2 more\n');
    expect(text('bob')).not.toContain('films');
  });

  it.each([40, 60, 100])('is no wider than %i columns, and never than 110', (width) => {
    const story = 'Некоторые слова стоят в строке. '.repeat(20);
    const catalogue = catalogueOf([film('alpha', 'Golos', { story, notes: ['東京物語'.repeat(4)] })]);
    const lines = entityText(only(catalogue.films()), catalogue, width).split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    const wide = entityText(only(catalogue.films()), catalogue, 1000).split('\n');
    for (const line of wide) expect(stringWidth(line)).toBeLessThanOrEqual(110);
  });
});
