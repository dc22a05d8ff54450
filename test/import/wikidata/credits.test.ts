import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/data/schema/film.ts';
import { type Claim, entity, named, PEOPLE, type Said, text, thing } from '../../stand-in-wikidata/index.ts';
import { importFilm } from './importing.ts';

const sayko = thing(PEOPLE.sayko);

/** The credits of a film, each as a line: who, as what, in which part. */
async function creditsOf(claims: Readonly<Record<string, readonly (Claim | Said)[]>>, ...labels: string[]) {
  const items = labels.map((label, index) => named(`Q${index + 2}`, label));
  const { film, skips } = await importFilm({ claims }, ...items);
  const lines = film?.credits?.map(({ person, role, part }) => {
    const played = part && [part.name, part.description].filter(Boolean).join(', ');
    return [person.name, role, ...(played ? [played] : [])].join(' | ');
  });
  return { lines, skips };
}

describe('a property of people', () => {
  it.each<[string, string, Role]>([
    ['P57', 'director', 'director'],
    ['P58', 'screenwriter', 'writer'],
    ['P161', 'cast member', 'actor'],
    ['P2438', 'narrator', 'narrator'],
    ['P86', 'composer', 'composer'],
    ['P344', 'director of photography', 'cinematographer'],
    ['P1040', 'film editor', 'editor'],
    ['P5028', 'sound designer', 'sound'],
    ['P2554', 'production designer', 'production-designer'],
    ['P3174', 'art director', 'art-director'],
    ['P4608', 'scenographer', 'production-designer'],
    ['P3300', 'musical conductor', 'conductor'],
    ['P676', 'lyricist', 'lyricist'],
    ['P371', 'presenter', 'presenter'],
    ['P2515', 'costume designer', 'costume-designer'],
    ['P4805', 'make-up artist', 'make-up-artist'],
    ['P6942', 'animator', 'animator'],
    ['P1809', 'choreographer', 'choreographer'],
    ['P5126', 'assistant director', 'assistant-director'],
    ['P162', 'producer', 'producer'],
    ['P1431', 'executive producer', 'executive-producer'],
  ])('%s, %s, gives the role %s', async (property, _, role) => {
    expect((await creditsOf({ [property]: [sayko] })).lines).toEqual([`Natalya Sayko | ${role}`]);
  });
});

describe('a film crew member', () => {
  const crewMember = (...roles: string[]) => ({
    P3092: [{ says: sayko, qualifiers: { P3831: roles.map(thing) } }],
  });

  it.each<[string, Role]>([
    ['Sound engineer', 'sound'],
    ['visual effects supervisor', 'visual-effects'],
    ['first assistant director', 'assistant-director'],
    ['co-producer', 'co-producer'],
  ])('who is %s has the role %s', async (label, role) => {
    expect((await creditsOf(crewMember('Q2'), label)).lines).toEqual([`Natalya Sayko | ${role}`]);
  });

  it('with two roles has two credits', async () => {
    const { lines } = await creditsOf(crewMember('Q2', 'Q3'), 'producer', 'screenwriter');
    expect(lines).toEqual(['Natalya Sayko | producer', 'Natalya Sayko | writer']);
  });

  it.each([
    [['gaffer'], 'film crew member: no role of records for gaffer'],
    [['constructor'], 'film crew member: no role of records for constructor'],
    [[], 'film crew member: what they did is not said'],
  ])('of %j is counted', async (labels, why) => {
    const { lines, skips } = await creditsOf(crewMember(...labels.map(() => 'Q2')), ...labels);
    expect(lines).toBeUndefined();
    expect(skips).toEqual({ [why]: 1 });
  });
});

