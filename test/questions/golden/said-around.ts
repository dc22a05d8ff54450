import { answered, declined, type Golden, notRecorded, yes } from './golden.ts';

const CAST = [
  'Natalya Sayko',
  'Leonid Filatov',
  'Grigori Kalatosishvili',
  'Vsevolod Shilovsky',
  'Petr Shelokhonov',
  'Yelena Safonova',
  'Tatyana Lavrova',
  'Mikhail Gluzsky',
] as const;
const BESIDES_FILATOV = CAST.filter((name) => name !== 'Leonid Filatov');

/** Questions with more around them: what leads up to them, what follows, what was typed anew, slips of the pen. */
export const SAID_AROUND: readonly Golden[] = [
  answered(
    'We saw The Voice last night. Who directed it?',
    'a pronoun for a film named before',
    'Ilya Averbakh',
  ),
  answered(
    'I just watched Spiritual Voices with my class, who shot it?',
    'the same behind a comma',
    'Aleksandr Burov',
    'Aleksey Fedorov',
  ),
  answered('The Voice is wonderful! What year is it from?', 'the same for a fact', '1982'),
  answered('Leonid Filatov is the best. Which films has he acted in?', 'a pronoun for somebody', 'The Voice'),
  answered(
    'Who wrote The Voice? My neighbour wants to know.',
    'talk behind a question',
    'Natalya Ryazantseva',
  ),
  answered(
    'i saw the voice yesterday who directed it',
    'nothing parts the question from talk',
    'Ilya Averbakh',
  ),
  answered('I need the cast of The Voice so i can print it', 'talk on both sides', ...CAST),
  answered('any idea who plays in the voice lol', 'a call behind it', ...CAST),
  answered('who directed spiritual voices... i mean the voice', 'a title taken back', 'Ilya Averbakh'),
  yes('The Voice was directed by Averbakh, right?', 'what is said and asked for', 'Ilya Averbakh'),
  answered('Is Filatov in anything? Which films?', 'whether, and then which', 'The Voice'),
  answered(
    'Good evening, would you be so kind as to tell me who composed the music for The Voice?',
    'a greeting and a polite request',
    'Vladimir Svetozarov',
  ),
  answered('who directoed The Voice', 'a slip in a verb', 'Ilya Averbakh'),
  answered('who wrot The Voice', 'a letter left out of a short verb', 'Natalya Ryazantseva'),
  answered('wich year was The Voice relased', 'two slips, and the years of two dates', '1982', '1983'),
  answered('With whom did Filatov act in The Voice?', 'with whom, in one film', ...BESIDES_FILATOV),
  answered(
    'Who was Leonid Filatov with in The Voice?',
    'the same with its preposition last',
    ...BESIDES_FILATOV,
  ),
  answered('The Voice, Spiritual Voices: which is longer?', 'two named before a colon', 'Spiritual Voices'),
  answered(
    'Between The Voice and Spiritual Voices, which came first?',
    'two named before a comma',
    'The Voice',
  ),
  answered(
    'was the voice longer or spiritual voices',
    'whether the one or the other asks which',
    'Spiritual Voices',
  ),
  answered(
    'Of The Voice, Spiritual Voices and The Voice of Sokurov, which is the longest?',
    'the longest of three, of which one has no length',
    'Spiritual Voices',
  ),
  answered('Sokurov as director and writer: which films?', 'two capacities at once', 'Spiritual Voices'),
  yes('Is The Voice by Averbakh?', 'a film by somebody', 'Ilya Averbakh'),
  notRecorded(
    'Is Spiritual Voices by Averbakh?',
    'a list proves nothing about whom it lacks',
    'Alexander Sokurov',
  ),

  declined('Where was The Voice filmed? And who wrote it?', 'one answer would be half of one'),
  declined('Who directed The Voice? Who edited it?', 'two questions, though both are clear'),
  declined('I like Italian films. What has Sokurov directed?', 'a value that may narrow the question'),
  declined('What a day! Who directed it?', 'a pronoun of nothing'),
  declined('Who directed The Voice, drunkenly?', 'a word of the question behind a comma', 'drunkenly'),
  declined('I have lost my voice. Who can I ask?', 'a sentence of everyday', 'lost'),
];
