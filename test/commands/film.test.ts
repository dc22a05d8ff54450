import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker } from './asking.ts';
import { houseOf } from './houses.ts';
import { buttonsOf, isPrivate, labelsOf, shown, titleOf } from './shown.ts';

const asker = new Asker(BUILT_IN_HOUSE);
const card = (title: string) => asker.command('film', { title });

async function page(title: string, name: string) {
  return asker.pressLabelled(await card(title), name);
}

describe('the card of a film', () => {
  it('shows at a glance what the film is, who made it, its cast and the beginning of its story', async () => {
    expect(shown(await card('the voice'))).toEqual({
      title: 'The Voice (1982)',
      text: expect.stringMatching(
        /^Голос · original, Russian\nGolos · transliteration, Russian\nThis title · translation, English\n\nMidway through the making of a new film .+ … More on Story\.$/,
      ),
      fields: {
        Country: ['Soviet Union'],
        Length: ['87 min'],
        Genre: ['psychological drama'],
        Language: ['Russian'],
        'Directed by': ['Ilya Averbakh'],
        'Written by': ['Natalya Ryazantseva'],
        Music: ['Vladimir Svetozarov'],
        Photography: ['Nikolai Karetnikov'],
        Editing: ['Olga Amosova', 'Aleksandra Borovskaya'],
        Cast: [
          'Natalya Sayko as Yulia Martynova, an actress',
          'Leonid Filatov as the director of the film within the film',
          'Grigori Kalatosishvili',
          'Vsevolod Shilovsky',
          'Petr Shelokhonov',
          'Yelena Safonova',
          'Tatyana Lavrova',
          'Mikhail Gluzsky',
        ],
      },
      foot: 'Source: Wikipedia, “The Voice” (1982)',
    });
  });

  it('shows colour, format, sound, what it won, and several countries below one another', async () => {
    expect(shown(await card('spiritual voices'))).toMatchObject({
      title: 'Spiritual Voices (1995)',
      fields: {
        Country: ['Russia', 'Japan'],
        Length: ['327 min (5 h 27 min)'],
        Colour: ['colour'],
        Format: ['video'],
        'Directed by': ['Alexander Sokurov'],
        Sound: ['Sergey Moshkov'],
        'Awards won': ['Prix Sony · Locarno International Film Festival, 1995'],
      },
      foot: 'Source: kinoglaz.fr, “Spiritual Voices”',
    });
  });

  it('shows all kinds of producers', async () => {
    expect(shown(await card('the voice of sokurov')).fields).toMatchObject({
      'Produced by': ['Merja Ritola'],
      'Executive producer': ['Pertti Veijalainen'],
      'Co-producer': ['Karin Reinberg', 'Anastasia Pavlovich'],
    });
  });

  it('gives the year only where the heading has not said it', async () => {
    const titles = [{ text: 'Long '.repeat(60).trim() }];
    const house = houseOf([{ kind: 'film', id: 'long', titles, year: 1931 }]);
    const answer = await new Asker(house).command('film', { title: 'film:long' });
    expect(shown(answer)).toMatchObject({ text: titles[0]?.text, fields: { Year: ['1931'] } });
    expect(shown(await card('the voice')).fields).not.toHaveProperty('Year');
  });

  it('is posted for everybody, with a button for each of its pages', async () => {
    const answer = await card('the voice');
    expect(answer.outcome).toBe('found');
    expect(isPrivate(answer)).toBe(false);
    expect(buttonsOf(answer)).toEqual(['Cast & crew', 'Story', 'Releases', 'Festivals & awards']);
    const cast = await asker.pressLabelled(answer, 'Cast & crew');
    expect(buttonsOf(cast)).toEqual(['Overview', 'Story', 'Releases', 'Festivals & awards']);
  });

  it('is only for its asker when that is asked for', async () => {
    const answer = await asker.command('film', { title: 'the voice', private: true });
    expect(titleOf(answer)).toBe('The Voice (1982)');
    expect(isPrivate(answer)).toBe(true);
  });

  it('shows a short story whole, and of a long one the beginning', async () => {
    const teaserOf = async (...stories: readonly string[]) => {
      const records = stories.map((story, index) => ({
        ...{ kind: 'film', source: `source-${index}`, externalIds: ['imdb:tt1'] },
        ...{ titles: [{ text: 'Tale' }], story },
      }));
      const { text = '' } = shown(await new Asker(houseOf(records)).command('film', { title: 'tale' }));
      return text.split('\n').at(-1);
    };
    const short = 'word '.repeat(60).trim();
    expect(await teaserOf(short)).toBe(short);
    expect(await teaserOf(`${short} and more`)).toMatch(/^(word ){47}… More on Story\.$/);
    expect(await teaserOf('One.', 'Another.')).toBe('One. ¹ More on Story.');
  });

  it('says how many more are in a long cast, and where', async () => {
    const credits = Array.from({ length: 1208 }, (_, index) => ({ person: `Extra ${index}`, role: 'actor' }));
    const crowd = new Asker(houseOf([{ kind: 'film', titles: [{ text: 'Crowd' }], credits }]));
    const { Cast = [] } = shown(await crowd.command('film', { title: 'crowd' })).fields;
    expect(Cast).toHaveLength(9);
    expect(Cast.at(-1)).toBe('… and 1,200 more on Cast & crew');
  });
});

