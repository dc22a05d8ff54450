/** Answers of several lines, in the order of the records. */

export const CAST = [
  'Natalya Sayko',
  'Leonid Filatov',
  'Grigori Kalatosishvili',
  'Vsevolod Shilovsky',
  'Petr Shelokhonov',
  'Yelena Safonova',
  'Tatyana Lavrova',
  'Mikhail Gluzsky',
] as const;

export const ALL_FILMS = ['The Voice', 'Spiritual Voices', 'The Voice of Sokurov'] as const;

export const SHOWINGS_OF_SPIRITUAL_VOICES = [
  'Transversales cinématographiques',
  'Amsterdam International Documentary Film Festival',
  'Tromso International Film Festival',
  'Saint Petersburg International Cine-Forum',
  'Russian documentaries',
  'Fall Festival',
  'Berlin International Film Festival',
] as const;

export const SHOWINGS_OF_THE_VOICE_OF_SOKUROV = [
  'Locarno International Film Festival',
  'Helsinki International Film Festival',
  'Hong Kong International Film Festival',
] as const;

export const STUDIOS_OF_SPIRITUAL_VOICES = [
  'Lenfilm',
  'Eskom Film',
  'Severnyï fond',
  'Roscomkino',
  'Pandora Co. Ltd',
] as const;

export const STUDIOS_OF_THE_VOICE_OF_SOKUROV = ['Revolver Film Ou', 'LM Media GmbH', 'Illume Oy'] as const;

export const TOPICS_OF_SPIRITUAL_VOICES = [
  'Mozart',
  'Messiaen',
  'Beethoven',
  "Russia's empty north",
  'the bloodshed of the war in Tajikistan',
  'harmony and chaos, the classical and the modern',
  'death, and what life means once it is finally understood',
  'beauty that rises from shapeless matter',
  'soldiers left behind at the edge of the world: their faces, their bodies',
  'voices of the spirit that get through the dark',
] as const;

export const TOPICS_OF_THE_VOICE_OF_SOKUROV = [
  'Alexander Sokurov',
  'his world of cinema and his outlook on life',
  'what cinema means for society',
  'what art and artists are for',
] as const;

export const DOM_KINO = 'Dom Kino (House of Film), Leningrad (St. Petersburg), Russia (former USSR)';
export const LENINGRAD = 'Leningrad (St. Petersburg), Russia (former USSR)';
export const BORDER_POST = '11th post of the Moscow detachment of the Russian Border Service, Tajikistan';
