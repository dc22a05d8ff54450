import { answered, type Golden } from './golden.ts';

/** What is known of people and festivals themselves. */
export const NAMED: readonly Golden[] = [
  answered('When was Alexander Sokurov born?', 'a birth as precise as it is known', '1951'),
  answered('sokurov birth year', 'a surname that is also in a title', '1951'),
  answered('what year was Сокуров born in?', 'in Cyrillic', '1951'),
  answered('What nationality is Sokurov?', 'a nationality', 'Russian'),
  answered("Alexandre Sokurov's nationality", 'by a French spelling', 'Russian'),
  answered('What is Sokurov by profession?', 'occupations', 'director', 'screenwriter'),
  answered("Averbakh's occupation", 'one occupation', 'director'),
  answered('Who was born in 1951?', 'a birth backwards', 'Alexander Sokurov'),
  answered('people born in the fifties', 'a decade of birth', 'Alexander Sokurov'),
  answered('Which directors were born before 1960?', 'a role and a range', 'Alexander Sokurov'),
  answered('Which screenwriters are Russian?', 'an occupation and a nationality', 'Alexander Sokurov'),
  answered(
    'Tell me about Ilya Averbakh',
    'what is known of a person',
    'director',
    '“The Voice” was his last film.',
  ),
  answered(
    'Who is Alexander Sokurov?',
    'who somebody is',
    'director',
    'screenwriter',
    'Ranked among the foremost Russian directors and screenwriters of his time.',
  ),
  answered(
    'what is the Hong Kong film festival?',
    'what a festival is',
    "One of Asia's oldest and best regarded…",
  ),

  answered('Since when has the Locarno festival been known?', 'a year as the source words it', '1946'),
  answered('locarno film festival since', 'the cue last', '1946'),
  answered('Where is the Berlinale held?', 'the seat of a festival', 'Berlin, Germany'),
  answered('In what country is the Helsinki International Film Festival?', 'no town is recorded', 'Finland'),
  answered('where does IDFA take place', 'by its initials', 'Amsterdam, Netherlands'),
  answered('What city hosts the Festival de Locarno?', 'the city as who acts', 'Locarno, Switzerland'),
  answered(
    'Which festivals take place in Paris?',
    'a seat backwards',
    'Fall Festival',
    'Russian documentaries',
  ),
  answered('Swiss festivals', 'a country as an adjective', 'Locarno International Film Festival'),
  answered('festivals in Finland', 'a seat that is only a country', 'Helsinki International Film Festival'),
  answered('which companies are in Finland?', 'companies, not festivals', 'National Audiovisual Institute'),
  answered('Where is Transversales cinématographiques held?', 'a French name', 'Rennes, France'),
  answered('tromso festival which city?', 'a town that is in the name', 'Tromso, Norway'),
  answered('Tell me about the Helsinki film festival', 'an order', 'The biggest film festival in Finland…'),
  answered(
    'what do you know about the locarno festival',
    'a note',
    "Counted since 1946 among Europe's leading festivals…",
  ),
  answered('In which years did the Berlinale show films that you have?', 'the years of showings', '1996'),
];
