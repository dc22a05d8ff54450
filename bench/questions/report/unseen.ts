import { percent, table } from '../../search/report/table.ts';
import { isAnswered, isExact, type Reply, shareOf } from '../measure/replies.ts';
import type { UnseenResult } from '../measure/unseen.ts';

/** In parts of 1. */
const WANTED = { accuracy: 0.95, precision: 0.9, strayed: 0.005 } as const;

function isFollowed({ reading }: Reply): boolean {
  return reading !== undefined;
}

function cell(value: number, isReached: boolean): string {
  return isReached ? percent(value) : `**${percent(value)}**`;
}

/** How questions were understood that nobody saw who wrote what reads them, in parts of 100. */
export function unseenTable(results: readonly UnseenResult[]): string {
  const head = [
    'unseen questions',
    'about films',
    `relation accuracy (≥ ${percent(WANTED.accuracy)})`,
    'answered',
    `precision of what is answered (≥ ${percent(WANTED.precision)})`,
    'not about films',
    `of those answered (≤ ${percent(WANTED.strayed)})`,
    'of those followed, with no answer',
  ];
  const rows = results.map(({ part, aboutFilms, notAboutFilms }) => {
    const accuracy = shareOf(aboutFilms, isExact);
    const precision = shareOf(aboutFilms.filter(isAnswered), isExact);
    const strayed = shareOf(notAboutFilms, isAnswered);
    return [
      part,
      String(aboutFilms.length),
      cell(accuracy, accuracy >= WANTED.accuracy),
      percent(shareOf(aboutFilms, isAnswered)),
      cell(precision, precision >= WANTED.precision),
      String(notAboutFilms.length),
      notAboutFilms.length === 0 ? '–' : cell(strayed, strayed <= WANTED.strayed),
      notAboutFilms.length === 0
        ? '–'
        : percent(shareOf(notAboutFilms, (reply) => isFollowed(reply) && !isAnswered(reply))),
    ];
  });
  return table(head, rows);
}