describe('the page “Cast & crew”', () => {
  it('lists everybody by what they did, with parts, and the companies by role', async () => {
    expect(shown(await page('the voice', 'Cast & crew')).fields).toMatchObject({
      'Directed by': ['Ilya Averbakh'],
      Cast: expect.arrayContaining(['Natalya Sayko as Yulia Martynova, an actress', 'Mikhail Gluzsky']),
      Production: ['Lenfilm'],
      Distribution: ['Lenfilm', 'Goskino', 'Sovexportfilm'],
    });
  });

  it('gives the spelling under which the film credits somebody, below the name', async () => {
    expect(shown(await page('spiritual voices', 'Cast & crew')).fields).toMatchObject({
      'Directed by': ['Alexander Sokurov', 'credited as Alexandre Sokurov'],
    });
  });

  it('says of companies when no source states their role', async () => {
    expect(shown(await page('spiritual voices', 'Cast & crew')).fields).toMatchObject({
      'Companies (role not stated)': [
        'Lenfilm',
        'Eskom Film',
        'Severnyï fond (St. Petersburg)',
        'Roscomkino',
        'Pandora Co. Ltd (Japan)',
      ],
    });
  });

  it('opens any person or company by a select', async () => {
    const cast = await page('the voice of sokurov', 'Cast & crew');
    expect(labelsOf(cast)).toEqual([
      'Leena Kilpeläinen',
      'Merja Ritola',
      'Pertti Veijalainen',
      'Karin Reinberg',
      'Anastasia Pavlovich',
      'Revolver Film Ou · company',
      'LM Media GmbH · company',
      'Illume Oy · company',
      'Films Boutique · company',
    ]);
    expect(titleOf(await asker.pick(cast, 'Illume'))).toBe('Illume Oy');
    expect(titleOf(await asker.pick(cast, 'Merja'))).toBe('Merja Ritola');
  });
});

describe('the page “Story”', () => {
  it('keeps the paragraphs of a story', async () => {
    const story = 'It begins.\n\nIt goes on.\nIt ends.';
    const club = new Asker(houseOf([{ kind: 'film', titles: [{ text: 'Tale' }], story }]));
    const told = await club.pressLabelled(await club.command('film', { title: 'tale' }), 'Story');
    expect(shown(told).text).toBe('It begins.\nIt goes on.\nIt ends.');
  });

  it('tells the whole story, what it is based on, and with what it is not to be confused', async () => {
    const { text, fields } = shown(await page('the voice', 'Story'));
    expect(text).toMatch(/that voice lends the picture a depth and a sense it did not have before\.$/);
    expect(fields).toEqual({
      'Based on': ['screenplay “The Voice” by Natalya Ryazantseva'],
      Background: ['The last film that Ilya Averbakh directed.'],
      'Not to be confused with': ['GOLOS Association, a Russian non-governmental organisation'],
    });
  });

  it('names who says what the film is about, where that is not the source itself', async () => {
    const { fields } = shown(await page('spiritual voices', 'Story'));
    expect(fields['About, according to the magazine Seance, no. 11']).toEqual(
      expect.arrayContaining(['Mozart', 'Messiaen', 'Beethoven', "Russia's empty north"]),
    );
  });

  it('gives opinions with their authors and where those belong', async () => {
    expect(shown(await page('the voice of sokurov', 'Story')).fields).toMatchObject({
      'Opinion: Lauri Timonen': [
        'Midnight Sun Film Festival',
        expect.stringMatching(/^Full of admiration\. .+ homeland and history\.$/),
      ],
      'Opinion: Antti Alanen': [
        'film programmer, National Audiovisual Institute',
        expect.stringMatching(/^Recommends it as a way into Sokurov's films\. .+, or see them again\.$/),
      ],
    });
  });
});

describe('a title of many forms', () => {
  const titles = ['Solo', ...Array.from({ length: 8 }, (_, index) => `Solo ${index}`)];
  const solo = new Asker(houseOf([{ kind: 'film', titles: titles.map((text) => ({ text })) }]));

  it('has as many on the overview as are read at once, and the others on “Releases”', async () => {
    const overview = await solo.command('film', { title: 'solo' });
    const firstForms = ['Solo 0', 'Solo 1', 'Solo 2', 'Solo 3'];
    expect(shown(overview).text?.split('\n')).toEqual([...firstForms, '… and 4 more on Releases']);
    expect(shown(await solo.pressLabelled(overview, 'Releases')).fields).toEqual({
      'More titles': ['Solo 4', 'Solo 5', 'Solo 6', 'Solo 7'],
    });
  });
});

describe('the page “Releases”', () => {
  it('gives dates, places, budget, viewers and when and where the film was made', async () => {
    expect(shown(await page('the voice', 'Releases')).fields).toEqual({
      Releases: [
        '18 December 1982 · premiere · Dom Kino (House of Film), Leningrad (St. Petersburg), Russia (former USSR)',
        '28 October 1983 · East Germany · with German narration and German subtitles',
      ],
      Budget: ['$6,500,000 (estimated)'],
      Viewers: ['2,300,000 · internationally, in the first year after its release'],
      'Production dates': ['October 1980 – October 1982'],
      Places: [
        'filming · Leningrad (St. Petersburg), Russia (former USSR) · in the city and its suburbs',
        'filming · Moscow',
        'post-production · Lenfilm studios, Leningrad (St. Petersburg), Russia (former USSR)',
      ],
    });
  });

  it('gives home videos', async () => {
    expect(shown(await page('spiritual voices', 'Releases')).fields).toMatchObject({
      Releases: ['8 October 1995 · Russia'],
      'On video': ['DVD · 2004 · published by Ideale Audience · French subtitles'],
    });
  });
});

describe('a page without anything to show', () => {
  it('says that nothing is recorded for it', async () => {
    const bare = new Asker(houseOf([{ kind: 'film', titles: [{ text: 'Bare' }] }]));
    const overview = await bare.command('film', { title: 'bare' });
    expect(shown(overview).text).toBe('Nothing else is recorded.');
    expect(shown(await bare.pressLabelled(overview, 'Releases')).text).toBe(
      'Nothing is recorded for Releases.',
    );
  });
});