describe('a role told by a qualifier', () => {
  it('is more exact than the property', async () => {
    const P57 = [{ says: sayko, qualifiers: { P3831: [thing('Q2')] } }];
    expect((await creditsOf({ P57 }, 'co-director')).lines).toEqual(['Natalya Sayko | co-director']);
  });

  it('that records have no word for leaves the property its own', async () => {
    const P57 = [{ says: sayko, qualifiers: { P3831: [thing('Q2')] } }];
    expect((await creditsOf({ P57 }, 'segment')).lines).toEqual(['Natalya Sayko | director']);
  });

  it('tells of the cast what they play, unless they narrate', async () => {
    const cast = (role: string) => ({ P161: [{ says: sayko, qualifiers: { P3831: [thing(role)] } }] });
    expect((await creditsOf(cast('Q2'), 'film director')).lines).toEqual(['Natalya Sayko | actor']);
    expect((await creditsOf(cast('Q2'), 'narrator')).lines).toEqual(['Natalya Sayko | narrator']);
  });
});

describe('the cast', () => {
  it('stands in billing order where there is one, and those without a number last', async () => {
    const ordered = (id: string, ordinal?: string) => ({
      says: thing(id),
      ...(ordinal && { qualifiers: { P1545: [text(ordinal)] } }),
    });
    const P161 = [
      ordered(PEOPLE.sokurov),
      ordered(PEOPLE.filatov, '10'),
      ordered(PEOPLE.moshkov, 'II'),
      ordered(PEOPLE.sayko, '2'),
    ];
    expect((await creditsOf({ P161 })).lines).toEqual([
      'Natalya Sayko | actor',
      'Leonid Filatov | actor',
      'Alexander Sokurov | actor',
      'Sergey Moshkov | actor',
    ]);
  });

  it.each<[string, Record<string, readonly Said[]>, string[]]>([
    ['the item of a character', { P453: [thing('Q2')] }, ['Natalya Sayko | actor | Ripley']],
    ['a name as text', { P4633: [text('The Mother')] }, ['Natalya Sayko | actor | The Mother']],
    [
      'both, of which the item counts',
      { P453: [thing('Q2')], P4633: [text('x')] },
      ['Natalya Sayko | actor | Ripley'],
    ],
    [
      'two characters',
      { P4633: [text('Odette'), text('Odile')] },
      ['Natalya Sayko | actor | Odette', 'Natalya Sayko | actor | Odile'],
    ],
    ['a character unknown', { P453: ['somevalue'] }, ['Natalya Sayko | actor']],
    ['the name as credited', { P1932: [text('N. Sayko')] }, ['N. Sayko | actor']],
    ['that name by the other property', { P1810: [text('Natasha')] }, ['Natasha | actor']],
    ['a name that shows nothing', { P1932: [text(' ')] }, ['Natalya Sayko | actor']],
    ['an empty name', { P1932: [text('')] }, ['Natalya Sayko | actor']],
  ])('may have %s', async (_, qualifiers, lines) => {
    expect((await creditsOf({ P161: [{ says: sayko, qualifiers }] }, 'Ripley')).lines).toEqual(lines);
  });

  it('is said to be only heard where it is', async () => {
    const P725 = [sayko, { says: sayko, qualifiers: { P453: [thing('Q2')] } }];
    expect((await creditsOf({ P725 }, 'Hedgehog')).lines).toEqual([
      'Natalya Sayko | actor | voice',
      'Natalya Sayko | actor | Hedgehog, voice',
    ]);
  });
});

it('a credit that nobody can be named in is left out and counted', async () => {
  const P57 = ['somevalue', 'novalue', text('somebody'), thing('Q2'), thing('Q3')] as const;
  const { film, skips } = await importFilm({ claims: { P57 } }, entity('Q2', {}));
  expect(film?.credits).toBeUndefined();
  expect(skips).toEqual({
    'director: unknown value': 1,
    'director: no value': 1,
    'director: a value of another kind': 1,
    'director: an item without a name': 1,
    'director: an item that Wikidata has deleted': 1,
  });
});

it('a credit that was withdrawn is none, and one of normal rank stands beside the preferred', async () => {
  const { lines } = await creditsOf({
    P57: [
      { says: thing(PEOPLE.sokurov), rank: 'deprecated' },
      { says: thing(PEOPLE.averbakh), rank: 'normal' },
      { says: sayko, rank: 'preferred' },
    ],
  });
  expect(lines).toEqual(['Ilya Averbakh | director', 'Natalya Sayko | director']);
});
