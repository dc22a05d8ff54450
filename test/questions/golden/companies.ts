import { answered, type Golden } from './golden.ts';
import { LENINGRAD, STUDIOS_OF_SPIRITUAL_VOICES, STUDIOS_OF_THE_VOICE_OF_SOKUROV } from './lists.ts';

/** What companies did, and what is known of them. */
export const COMPANIES: readonly Golden[] = [
  answered('Which company produced The Voice?', 'a company where one is asked for', 'Lenfilm'),
  answered("Golos's production company", 'a possessive after an s', 'Lenfilm'),
  answered('what studio made the voice (1982)', 'a studio is what made it', 'Lenfilm'),
  answered(
    'Which companies produced The Voice of Sokurov?',
    'companies, not the producer who is a person',
    ...STUDIOS_OF_THE_VOICE_OF_SOKUROV,
  ),
  answered(
    'production companies the voice of sokurov',
    'the same in four words',
    ...STUDIOS_OF_THE_VOICE_OF_SOKUROV,
  ),
  answered(
    'What studios are behind Spiritual Voices?',
    'companies whose part is not stated count among those that made it',
    ...STUDIOS_OF_SPIRITUAL_VOICES,
  ),
  answered(
    'companies involved in Духовные голоса',
    'any company, whatever it did, who published it among them',
    ...STUDIOS_OF_SPIRITUAL_VOICES,
    'Ideale Audience',
  ),
  answered(
    'Which companies were involved in The Voice?',
    'a company with two parts is named once',
    'Lenfilm',
    'Goskino',
    'Sovexportfilm',
  ),
  answered('Who produced The Voice?', 'a company where no person is recorded', 'Lenfilm'),
  answered('Who distributed The Voice?', 'distribution', 'Lenfilm', 'Goskino', 'Sovexportfilm'),
  answered('golos distributors', 'the noun', 'Lenfilm', 'Goskino', 'Sovexportfilm'),
  answered('The Voice of Sokurov is distributed by which company?', 'a passive', 'Films Boutique'),
  answered('distributor of the voice of sokurov', 'one company of four', 'Films Boutique'),
  answered('Which Japanese company worked on Spiritual Voices?', 'a company by its place', 'Pandora Co. Ltd'),
  answered('which company from Japan took part in Spiritual Voices', 'a place as a noun', 'Pandora Co. Ltd'),

  answered('Which films did Lenfilm make?', 'with its part stated or not', 'The Voice', 'Spiritual Voices'),
  answered('films of the studio Ленфильм', 'in Cyrillic', 'The Voice', 'Spiritual Voices'),
  answered('lenfilm movies', 'two words', 'The Voice', 'Spiritual Voices'),
  answered('What did Lenfilm distribute?', 'only where it is said to have', 'The Voice'),
  answered('Which films did Sovexportfilm distribute?', 'distribution backwards', 'The Voice'),
  answered('what was distributed by goskino', 'a passive backwards', 'The Voice'),
  answered(
    'films distributed by Films Boutique',
    'a company with “films” in its name',
    'The Voice of Sokurov',
  ),
  answered('What has Illume Oy produced?', 'a company as a producer', 'The Voice of Sokurov'),
  answered('Which film did LM Media produce?', 'without its legal form', 'The Voice of Sokurov'),
  answered('films by Revolver Film OÜ', 'Estonian Ü', 'The Voice of Sokurov'),
  answered('What film was the Severny fond involved in?', 'another transliteration', 'Spiritual Voices'),
  answered('roscomkino took part in which film', 'title last', 'Spiritual Voices'),
  answered('Which films is Eskom Film credited on?', 'a word for any part', 'Spiritual Voices'),

  answered('Where is Lenfilm?', 'a seat with both its names', LENINGRAD),
  answered('what city is lenfilm based in', 'the same in other words', LENINGRAD),
  answered('What is Lenfilm?', 'what a company is', 'film studios'),
  answered('In which country is the National Audiovisual Institute?', 'a country alone', 'Finland'),
];
