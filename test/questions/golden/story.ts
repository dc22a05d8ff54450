import { answered, declined, type Golden } from './golden.ts';
import { TOPICS_OF_SPIRITUAL_VOICES, TOPICS_OF_THE_VOICE_OF_SOKUROV } from './lists.ts';

const STORY_OF_THE_VOICE = 'Midway through the making of a new film its star…';

/** Parts, stories, subjects, sources of stories, opinions and background. */
export const STORY: readonly Golden[] = [
  answered('Who played Yulia Martynova?', 'a part without its film', 'Natalya Sayko'),
  declined(
    'who plays Юлия Мартынова in The Voice',
    'parts are found as they are written alone',
    'Юлия',
    'Мартынова',
  ),
  answered('the actress who played Yulia Martynova', 'a relative clause', 'Natalya Sayko'),
  answered('Yulia Martynova was played by?', 'a passive without “whom”', 'Natalya Sayko'),
  answered(
    'Who plays the director in The Voice?',
    'a part by its description, not the role',
    'Leonid Filatov',
  ),
  declined('who is the director of the film within the film in Golos?', 'no word is passed over', 'within'),
  answered(
    'What did Leonid Filatov play in Golos?',
    'the part of an actor',
    'the director of the film within the film',
  ),
  answered('Which part does Natalya Sayko have in The Voice?', 'a part by its name', 'Yulia Martynova'),
  answered("Sayko's character in The Voice", 'a possessive', 'Yulia Martynova'),
  answered('which film has the character Yulia Martynova?', 'a part backwards', 'The Voice'),
  answered(
    'Who are the characters in The Voice?',
    'all parts that are recorded',
    'Yulia Martynova',
    'the director of the film within the film',
  ),

  answered('What happens in The Voice?', 'the story', STORY_OF_THE_VOICE),
  answered('plot of golos', 'the noun', STORY_OF_THE_VOICE),
  answered('what is the story of Голос', 'the plain word', STORY_OF_THE_VOICE),
  answered('What is The Voice about?', 'the story where no subject is recorded', STORY_OF_THE_VOICE),
  answered('Summarise the plot of Spiritual Voices', 'an order', 'Pages from the diaries of a war…'),
  answered('synopsis of The Voice of Sokurov?', 'another noun', 'Six conversations with Alexander Sokurov…'),
  answered('What is The Voice of Sokurov about?', 'persons and topics', ...TOPICS_OF_THE_VOICE_OF_SOKUROV),
  answered(
    'themes of spiritual voices',
    'topics that somebody named, in their order',
    ...TOPICS_OF_SPIRITUAL_VOICES,
  ),
  answered('Who is The Voice of Sokurov about?', 'who leaves only persons', 'Alexander Sokurov'),
  answered('which people is spiritual voices about', 'persons alone', 'Mozart', 'Messiaen', 'Beethoven'),
  answered('Which film is about Alexander Sokurov?', 'a subject, not a director', 'The Voice of Sokurov'),
  answered('documentaries about Сокуров', 'a subject and a genre', 'The Voice of Sokurov'),
  answered('Which films are about Mozart?', 'a subject backwards', 'Spiritual Voices'),
  answered('films about Messian', 'a misspelling of a subject', 'Spiritual Voices'),
  answered('films about soldiers', 'a word of a topic', 'Spiritual Voices'),
  answered(
    'Which film is about the war in Tajikistan?',
    'words of a topic that name other things, too',
    'Spiritual Voices',
  ),

  answered('What is The Voice based on?', 'a source with title and author', 'screenplay…'),
  answered('what is spiritual voices based on', 'a source without an author', 'war diaries'),
  answered('The Voice of Sokurov: based on what?', 'elliptical', 'six interviews with Alexander Sokurov'),
  answered(
    'Who is the author of the screenplay that The Voice is based on?',
    'a source’s author',
    'Natalya Ryazantseva',
  ),
  answered('Which film is based on diaries?', 'a word of a source', 'Spiritual Voices'),

  answered(
    'Who reviewed The Voice of Sokurov?',
    'those who have an opinion',
    'Lauri Timonen',
    'Antti Alanen',
  ),
  answered(
    'What does Antti Alanen think of The Voice of Sokurov?',
    'one opinion of two',
    "Recommends it as a way into Sokurov's films…",
  ),
  answered("Lauri Timonen's opinion of the voice of sokurov", 'a possessive', 'Full of admiration…'),
  answered(
    'What do critics say about The Voice of Sokurov?',
    'all opinions',
    'Full of admiration…',
    "Recommends it as a way into Sokurov's films…",
  ),
  answered('Which film did Timonen review?', 'a reviewer backwards', 'The Voice of Sokurov'),
  answered(
    'Which reviewer of The Voice of Sokurov is from the National Audiovisual Institute?',
    'an affiliation, not a company of the film',
    'Antti Alanen',
  ),
  answered(
    'Who reviewed The Voice of Sokurov for the Midnight Sun Film Festival?',
    'a festival that only employs',
    'Lauri Timonen',
  ),
  answered('Any background to The Voice?', 'a note', 'The last film that Ilya Averbakh directed.'),
  answered('What should The Voice not be confused with?', 'what it is not', 'GOLOS Association…'),
  answered(
    'trivia about Spiritual Voices',
    'several notes',
    'The first non-feature film…',
    "Sokurov's first work with a video camera…",
    'Seance, no. 11, calls…',
  ),
];
