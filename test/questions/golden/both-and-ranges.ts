import { answered, type Golden, notRecorded } from './golden.ts';
import { CAST } from './lists.ts';

const NEWER_THAN_1990 = ['Spiritual Voices', 'The Voice of Sokurov'];

/** What fits two things at once, or either; ranges and decades. */
export const BOTH_AND_RANGES: readonly Golden[] = [
  answered('Which film did Averbakh direct and Ryazantseva write?', 'two people, two roles', 'The Voice'),
  answered('films with both Filatov and Sayko', 'both', 'The Voice'),
  answered('movies starring Leonid Filatov and Yelena Safonova', 'and between names', 'The Voice'),
  answered('Who both directed and wrote Spiritual Voices?', 'one person in two roles', 'Alexander Sokurov'),
  answered('who wrote and directed The Voice of Sokurov?', 'roles in the other order', 'Leena Kilpeläinen'),
  answered('Which company both produced and distributed The Voice?', 'a company in two parts', 'Lenfilm'),
  answered('films shown at Locarno and Helsinki', 'two showings', 'The Voice of Sokurov'),
  answered('Which documentaries were shown in Berlin?', 'a genre and a showing', 'Spiritual Voices'),
  answered('Soviet psychological dramas', 'a country and a genre', 'The Voice'),
  answered('Lenfilm films shown at the Berlinale', 'a company and a festival', 'Spiritual Voices'),
  answered('Which films by Lenfilm are in Russian?', 'a company and a language', 'The Voice'),
  answered('films that are about Mozart and won a prize', 'a subject and an award', 'Spiritual Voices'),
  answered('Which films are by Averbakh or Kilpeläinen?', 'either', 'The Voice', 'The Voice of Sokurov'),
  answered(
    'Who wrote either The Voice or Spiritual Voices?',
    'either of two films',
    'Natalya Ryazantseva',
    'Alexander Sokurov',
  ),
  notRecorded('Who both directed and wrote The Voice?', 'each role has another'),
  notRecorded(
    'Which festivals showed both Spiritual Voices and The Voice of Sokurov?',
    'Locarno only gave a prize to one',
  ),
  notRecorded('Which films star both Filatov and Sokurov?', 'somebody who is no actor'),
  notRecorded('Who acted in both The Voice and Spiritual Voices?', 'a film without a cast'),

  answered('Soviet films of the eighties', 'a country and a decade in words', 'The Voice'),
  answered('films from the 1990s', 'a decade in figures', 'Spiritual Voices'),
  answered("documentaries of the '90s", 'a short decade', 'Spiritual Voices'),
  answered('Which films were made before 1990?', 'a range without a start', 'The Voice'),
  answered('films after 1990', 'a range without an end', ...NEWER_THAN_1990),
  answered('films between 1990 and 2000', 'a range of years', 'Spiritual Voices'),
  answered('What films are from 1982 to 1995?', 'both ends counted in', 'The Voice', 'Spiritual Voices'),
  answered('21st century films', 'a century', 'The Voice of Sokurov'),
  answered('Which films are longer than 90 minutes?', 'a length from below', 'Spiritual Voices'),
  answered('films under two hours', 'hours in words', 'The Voice'),
  answered('films that run between one and six hours', 'a range of lengths', 'The Voice', 'Spiritual Voices'),
  answered('Which films did Lenfilm make in the nineties?', 'a company and a decade', 'Spiritual Voices'),
  answered('Who directed films in the 1980s?', 'a decade of films', 'Ilya Averbakh'),
  answered('who starred in Soviet films of the 1980s', 'a chain from a country and a decade', ...CAST),
  answered('Which films had more than a million viewers?', 'a number in words', 'The Voice'),
  notRecorded('films from the seventies', 'a decade without a film'),
  notRecorded('Which films are longer than ten hours?', 'a length of none'),
  notRecorded('Japanese films of the eighties', 'each fits one, none both'),
];
