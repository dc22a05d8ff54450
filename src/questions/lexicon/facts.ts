import type { Entry } from './cue.ts';
import { noun, verb } from './cue.ts';

/** What is recorded of films as such: when and where they are from, how long they are, of what kind. */
export const FACTS: readonly Entry[] = [
  [
    'year|years|vintage|yr|yrs|what yr|which yr|release year|release years|year of release|which year|production year|year of production|what year',
    noun('year', false),
  ],
  [
    'release date|release dates|date|dates|output|output year|year of output|exit|exit date|date of exit|date of release|dates of release|released date|releases|release|opening date|date of the release|release of the year|premiere dates|dates released',
    noun('release'),
  ],
  [
    'released|release|releases|come out|came out|comes out|coming out|out of date|hit cinemas|hit the cinemas|open in cinemas|in cinemas|get released|got released|reach cinemas|reach the screen|reached the screen|arrive in cinemas|go on release|went on release|in theatres|in theaters|hit theaters|hit theatres|first shown|first released|first screened|opened|debuted|debut|first come out|drop|dropped|in the cinema|at the cinema|in the cinemas|first hit cinemas|hit the screen|hit the screens|first hit the screen|arrive|arrived|came in|come in|first appear|first appeared|first appears|reached theatres|reach theatres|reached theaters|reach theaters|reach audiences|reached audiences|unleashed|unleashed on audiences|hit the big screen|first reach the screen|first reached the screen|first hit the screens|arrive in theatres|get to see|got to see|first get to see|first see|freed|liberated',
    verb('release'),
    verb('publisher'),
  ],
  ['premiere|premieres|first screening|opening night|world premiere|first showing', noun('premiere')],
  ['premiere|premiered|premieres', verb('premiere')],
  [
    'how long|length|lengths|running time|run time|runtime|duration|how lengthy|long is|running length|screen time',
    noun('length', false),
  ],
  ['run|runs|lasts|run for|last for', verb('length', false)],
  ['how many minutes', { is: 'relation', name: 'length', noun: true, ofFilms: false, unit: 'minutes' }],
  ['how many hours', { is: 'relation', name: 'length', noun: true, ofFilms: false, unit: 'hours' }],
  [
    'which decade|what decade|decade|decades',
    { is: 'relation', name: 'year', noun: true, ofFilms: false, unit: 'decade' },
  ],
  [
    'which century|what century|century',
    { is: 'relation', name: 'year', noun: true, ofFilms: false, unit: 'century' },
  ],
  [
    'colour|color|colours|colour or black and white|in colour or black and white|in color or black and white|color or black and white',
    noun('colour'),
  ],
  ['black and white|b w|monochrome', { is: 'value', relation: 'colour', text: 'black and white' }],
  ['in colour|in color|colour film|colour films', { is: 'value', relation: 'colour', text: 'colour' }],
  ['on video|video', { is: 'value', relation: 'format', text: 'video' }],
  ['blu ray|on blu ray|out on blu ray', { is: 'value', relation: 'home video', text: 'Blu-ray' }],
  [
    'dvd|dvds|on dvd|out on dvd|available on dvd|released on dvd',
    { is: 'value', relation: 'home video', text: 'DVD' },
  ],
  ['known', verb('votes'), verb('title', false), { is: 'plain' }],
  ['bad|badly|poor|poorly', { is: 'value', relation: 'rating', text: 'bad' }],
  ['good', { is: 'value', relation: 'rating', text: 'good' }],
  ['fantastic', { is: 'value', relation: 'rating', text: 'fantastic' }],
  ['excellent', { is: 'value', relation: 'rating', text: 'excellent' }],
  ['unknown|obscure', { is: 'value', relation: 'votes', text: 'unknown' }],
  ['famous', { is: 'value', relation: 'votes', text: 'famous' }],
  ['well known', { is: 'value', relation: 'votes', text: 'well known' }],
  ['format|formats|shot on|filmed on|medium|stock|recorded on|gauge|film format', noun('format')],
  [
    'country|countries|country of origin|countries of origin|nation|nations|made in|produced in|country of production|origin|come from|comes from|production country|production countries|producing country|producing countries|which country|what country|originate',
    noun('country', false),
  ],
  ['made in|produced in|from', verb('country', false)],
  ['come from|comes from|came from', verb('country', false), verb('maker')],
  [
    'language|languages|spoken language|primary language|primary languages|principal language|principal languages|main language|main languages|original language|languages spoken|language spoken|tongue|tongues|lingo|lingos|language of the dialogue|language of the dialogues|language of dialogue|dialogue track|language is the dialogue|language are the dialogues|idiom|dialogue|dialogues|what language|which language|languages used|language used|language is used|used in',
    noun('language', false),
  ],
  [
    'spoken|spoke|speak|speaks|hear|hearing|heard|heard in|be heard in|sing in|heard spoken|speaking|in language|talk|talked|in the language',
    verb('language', false),
  ],
  [
    'genre|genres|genre wise|gender|genus|kind of gender|kind of genus|kind of thing|film genre|film genres|movie genre|movie genres|kind of film|kind of movie|type of film|type of movie|sort of film|sort of movie|genre of film|genre of movie|type|types|kind|kinds|sort|sorts|kinds of film|kinds of films|kinds of movies|kind of films|kind of movies|type of films|type of movies|types of films|types of movies|category|categories|genre of the film|style|nature|kind of a film|kind of a movie|sort of a film|type of picture|kind of picture|sorts of films|sorts of movies|genre of films|genre of movies|genres of films|genres of movies',
    noun('genre'),
  ],
  [
    'file|shelve|shelved|count as|counts as|counted as|go under|goes under|goes in|classify|classified|classed|categorised|categorized|fall under|falls under|falling under|fall into|falls into|fall under the scope of',
    verb('genre'),
  ],
];
