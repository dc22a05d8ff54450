import { answered, type Golden } from './golden.ts';
import { SHOWINGS_OF_SPIRITUAL_VOICES, SHOWINGS_OF_THE_VOICE_OF_SOKUROV } from './lists.ts';

const BERLIN = 'Berlin International Film Festival';
const LOCARNO = 'Locarno International Film Festival';
const AMSTERDAM = 'Amsterdam International Documentary Film Festival';
const TROMSO = 'Tromso International Film Festival';
const RENNES = 'Transversales cinématographiques';

/** Where films were shown and what they won. */
export const FESTIVALS_AND_AWARDS: readonly Golden[] = [
  answered(
    'At which festivals was Spiritual Voices shown?',
    'a prize at Locarno is no showing',
    ...SHOWINGS_OF_SPIRITUAL_VOICES,
  ),
  answered('spiritual voices festivals', 'two words', ...SHOWINGS_OF_SPIRITUAL_VOICES),
  answered(
    'Which festivals screened Духовные голоса?',
    'the festival as the one who acts',
    ...SHOWINGS_OF_SPIRITUAL_VOICES,
  ),
  answered(
    'which festivals has The Voice of Sokurov been to',
    'to have been to a festival',
    ...SHOWINGS_OF_THE_VOICE_OF_SOKUROV,
  ),
  answered(
    'festival screenings of the voice of sokurov',
    'a noun for showings',
    ...SHOWINGS_OF_THE_VOICE_OF_SOKUROV,
  ),
  answered('What was shown at the Berlinale?', 'a festival by its other name', 'Spiritual Voices'),
  answered('films shown at IDFA', 'initials', 'Spiritual Voices'),
  answered('which film did TIFF show', 'the festival of Tromso by its initials', 'Spiritual Voices'),
  answered('Which films were screened in Rennes?', 'a town for its festival', 'Spiritual Voices'),
  answered('what film was shown in Norway', 'a country for its festival', 'Spiritual Voices'),
  answered('Which film was shown at the musée du quai Branly?', 'a venue', 'Spiritual Voices'),
  answered('Which films were shown in Locarno?', 'a prize there is no showing', 'The Voice of Sokurov'),
  answered('what did hong kong film festival show', 'a name without a word', 'The Voice of Sokurov'),
  answered('films at the Helsinki International Film Festival', 'no verb', 'The Voice of Sokurov'),
  answered(
    'what was shown at the International Film Festival in Berlin',
    'words in another order',
    'Spiritual Voices',
  ),

  answered('In what year was Spiritual Voices shown in Berlin?', 'the year of a showing', '1996'),
  answered('when did IDFA show Spiritual Voices', 'when, of a showing', '2012'),
  answered('Which year was Духовные голоса at the Fall Festival?', 'not the film’s own year', '1998'),
  answered('Which festivals showed Spiritual Voices in 2012?', 'a year of a showing', RENNES, AMSTERDAM),
  answered('spiritual voices 2011 festival', 'a year that is not the film’s', TROMSO),
  answered(
    'Which French festivals showed Spiritual Voices?',
    'a country as an adjective',
    RENNES,
    'Russian documentaries',
    'Fall Festival',
  ),
  answered(
    'At what festivals in Paris was Spiritual Voices shown?',
    'a town',
    'Russian documentaries',
    'Fall Festival',
  ),
  answered('at which festival in Norway was Spiritual Voices shown?', 'one of seven', TROMSO),
  answered(
    'Which festivals showed Spiritual Voices before 2000?',
    'a range without a start',
    'Fall Festival',
    BERLIN,
  ),
  answered(
    'festivals that showed Spiritual Voices after 2009',
    'a range without an end, its own year left out',
    RENNES,
    AMSTERDAM,
    TROMSO,
    'Saint Petersburg International Cine-Forum',
  ),
  answered('Which was the first festival to show Spiritual Voices?', 'the least of the years', BERLIN),
  answered(
    'the last festivals where Spiritual Voices was shown',
    'two share the last year',
    RENNES,
    AMSTERDAM,
  ),
  answered(
    'In what city was Spiritual Voices shown in 2010?',
    'the place of a showing',
    'St. Petersburg, Russia',
  ),
  answered('Where was Spiritual Voices shown in 2011?', 'where, of a showing in a year', TROMSO),

  answered('What award did Spiritual Voices win?', 'an award by its name', 'Prix Sony'),
  answered('spiritual voices awards', 'two words', 'Prix Sony'),
  answered('Which prize did Духовные голоса get at Locarno?', 'a prize of a festival', 'Prix Sony'),
  answered('When did Spiritual Voices win the Sony Prize?', 'an award by its other name', '1995'),
  answered('Which film won the Prix Sony?', 'an award backwards', 'Spiritual Voices'),
  answered('sony prize winner', 'the winner of a prize', 'Spiritual Voices'),
  answered('which films were awarded at the Festival de Locarno', 'a French name', 'Spiritual Voices'),
  answered('Who gave Spiritual Voices the Prix Sony?', 'the giver of an award', LOCARNO),
  answered('which festival honoured spiritual voices with a prize?', 'another verb', LOCARNO),
  answered(
    'In which category did Spiritual Voices win the Prix Sony?',
    'a detail of an award',
    'special video',
  ),
  answered('Which films won a prize in 1995?', 'the year of an award', 'Spiritual Voices'),
];
