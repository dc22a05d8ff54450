import { answered, type Golden, notRecorded } from './golden.ts';
import { BORDER_POST, CAST, SHOWINGS_OF_SPIRITUAL_VOICES, STUDIOS_OF_THE_VOICE_OF_SOKUROV } from './lists.ts';

const WITHOUT_FILATOV = CAST.filter((name) => name !== 'Leonid Filatov');

/** Questions of two and three steps. */
export const CHAINS: readonly Golden[] = [
  answered(
    'Who wrote the films that Sokurov directed?',
    'a chain may come back to its start',
    'Alexander Sokurov',
  ),
  answered('writers of films directed by Averbakh', 'two nouns', 'Natalya Ryazantseva'),
  answered(
    "Who photographed Sokurov's films?",
    'a possessive as the first step',
    'Aleksandr Burov',
    'Aleksey Fedorov',
  ),
  answered(
    'Who edited the films that were shot by Nikolai Karetnikov?',
    'a relative clause in the passive',
    'Olga Amosova',
    'Aleksandra Borovskaya',
  ),
  answered("Which actors played in Averbakh's films?", 'by way of a film', ...CAST),
  answered(
    'Who composed the music for films with Leonid Filatov?',
    'from the cast to the music',
    'Vladimir Svetozarov',
  ),
  answered('who directed the films Ryazantseva wrote', 'a clause without “that”', 'Ilya Averbakh'),
  answered(
    'Who directed the film in which Natalya Sayko played Yulia Martynova?',
    'a part inside a clause',
    'Ilya Averbakh',
  ),
  answered('who directed the film about Alexander Sokurov', 'a subject, then a role', 'Leena Kilpeläinen'),
  answered(
    'Which festivals showed films about Mozart?',
    'a subject, then showings',
    ...SHOWINGS_OF_SPIRITUAL_VOICES,
  ),
  answered('Where were the films of Sokurov shot?', 'his films, not the one about him', BORDER_POST),
  answered(
    'What companies distributed the films of Averbakh?',
    'a company with another part is named for this one',
    'Lenfilm',
    'Goskino',
    'Sovexportfilm',
  ),
  answered('Which awards have films by Sokurov won?', 'an award is the film’s', 'Prix Sony'),
  answered('What genre are the films that Locarno gave prizes to?', 'a giver, then a genre', 'documentary'),
  answered('languages of films made by Lenfilm', 'only where one is recorded', 'Russian'),
  answered('How long are the films with Yelena Safonova?', 'a value at the end', '87 min'),
  answered('What did the writer of Golos write?', 'it may come back to the film', 'The Voice'),
  answered('Who directed the film that won the Sony Prize?', 'an award, then a role', 'Alexander Sokurov'),
  answered('who did the sound for the film shown at Tromso', 'a showing, then a role', 'Sergey Moshkov'),
  answered('who reviewed films by Leena Kilpelainen?', 'a reviewer', 'Lauri Timonen', 'Antti Alanen'),
  answered('When were films written by Sokurov released?', 'a date at the end', '8 October 1995'),
  answered('Who made the film that premiered at Dom Kino?', 'a venue, then a role', 'Ilya Averbakh'),
  answered('When was the director of Spiritual Voices born?', 'a fact of a person of a film', '1951'),
  answered('nationality of the man who wrote Духовные голоса', 'a noun that adds nothing', 'Russian'),
  answered(
    'in which country is the festival that awarded Spiritual Voices',
    'a seat',
    'Locarno, Switzerland',
  ),

  answered('Who acted with Leonid Filatov?', '“with” leaves him out', ...WITHOUT_FILATOV),
  answered("Filatov's co-stars", 'co- leaves him out', ...WITHOUT_FILATOV),
  answered('Who else edited The Voice besides Olga Amosova?', 'else, besides', 'Aleksandra Borovskaya'),
  answered('who shot Spiritual Voices together with Burov', 'together leaves him out', 'Aleksey Fedorov'),
  answered(
    'What other films did Lenfilm make besides The Voice?',
    'other, from a company',
    'Spiritual Voices',
  ),
  answered(
    'Which other films did the studio of The Voice make?',
    'other, in three steps',
    'Spiritual Voices',
  ),
  answered(
    'What other documentaries are there besides Spiritual Voices?',
    'other, of a kind',
    'The Voice of Sokurov',
  ),

  answered(
    'Who produced the film about the director of Spiritual Voices?',
    'three steps by a subject',
    'Merja Ritola',
  ),
  answered(
    'Which companies produced the film about the director of Духовные голоса?',
    'three steps to companies',
    ...STUDIOS_OF_THE_VOICE_OF_SOKUROV,
  ),
  answered(
    'Which festival gave a prize to a film by the subject of The Voice of Sokurov?',
    'three steps from a subject to a festival',
    'Locarno International Film Festival',
  ),
  answered(
    'Who edited the films directed by the director of the film with Filatov?',
    'three steps by people',
    'Olga Amosova',
    'Aleksandra Borovskaya',
  ),
  answered(
    'Who photographed films by the man that The Voice of Sokurov is about?',
    'three steps from a subject to a role',
    'Aleksandr Burov',
    'Aleksey Fedorov',
  ),

  notRecorded('Which other films did the director of Spiritual Voices make?', '“other” never steps back'),
  notRecorded('what else did Averbakh direct besides The Voice?', 'a person without another film'),
  notRecorded('Which other films did the writer of The Voice write?', 'none other is recorded'),
  notRecorded(
    'What else was photographed by the cinematographers of Spiritual Voices?',
    'two people, none other',
  ),
  notRecorded('Who edited the films that Sokurov directed?', 'a chain whose last step is not recorded'),
  notRecorded('In which languages are the films by Sokurov?', 'a value that his film lacks'),
  notRecorded('When was the director of The Voice born?', 'a person whose birth is not recorded'),
  answered('Who has Leonid Filatov been directed by?', 'by whom somebody was directed', 'Ilya Averbakh'),
  notRecorded('What else has the director of Spiritual Voices done?', 'what somebody has done are films'),
  notRecorded('What other films come from the director of The Voice?', 'films come from people, too'),
  answered('What did Leonid Filatov act in for Ilya Averbakh?', '“for” a director', 'The Voice'),
  answered('What films did Leonid Filatov do with Ilya Averbakh?', 'with who only directs', 'The Voice'),
];
