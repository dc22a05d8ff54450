import type { EntityKind } from '../../data/reference.ts';
import type { RelationName } from '../relations/relation.ts';

/** How people ask for what is recorded of a thing. */
export interface Phrasing {
  /** What the thing is. */
  readonly of: EntityKind;
  /** What the question asks for, any of it: what the thing has of it, or the films that have it of the thing. */
  readonly relations: readonly RelationName[];
  readonly asksFor: 'facts' | 'films';
  /** The question up to the thing, and after it; the question mark is left out. */
  readonly before: string;
  readonly after: string;
  /** Whether it is offered to whoever has not begun to type it; else another question asks the same. */
  readonly isUsual: boolean;
}

const GAP = '…';

function phrasing(asksFor: Phrasing['asksFor'], of: EntityKind, isUsual = true) {
  return (question: string, ...relations: readonly RelationName[]): Phrasing => {
    const [before = '', after = ''] = question.split(GAP);
    return { of, relations, asksFor, before, after, isUsual };
  };
}

const ofFilm = phrasing('facts', 'film');
const filmsOfPerson = phrasing('films', 'person');
const ofPerson = phrasing('facts', 'person');
const filmsOfCompany = phrasing('films', 'company');
const ofCompany = phrasing('facts', 'company');
const filmsOfFestival = phrasing('films', 'festival');
const ofFestival = phrasing('facts', 'festival');
const alsoOfFilm = phrasing('facts', 'film', false);
const alsoFilmsOfPerson = phrasing('films', 'person', false);
const alsoFilmsOfFestival = phrasing('films', 'festival', false);

/** Questions with a gap for what they are about, those that are asked most first; a new one is a line. */
export const PHRASINGS: readonly Phrasing[] = [
  ofFilm('Who directed …', 'director'),
  ofFilm('How long is …', 'length'),
  filmsOfPerson('Which films did … direct', 'director'),
  ofFilm('Where was … shown', 'showing'),
  filmsOfPerson('Which films did … play in', 'performer'),
  filmsOfFestival('Which films were shown at …', 'showing'),
  ofFilm('Who played in …', 'performer'),
  ofFilm('When did … come out', 'release'),
  ofFilm('What is … about', 'topic', 'story'),
  filmsOfCompany('Which films did … produce', 'studio'),
  ofFilm('Who wrote …', 'writer'),
  ofFilm('What happens in …', 'story'),
  ofFilm('Who composed the music for …', 'composer'),
  ofFilm('Who was the cinematographer of …', 'cinematographer'),
  ofFilm('Who edited …', 'editor'),
  ofFilm('Who did the sound for …', 'sound'),
  ofFilm('Who produced …', 'producer', 'any producer', 'production', 'studio'),
  ofFilm('Which company made …', 'studio'),
  ofFilm('Which country is … from', 'country'),
  ofFilm('Which language is … in', 'language'),
  ofFilm('What genre is …', 'genre'),
  ofFilm('Which year is … from', 'year'),
  ofFilm('Where was … filmed', 'filming place'),
  ofFilm('What awards did … win', 'award'),
  ofFilm('What is … based on', 'based on'),
  ofFilm('What was the budget of …', 'budget'),
  ofFilm('How many people saw …', 'viewers'),
  ofFilm('What is the original title of …', 'title'),
  ofFilm('Who reviewed …', 'reviewer'),
  ofFilm('What words describe …', 'tag'),
  ofFilm('What is the rating of …', 'rating'),
  filmsOfPerson('Which films did … write', 'writer'),
  filmsOfPerson('Which films did … compose the music for', 'composer'),
  filmsOfPerson('Which films did … photograph', 'cinematographer'),
  filmsOfPerson('Which films did … edit', 'editor'),
  filmsOfPerson('Which films did … produce', 'producer', 'any producer'),
  filmsOfPerson('Which films did … do the sound for', 'sound'),
  filmsOfPerson('Which films are about …', 'topic'),
  ofPerson('When was … born', 'born'),
  ofPerson('Where was … born', 'birth place'),
  ofPerson('When did … die', 'died'),
  ofPerson('Who is …', 'about'),
  filmsOfCompany('Which films did … distribute', 'distribution'),
  filmsOfCompany('Which films did … publish', 'publisher'),
  ofCompany('When was … founded', 'founded'),
  ofCompany('Where is … based', 'seat'),
  ofFestival('Where is … held', 'seat'),
  ofFestival('Since when has … been held', 'since'),

  alsoOfFilm('Who made …', 'maker'),
  alsoOfFilm('Who acted in …', 'performer'),
  alsoOfFilm('Who starred in …', 'performer'),
  alsoOfFilm('Who is the director of …', 'director'),
  alsoOfFilm('Who was the director of …', 'director'),
  alsoOfFilm('Who are the actors in …', 'performer'),
  alsoOfFilm('Who photographed …', 'cinematographer'),
  alsoOfFilm('When was … made', 'year'),
  alsoOfFilm('When was … released', 'release'),
  alsoOfFilm('How many minutes is …', 'length'),
  alsoOfFilm('What is the story of …', 'story'),
  alsoFilmsOfPerson('What did … direct', 'director'),
  alsoFilmsOfPerson('What films did … direct', 'director'),
  alsoFilmsOfPerson('How many films did … direct', 'director'),
  alsoFilmsOfPerson('Films directed by …', 'director'),
  alsoFilmsOfPerson('Films with …', 'performer'),
  alsoFilmsOfFestival('What was shown at …', 'showing'),
];

/** Ends a title that is a question or an exclamation already. */
const CLOSED = /[?!]$/u;

/** A question about something of that title or name; with as much of it as was typed, as it was typed. */
export function asked({ before, after }: Phrasing, called: string): string {
  return closed(`${before}${called}${after}`);
}

/** A question with its question mark. */
export function closed(question: string): string {
  return CLOSED.test(question) ? question : `${question}?`;
}
