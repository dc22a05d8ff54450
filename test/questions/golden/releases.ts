import { answered, declined, type Golden } from './golden.ts';
import { DOM_KINO } from './lists.ts';

const LENINGRAD_DATE = '18 December 1982';
const BERLIN_DATE = '28 October 1983';

/** When and where films came out, in cinemas and on video. */
export const RELEASES: readonly Golden[] = [
  answered('When did The Voice come out?', 'every release, as recorded', LENINGRAD_DATE, BERLIN_DATE),
  answered('the voice release dates', 'two words', LENINGRAD_DATE, BERLIN_DATE),
  answered('When was Golos released?', 'a passive', LENINGRAD_DATE, BERLIN_DATE),
  answered('When did The Voice come out in East Germany?', 'a release by country', BERLIN_DATE),
  answered('golos release date East Germany', 'the same without a verb', BERLIN_DATE),
  declined(
    'on what day did East Germans get to see the film Голос',
    'people for their country',
    'East',
    'Germans',
  ),
  answered('What year did The Voice come out in East Germany?', 'a date asked for as a year', '1983'),
  answered('When did Spiritual Voices come out?', 'one release', '8 October 1995'),
  answered('release date of les voix spirituelles in Russia', 'a country of a release', '8 October 1995'),
  answered('When was The Voice of Sokurov released?', 'the year where no date is recorded', '2014'),
  answered('When did The Voice premiere?', 'a premiere is one of its releases', LENINGRAD_DATE),
  answered('the premiere of The Voice was when', 'a question word last', LENINGRAD_DATE),
  answered('Where did The Voice premiere?', 'the place of a premiere', DOM_KINO),
  answered('where was the premiere of голос held', 'a light verb', DOM_KINO),
  answered('Which film premiered at Dom Kino?', 'a venue backwards', 'The Voice'),
  declined('what film came out in Leningrad in December 1982', 'no month is passed over', 'December'),
  answered('Which films were released in East Germany?', 'a country backwards', 'The Voice'),
  answered('films released in 1983', 'the year of a release, not of the film', 'The Voice'),
  declined('Which film was released on 8 October 1995?', 'no day is passed over', '8', 'October'),

  answered('Who published Spiritual Voices on DVD?', 'the publisher', 'Ideale Audience'),
  answered('spiritual voices dvd publisher', 'four words', 'Ideale Audience'),
  answered('In what year did Spiritual Voices come out on DVD?', 'the year of a disc', '2004'),
  answered('What subtitles does the DVD of Spiritual Voices have?', 'a detail of a disc', 'French'),
  answered('Which films are out on DVD?', 'a medium backwards', 'Spiritual Voices'),
  answered(
    'When was The Voice published?',
    'a release where no disc is recorded',
    LENINGRAD_DATE,
    BERLIN_DATE,
  ),
  answered('What did Ideale Audience publish?', 'a publisher backwards', 'Spiritual Voices'),
  declined('On what media can one buy Spiritual Voices?', 'what is sold is not recorded', 'buy'),
];
