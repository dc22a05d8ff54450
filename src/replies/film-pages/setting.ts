import type { Film } from '../../data/entities.ts';
import type { Setting } from '../card.ts';
import type { SourceMarks } from '../sources.ts';

/** What a page of a film's card is made from. */
export interface FilmSetting extends Setting {
  readonly film: Film;
  readonly marks: SourceMarks;
}
