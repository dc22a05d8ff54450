import { describe, expect, it } from 'vitest';
import { film, named, searchOf } from '../made-up/in-memory.ts';
import { HEARD_NAMES } from './golden/by-ear.ts';

/** Stored in Latin letters alone; how admirers in Russia write it; and the rule that the line exercises. */
type RussianLine = readonly [stored: string, russian: string, reason: string];

const RUSSIAN: readonly RussianLine[] = [
  ['Andrei Tarkovsky', 'Андрей Тарковский', 'BGN/PCGN, as far as -y'],
  ['Alexander Sokurov', 'Александр Сокуров', 'кс for x, where others with that given name are spelt with ks'],
  ['Akira Kurosawa', 'Акира Куросава', 'Polivanov, before the в for w'],
  ['Hayao Miyazaki', 'Хаяо Миядзаки', 'a given name almost without consonants'],
  ['Jean-Luc Godard', 'Жан-Люк Годар', 'a given name of two words alone'],
  ['François Truffaut', 'Франсуа Трюффо', 'French; one consonant of the surname'],
  ['Alfred Hitchcock', 'Альфред Хичкок', 'a surname of which but a breath is typed'],
  ['Werner Herzog', 'Вернер Херцог', 'the same in German'],
  ['Rainer Werner Fassbinder', 'Райнер Вернер Фассбиндер', 'German; two given names before it'],
  ['Michelangelo Antonioni', 'Микеланджело Антониони', 'a surname of which but a vowel is typed'],
  ['Bong Joon-ho', 'Пон Джун Хо', 'Kontsevich п for b'],
  ['Abbas Kiarostami', 'Аббас Киаростами', 'doubled letters are one'],
  ['Pedro Almodóvar', 'Педро Альмодовар', 'Spanish, with an accent'],
  ['Agnès Varda', 'Аньес Варда', 'French gn; one consonant of the surname'],
  ['Krzysztof Kieślowski', 'Кшиштоф Кесьлёвский', 'Polish krz and ś'],
  ['Yasujiro Ozu', 'Ясудзиро Одзу', 'a given name alone'],
  ['Lars von Trier', 'Ларс фон Триер', 'a particle, and no surname yet'],
  ['Sergei Eisenstein', 'Сергей Эйзенштейн', 'one of several of that given name'],
];

const OTHERS = [
  'Alexander Dovzhenko',
  'Sergei Parajanov',
  'Sergei Loznitsa',
  'Alfred Molina',
  'Akira Ifukube',
];

const stored = [...RUSSIAN.map(([name]) => name), ...HEARD_NAMES.map(([name]) => name), ...OTHERS];
const people = searchOf([...new Set(stored)].map((name) => named('person', name)));

/** The first five who are suggested, by their ids without accents. */
function firstFive(typed: string): string[] {
  return people.suggest(typed, ['names'], 5).map(({ reference }) => reference);
}

function reference(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `person:${plain.replaceAll(' ', '-')}`;
}

/** The first 60 of each hundred letters. */
function sixtyPercentOf(text: string): string {
  const letters = [...text];
  return letters.slice(0, Math.ceil(letters.length * 0.6)).join('');
}

describe('people who are stored in Latin letters alone', () => {
  it.each(RUSSIAN)('%s is among the first five for the beginning of %s (%s)', (name, russian) => {
    expect(firstFive(sixtyPercentOf(russian))).toContain(reference(name));
  });

  it.each(RUSSIAN)('%s is the first for all of %s', (name, russian) => {
    expect(firstFive(russian)[0]).toBe(reference(name));
  });

  it.each([
    ['Тарк', 'Andrei Tarkovsky', 'a surname alone'],
    ['Тарковский Анд', 'Andrei Tarkovsky', 'a surname first'],
    ['Ταρκόφ', 'Andrei Tarkovsky', 'Greek'],
    ['Андрэй Тарк', 'Andrei Tarkovsky', 'Belarusian'],
    ['クロサ', 'Akira Kurosawa', 'kana'],
    ['구로사', 'Akira Kurosawa', 'Hangul'],
    ['קורוס', 'Akira Kurosawa', 'without vowels'],
    ['Tarkowsk', 'Andrei Tarkovsky', 'Polish, in the script of the record'],
    ['Такофский', 'Andrei Tarkovsky', 'a consonant that was not heard'],
    ['Akira Kuroz', 'Akira Kurosawa', 'a sound that was misheard'],
  ])('are suggested for %s: %s (%s)', (typed, name) => {
    expect(firstFive(typed)).toContain(reference(name));
  });

  it.each([
    ['Тарковский 19', 'a number, which nobody hears'],
    ['😀', 'nothing to hear'],
    ['Грйзлвщ', 'a name of nobody'],
    ['Андрей Гжбв', 'one of whose words is nobody’s'],
  ])('are not suggested for %s (%s)', (typed) => {
    expect(firstFive(typed)).toEqual([]);
  });

  it('show no form, since none begins so', () => {
    expect(people.suggest('Куросав', ['names'], 1)).toEqual([
      { reference: 'person:akira-kurosawa', matched: undefined, begins: false, rank: expect.any(Number) },
    ]);
  });

  it('come behind those whose name begins so, letter by letter', () => {
    const search = searchOf([named('person', 'Kurossawa'), named('person', 'Kurosavitch')]);
    expect(search.suggest('Куросав', ['names'], 5)).toMatchObject([
      { reference: 'person:kurosavitch', matched: 'Kurosavitch', begins: true },
      { reference: 'person:kurossawa', matched: undefined, begins: false },
    ]);
  });

  it('come the most alike first, whoever is looked for more', () => {
    const search = searchOf([
      film('Le Boucher', { cast: ['Claude Chaprol'] }),
      named('person', 'Claude Chabrol'),
    ]);
    expect(search.suggest('Клод Шабро', ['names'], 5).map((suggestion) => suggestion.reference)).toEqual([
      'person:claude-chabrol',
      'person:claude-chaprol',
    ]);
  });
});

describe('titles', () => {
  const search = searchOf([film('Stalker', { year: 1979 }), film('Solaris', { year: 1972 }), film('Ikiru')]);

  it.each([
    ['ソラリ', 'film:solaris-1972', 'kana'],
    ['Солярис', 'film:solaris-1972', 'Cyrillic'],
    ['Σταλκ', 'film:stalker-1979', 'Greek'],
    ['Солярис 19', 'film:solaris-1972', 'with its year begun'],
  ])('are suggested for %s: %s (%s)', (typed, expected) => {
    expect(search.suggest(typed, ['films'], 5).map((suggestion) => suggestion.reference)).toContain(expected);
  });
});
