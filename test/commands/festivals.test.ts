import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker } from './asking.ts';
import { houseOf } from './houses.ts';
import { isPrivate, labelsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);
const festivals = (of: string) => asker.command('festivals', { of });

describe('/festivals of a film', () => {
  it('shows its awards and its selections by year, with cities and countries', async () => {
    expect(shown(await festivals('spiritual voices'))).toEqual({
      title: 'Spiritual Voices (1995)',
      fields: {
        'Awards won': [
          '1995 · Prix Sony (also Sony Prize) · special video · Locarno International Film Festival',
        ],
        'Shown at': [
          '1996 · Berlin International Film Festival · Berlin, Germany',
          '1998 · Fall Festival · Paris, France',
          '2008 · Russian documentaries · musée du quai Branly, Paris, France',
          '2010 · Saint Petersburg International Cine-Forum · St. Petersburg, Russia',
          '2011 · Tromso International Film Festival · Tromso, Norway',
          '2012 · Transversales cinématographiques · Rennes, France',
          '2012 · Amsterdam International Documentary Film Festival · Amsterdam, Netherlands',
        ],
      },
      foot: 'Source: kinoglaz.fr, “Spiritual Voices”',
    });
  });

  it('says once where no year is recorded, and takes none from the film', async () => {
    expect(shown(await festivals('the voice of sokurov')).fields).toEqual({
      'Shown at (year not recorded)': [
        'Locarno International Film Festival',
        'Helsinki International Film Festival',
        'Hong Kong International Film Festival',
      ],
    });
  });

  it('says that none is recorded, and shows the releases instead', async () => {
    const { text, fields } = shown(await festivals('the voice'));
    expect(text).toBe('No festival or award is recorded for this film.');
    expect(fields).toEqual({
      Releases: [
        '18 December 1982 · premiere · Dom Kino (House of Film), Leningrad (St. Petersburg), Russia (former USSR)',
        '28 October 1983 · East Germany · with German narration and German subtitles',
      ],
    });
  });

  it('says of an award whether it was won or the film only nominated, for what, and who gave it', async () => {
    const awards = [
      { name: 'Golden Reel', category: 'best music', body: 'Film Guild', year: 1932, result: 'nominated' },
      { name: 'First Prize', festival: 'Lakeside', body: 'Film Guild', result: 'won' },
    ];
    const house = houseOf([{ kind: 'film', titles: [{ text: 'Alone' }], year: 1931, awards }]);
    expect(shown(await new Asker(house).command('festivals', { of: 'alone' })).fields).toEqual({
      'Awards won (year not recorded)': ['First Prize · Lakeside · Film Guild'],
      Nominations: ['1932 · Golden Reel · best music · Film Guild'],
    });
  });

  it('opens any of the festivals by a select', async () => {
    const shownAt = await festivals('spiritual voices');
    expect(labelsOf(shownAt)).toEqual([
      'Locarno International Film Festival · festival',
      'Berlin International Film Festival · festival',
      'Fall Festival · festival',
      'Russian documentaries · festival',
      'Saint Petersburg International Cine-Forum · festival',
      'Tromso International Film Festival · festival',
      'Transversales cinématographiques · festival',
      'Amsterdam International Documentary Film Festival · festival',
    ]);
    expect(titleOf(await asker.pick(shownAt, 'Tromso'))).toBe('Tromso International Film Festival');
  });
});

describe('/festivals of a festival', () => {
  it('shows what it is, which films here were shown or won, and when', async () => {
    expect(shown(await festivals('locarno'))).toEqual({
      title: 'Locarno International Film Festival',
      text: [
        'International Film Festival in Locarno · also called, English ¹',
        'Festival de Locarno · also called, French ¹',
        'This spelling ²',
        '',
        "Counted since 1946 among Europe's leading festivals, and known to set trends for the whole trade. ²",
      ].join('\n'),
      fields: {
        Place: ['Locarno, Switzerland ¹'],
        Since: ['1946 ²'],
        'Awards to films here': ['1995 · Spiritual Voices · Prix Sony (also Sony Prize) · special video ¹'],
        'Films shown (year not recorded)': ['The Voice of Sokurov (2014) ²'],
      },
      foot: 'Sources: ¹ kinoglaz.fr, “Spiritual Voices” · ² LM Media, “The Voice of Sokurov”',
    });
  });

  it('gives the year of the edition, and that of the film where it is another', async () => {
    expect(shown(await festivals('berlinale')).fields['Films shown']).toEqual([
      '1996 · Spiritual Voices (1995)',
    ]);
  });

  it('lists the films by the year of the edition, those without one last', async () => {
    const films = [1990, undefined, 1985].map((year, index) => ({
      kind: 'film',
      titles: [{ text: `Film ${index}` }],
      year: 1950 + index,
      selections: [{ festival: 'Lakeside', section: 'Retrospective', ...(year && { year }) }],
    }));
    const answer = await new Asker(houseOf(films)).command('festivals', { of: 'lakeside' });
    expect(shown(answer).fields['Films shown']).toEqual([
      '1985 · Film 2 (1952) · Retrospective',
      '1990 · Film 0 (1950) · Retrospective',
    ]);
    expect(shown(answer).fields['Films shown (year not recorded)']).toEqual([
      'Film 1 (1951) · Retrospective',
    ]);
  });

  it('opens any of the films by a select', async () => {
    const locarno = await festivals('locarno');
    expect(labelsOf(locarno)).toEqual([
      'Spiritual Voices (1995) · Alexander Sokurov',
      'The Voice of Sokurov (2014) · Leena Kilpeläinen',
    ]);
    expect(titleOf(await asker.pick(locarno, 'Sokurov (2014)'))).toBe('The Voice of Sokurov (2014)');
  });

  it('says of one that is named only as a reviewer’s affiliation just that', async () => {
    expect(shown(await festivals('midnight sun'))).toEqual({
      title: 'Midnight Sun Film Festival',
      text: 'Named only as a reviewer’s affiliation: no film here is recorded as shown at this festival.',
      fields: {
        'Reviewers who belong here': ['The Voice of Sokurov (2014) · Lauri Timonen'],
      },
      foot: 'Source: LM Media, “The Voice of Sokurov”',
    });
  });

  it('is found by any of its names, and by its city', async () => {
    for (const [of, title] of [
      ['IDFA', 'Amsterdam International Documentary Film Festival'],
      ['TIFF', 'Tromso International Film Festival'],
      ['tromsø', 'Tromso International Film Festival'],
      ['Festival de Locarno', 'Locarno International Film Festival'],
    ] as const) {
      expect(titleOf(await festivals(of))).toBe(title);
    }
  });

  it('is only for its asker when that is asked for', async () => {
    expect(isPrivate(await asker.command('festivals', { of: 'locarno', private: true }))).toBe(true);
    expect(isPrivate(await festivals('locarno'))).toBe(false);
  });
});
