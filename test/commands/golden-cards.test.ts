import { describe, expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../built-in-house.ts';
import { Asker } from './asking.ts';
import { laidOut } from './laid-out.ts';

const asker = new Asker(BUILT_IN_HOUSE);

async function card(command: string, option: string, typed: string, page?: string): Promise<string> {
  const opened = await asker.command(command, { [option]: typed });
  return laidOut(page ? await asker.pressLabelled(opened, page) : opened);
}

/** Each card as a designer would look at it: what is read first, and what stands beside what. */
describe('a card of the built-in records', () => {
  it('is one with a cast: facts in threes, the cast at full width, then the crew', async () => {
    expect(await card('film', 'title', 'the voice')).toMatchInlineSnapshot(`
      "The Voice (1982)

      **Голос** · original, Russian
      Golos · transliteration, Russian
      *This title* · translation, English

      Midway through the making of a new film its star, the actress Yulia Martynova, suddenly falls gravely ill and is taken to hospital. The director takes it to heart and grows frustrated. She, however, gets up from her sickbed and goes back … More on *Story*.

      Directed by: Ilya Averbakh | Written by: Natalya Ryazantseva | Length: 87 min
      Country: Soviet Union | Genre: psychological drama | Language: Russian
      Cast: **Natalya Sayko** as Yulia Martynova, an actress / **Leonid Filatov** as the director of the film within the film / **Grigori Kalatosishvili** / **Vsevolod Shilovsky** / **Petr Shelokhonov** / **Yelena Safonova** / **Tatyana Lavrova** / **Mikhail Gluzsky**
      Music: Vladimir Svetozarov | Photography: Nikolai Karetnikov | Editing: Olga Amosova / Aleksandra Borovskaya

      Source: Wikipedia, “The Voice” (1982)"
    `);
  });

  it('is one without: all of its facts and crew in threes, then what it won', async () => {
    expect(await card('film', 'title', 'spiritual voices')).toMatchInlineSnapshot(`
      "Spiritual Voices (1995)

      **Духовные голоса** · original, Russian
      Dukhovnye golosa · transliteration, Russian
      Les Voix spirituelles · translation, French
      *This title* · translation, English

      Pages from the diaries of a war. At a border post in Tajikistan, as far from everything as one can be, the camera stays with the soldiers: their faces, their bodies, and the war that goes on around them.

      Directed by: Alexander Sokurov | Written by: Alexander Sokurov | Length: 327 min (5 h 27 min)
      Country: Russia / Japan | Genre: documentary | Colour: colour
      Format: video | Photography: Aleksandr Burov / Aleksey Fedorov | Sound: Sergey Moshkov
      Awards won: **Prix Sony** · Locarno International Film Festival, 1995

      Source: kinoglaz.fr, “Spiritual Voices”"
    `);
  });

  it('is one of a few facts, whose title has but one form', async () => {
    expect(await card('film', 'title', 'the voice of sokurov')).toMatchInlineSnapshot(`
      "The Voice of Sokurov (2014)

      *This title* · English

      Six conversations with Alexander Sokurov, each in another corner of St. Petersburg. Through the man and his work the film finds its way into his cinema and his view of life, and asks on the way what films do for a society and what art and those who make it are for in the end.

      Directed by: Leena Kilpeläinen | Written by: Leena Kilpeläinen | Genre: documentary
      Produced by: Merja Ritola | Executive producer: Pertti Veijalainen | Co-producer: Karin Reinberg / Anastasia Pavlovich

      Source: LM Media, “The Voice of Sokurov”"
    `);
  });

  it('is a cast and crew: columns in threes, what is left over below one another', async () => {
    expect(await card('film', 'title', 'the voice', 'Cast & crew')).toMatchInlineSnapshot(`
      "The Voice (1982)

      Directed by: Ilya Averbakh | Written by: Natalya Ryazantseva | Music: Vladimir Svetozarov
      Photography: Nikolai Karetnikov | Editing: Olga Amosova / Aleksandra Borovskaya | Production: Lenfilm
      Distribution: Lenfilm / Goskino / Sovexportfilm
      Cast: **Natalya Sayko** as Yulia Martynova, an actress / **Leonid Filatov** as the director of the film within the film / **Grigori Kalatosishvili** / **Vsevolod Shilovsky** / **Petr Shelokhonov** / **Yelena Safonova** / **Tatyana Lavrova** / **Mikhail Gluzsky**

      Source: Wikipedia, “The Voice” (1982)"
    `);
  });

  it('is a story: the text itself first, opinions under the names of those who hold them', async () => {
    expect(await card('film', 'title', 'the voice of sokurov', 'Story')).toMatchInlineSnapshot(`
      "The Voice of Sokurov (2014)

      Six conversations with Alexander Sokurov, each in another corner of St. Petersburg. Through the man and his work the film finds its way into his cinema and his view of life, and asks on the way what films do for a society and what art and those who make it are for in the end.

      Based on: six interviews with Alexander Sokurov
      About: **Alexander Sokurov** / his world of cinema and his outlook on life / what cinema means for society / what art and artists are for
      Opinion: Lauri Timonen: *Midnight Sun Film Festival* / Full of admiration. He finds it splendid to watch and listen to a wise, calm, self-taught man speak of his past and of Russia today. The excerpts, atmospheric, intense and even spiritual, make the new documentary, an excellent one to him, a conversation of many voices: the artist, his films, his homeland and history.
      Opinion: Antti Alanen: *film programmer, National Audiovisual Institute* / Recommends it as a way into Sokurov's films. He senses trust in it, hears the director tell of a lifelong fight to keep his art whole, finds the interviews eloquent and the many clips telling and well chosen. Having seen a good number of the films but not all, he now wants to see them, or see them again.

      Source: LM Media, “The Voice of Sokurov”"
    `);
  });

  it('is festivals: what was won before where it was shown, each by year', async () => {
    expect(await card('festivals', 'of', 'spiritual voices')).toMatchInlineSnapshot(`
      "Spiritual Voices (1995)

      Awards won: 1995 · **Prix Sony** (also Sony Prize) · special video · Locarno International Film Festival
      Shown at: 1996 · **Berlin International Film Festival** · Berlin, Germany / 1998 · **Fall Festival** · Paris, France / 2008 · **Russian documentaries** · musée du quai Branly, Paris, France / 2010 · **Saint Petersburg International Cine-Forum** · St. Petersburg, Russia / 2011 · **Tromso International Film Festival** · Tromso, Norway / 2012 · **Transversales cinématographiques** · Rennes, France / 2012 · **Amsterdam International Documentary Film Festival** · Amsterdam, Netherlands

      Source: kinoglaz.fr, “Spiritual Voices”"
    `);
  });

  it('is a person whom two sources know: names and notes first, every value with its mark', async () => {
    expect(await card('who', 'name', 'sokurov')).toMatchInlineSnapshot(`
      "Alexander Sokurov

      **Александр Сокуров** · original, Russian ¹
      Alexandre Sokurov · transliteration ¹
      Alexandre Sokourov · transliteration ¹
      *This spelling* · transliteration ¹ ²

      Ranked among the foremost Russian directors and screenwriters of his time. ²

      Occupation: director ² / screenwriter ² | Nationality: Russian ² | Born: 1951 ²
      Director · Writer: **Spiritual Voices (1995)** ¹
      Subject of films: **The Voice of Sokurov (2014)** ²
      Worked with: **Spiritual Voices (1995)**: Aleksandr Burov, Aleksey Fedorov, Sergey Moshkov

      Sources: ¹ kinoglaz.fr, “Spiritual Voices” · ² LM Media, “The Voice of Sokurov”"
    `);
  });

  it('is a company: roles with the same films together, each film with its director', async () => {
    expect(await card('who', 'name', 'lenfilm')).toMatchInlineSnapshot(`
      "Lenfilm

      What it is: film studios ¹
      Place: Leningrad (St. Petersburg), Russia (former USSR) ¹
      Production · Distribution: **The Voice (1982)** ¹ · directed by Ilya Averbakh ¹
      Took part (role not stated): **Spiritual Voices (1995)** ² · directed by Alexander Sokurov ²

      Sources: ¹ Wikipedia, “The Voice” (1982) · ² kinoglaz.fr, “Spiritual Voices”"
    `);
  });

  it('is a festival: films without a year under a heading that says so', async () => {
    expect(await card('festivals', 'of', 'locarno')).toMatchInlineSnapshot(`
      "Locarno International Film Festival

      International Film Festival in Locarno · also called, English ¹
      Festival de Locarno · also called, French ¹
      *This spelling* ²

      Counted since 1946 among Europe's leading festivals, and known to set trends for the whole trade. ²

      Place: Locarno, Switzerland ¹
      Since: 1946 ²
      Awards to films here: 1995 · **Spiritual Voices** · Prix Sony (also Sony Prize) · special video ¹
      Films shown (year not recorded): **The Voice of Sokurov (2014)** ²

      Sources: ¹ kinoglaz.fr, “Spiritual Voices” · ² LM Media, “The Voice of Sokurov”"
    `);
  });
});
