import { text } from '../../data/schema/values.ts';
import { known, listed, type Row } from './rows.ts';

/** A row of `title.basics`. */
export interface Title {
  /** As `tt0084521`. */
  readonly id: string;
  readonly type: string;
  readonly primaryTitle: string;
  readonly originalTitle: string;
  readonly isAdult: boolean;
  readonly startYear: string | undefined;
  readonly runtimeMinutes: string | undefined;
  readonly genres: readonly string[];
}

/** Reads a row of `title.basics`. */
export function titleOf(row: Row): Title {
  const [id = '', type = '', primary, original, isAdult, startYear, , runtimeMinutes, genres] = row;
  return {
    id,
    type,
    primaryTitle: primary ?? '',
    originalTitle: original ?? '',
    isAdult: isAdult === '1',
    startYear: known(startYear),
    runtimeMinutes: known(runtimeMinutes),
    genres: listed(genres),
  };
}

/** The kinds of titles that IMDb tells apart. */
export const TITLE_TYPES = [
  'movie',
  'short',
  'tvEpisode',
  'tvMiniSeries',
  'tvMovie',
  'tvPilot',
  'tvSeries',
  'tvShort',
  'tvSpecial',
  'video',
  'videoGame',
] as const;

/** Which titles are taken. */
export interface Choice {
  readonly types: ReadonlySet<string>;
  /** The least number of votes. */
  readonly minVotes: number;
  /** The first year; with it, a title without a year is left out. */
  readonly since: number | undefined;
  readonly adult: boolean;
}

const TITLE_ID = /^tt\d{7,8}$/;

/** Why a title with so many votes is not taken; undefined where it is. */
export function reasonAgainst(title: Title, votes: number, choice: Choice): string | undefined {
  const { id, type, isAdult, startYear } = title;
  if (!choice.types.has(type)) return `title of the type ${type}`;
  if (!TITLE_ID.test(id)) return 'title with an id that is none of IMDb’s';
  if (isAdult && !choice.adult) return 'adult title';
  if (choice.since !== undefined) {
    if (startYear === undefined) return 'title without a year';
    // What is no number is not at least anything.
    if (!(Number(startYear) >= choice.since)) return `title from before ${choice.since}`;
  }
  if (choice.minVotes > 0 && !(votes >= choice.minVotes))
    return `title with fewer than ${choice.minVotes} votes`;
  const hasText = [title.primaryTitle, title.originalTitle].some(
    (written) => text.safeParse(written).success,
  );
  return hasText ? undefined : 'title without a visible letter';
}
