import { answered, type Golden } from './golden.ts';
import { CAST } from './lists.ts';

/** Casts, and the works of people, asked from the person. */
export const WORKS: readonly Golden[] = [
  answered('Who starred in The Voice?', 'the cast in billing order', ...CAST),
  answered('cast of golos', 'two words', ...CAST),
  answered('who are the actors in Голос?', 'the plural noun', ...CAST),
  answered('who acts in the voice 1982', 'a year behind the title, in lower case', ...CAST),
  answered('Which actors appeared in The Voice?', '“appear” is to act', ...CAST),

  answered('What did Ilya Averbakh direct?', 'a role backwards', 'The Voice'),
  answered('films by Averbah', 'a letter left out of a name', 'The Voice'),
  answered('which films has Averbakh made', 'to make is to direct', 'The Voice'),
  answered("Averbakh's filmography", 'a word for all the works', 'The Voice'),
  answered('Аверба́х directed what?', 'a surname in Cyrillic with its stress', 'The Voice'),
  answered('Which films did Sukorov direct?', 'a recorded misspelling of a name', 'Spiritual Voices'),
  answered('films directed by Александр Сокуров', 'a Cyrillic name', 'Spiritual Voices'),
  answered('sokurov films', 'a film about him is not his', 'Spiritual Voices'),
  answered('What movies has Alexandre Sokourov directed?', 'the French spelling', 'Spiritual Voices'),
  answered('what has leena kilpelainen directed', 'without its dots', 'The Voice of Sokurov'),
  answered('Which film did Natalya Ryazantseva write?', 'a role backwards', 'The Voice'),
  answered('what has Рязанцева written', 'a surname in Cyrillic', 'The Voice'),
  answered('scripts by Ryazantseva', 'the work for the film', 'The Voice'),
  answered('Films written by Alexander Sokurov', 'written, not directed', 'Spiritual Voices'),

  answered('films with Leonid Filatof', 'a slip in a name', 'The Voice'),
  answered('What films is Yelena Safonova in?', 'to be in a film', 'The Voice'),
  answered('in which film does Елена Сафонова play', 'Е for Ye', 'The Voice'),
  answered('Petr Shelokhonov movies', 'a name and a noun', 'The Voice'),
  answered('What did Tatyana Lavrova appear in?', 'a preposition left behind', 'The Voice'),
  answered('Which picture featured Mikhail Gluzsky?', 'an older word for a film', 'The Voice'),
  answered('In which picture did Grigori Kalatozishvili act?', 'his usual spelling', 'The Voice'),
  answered('Shilovsky acted in what?', 'a question word last', 'The Voice'),
  answered('what has Natalia Saiko starred in', 'another transliteration', 'The Voice'),

  answered('films scored by Vladimir Svetozarov', 'a passive backwards', 'The Voice'),
  answered('Svetozarov wrote the music for which film?', 'to write music is not to write', 'The Voice'),
  answered('Which films did Nikolai Karetnikov photograph?', 'the cinematographer backwards', 'The Voice'),
  answered('what was shot by Aleksandr Burov', 'a passive with “what”', 'Spiritual Voices'),
  answered('films photographed by Алексей Федоров', 'a Cyrillic name', 'Spiritual Voices'),
  answered('What did Olga Amosova edit?', 'the editor backwards', 'The Voice'),
  answered('which film had Aleksandra Borovskaya as its editor', '“had … as”', 'The Voice'),
  answered('films for which Sergey Moshkov did the sound', 'a relative clause', 'Spiritual Voices'),

  answered('what has Merja Ritola produced', 'a producer backwards', 'The Voice of Sokurov'),
  answered(
    'Which film was executive-produced by Pertti Veijalainen?',
    'a kind of producer as a verb',
    'The Voice of Sokurov',
  ),
  answered('What did Anastasia Pavlovich co-produce?', 'the second of two', 'The Voice of Sokurov'),
  answered('what was Karin Reinberg the co-producer of', 'a role as a noun', 'The Voice of Sokurov'),
  answered('which ones did Averbakh direct', 'of what, is not said', 'The Voice'),
  answered('What has Averbakh done?', 'whatever somebody did', 'The Voice'),
  answered('Natalya Ryazantseva adaptations', 'what was made of somebody’s works', 'The Voice'),
  answered('films based on books by Natalya Ryazantseva', 'the same with a verb', 'The Voice'),
];
