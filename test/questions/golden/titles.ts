import { answered, declined, type Golden } from './golden.ts';

/** Titles and names in their forms. */
export const TITLES: readonly Golden[] = [
  answered('What is the original title of The Voice?', 'a kind of title', 'Голос'),
  answered("the voice's original title", 'a possessive in lower case', 'Голос'),
  answered('golos original title', 'asked by the transliteration', 'Голос'),
  answered('What is The Voice called in Russian?', 'both forms said to be Russian', 'Голос', 'Golos'),
  answered(
    'Russian title of Spiritual Voices',
    'a language of titles, not of films',
    'Духовные голоса',
    'Dukhovnye golosa',
  ),
  answered('What is the French title of Spiritual Voices?', 'a language', 'Les Voix spirituelles'),
  answered('How is Духовные голоса called in French?', 'asked by the original', 'Les Voix spirituelles'),
  answered('How is The Voice transliterated?', 'another kind of title', 'Golos'),
  answered('english title of голос', 'from the original to English', 'The Voice'),
  answered('What does Les Voix spirituelles mean in English?', 'a translation', 'Spiritual Voices'),
  answered(
    'What translations of the title Spiritual Voices are there?',
    'translations alone',
    'Spiritual Voices',
    'Les Voix spirituelles',
  ),
  answered('All titles of The Voice', 'every form, as recorded', 'The Voice', 'Голос', 'Golos'),
  answered('Which titles did Averbakh direct?', 'titles that somebody made are films', 'The Voice'),
  answered('titles directed by Averbakh', 'the same beside the verb', 'The Voice'),
  answered('all titles of The Voice of Sokurov', 'a misspelling is never shown', 'The Voice of Sokurov'),
  answered('Which film is called Golos?', 'a title backwards', 'The Voice'),
  answered('what film has the title Les Voix spirituelles', 'a French title backwards', 'Spiritual Voices'),

  answered(
    "All spellings of Alexander Sokurov's name",
    'every name, without the misspelling',
    'Александр Сокуров',
    'Alexandre Sokurov',
    'Alexandre Sokourov',
    'Alexander Sokurov',
  ),
  answered("What is Sokurov's name in Russian?", 'a language of a name', 'Александр Сокуров'),
  answered("sergey moshkov's russian name", 'the same with an adjective', 'Сергей Мошков'),
  answered('How is Aleksandr Burov written in Russian?', 'a spelling', 'Александр Буров'),
  answered(
    'What are the names of the Tromso festival?',
    'a short name is a name',
    'Tromso International Film Festival',
    'TIFF',
  ),
  answered(
    'All names of IDFA',
    'initials for the whole name',
    'Amsterdam International Documentary Film Festival',
    'IDFA',
  ),
  answered(
    'Under which names is the Locarno festival known?',
    'three names, without the misspelling',
    'International Film Festival in Locarno',
    'Festival de Locarno',
    'Locarno International Film Festival',
  ),
  declined("What is Aleksey Fedorov's name in Cyrillic?", 'a script is no language'),
];
