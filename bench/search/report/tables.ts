import type { Side, Times } from '../measure/readings.ts';
import { readingsOf, type Standing } from '../measure/standing.ts';
import { NOTHING, percent, shown, table } from './table.ts';

const MEGABYTE = 1e6;
const MOST_ASKED = 1000;
const MOST_OF_A_REASON = 100;

function inMegabytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / MEGABYTE;
}

function nameOf(standing: Standing): string {
  const name = readingsOf(standing, 'named')[0]?.name ?? standing.contestant;
  // Errors of others may be long, and hold what would break the table.
  const why = standing.dropped?.split('\n')[0]?.replaceAll('|', '/').slice(0, MOST_OF_A_REASON);
  return why === undefined ? name : `${name}: dropped (${why})`;
}

function rows(standings: readonly Standing[], cells: (standing: Standing) => string[]): string[][] {
  return standings.map((standing) => [nameOf(standing), ...cells(standing)]);
}

/** What it takes to build a search over both corpora, to keep it, and to open it again. */
export function buildingTable(standings: readonly Standing[]): string {
  const head = [
    'both corpora',
    'build, s',
    'memory, MB',
    'saved, MB',
    'first suggestion, ms',
    'ready, ms',
    'longest wait, ms',
    'memory then, MB',
  ];
  const cells = (standing: Standing) => {
    const [built] = readingsOf(standing, 'built');
    const [saved] = readingsOf(standing, 'saved');
    const [opened] = readingsOf(standing, 'opened');
    return [
      built?.seconds,
      inMegabytes(built?.memory),
      inMegabytes(saved?.size),
      opened?.firstSuggestion,
      opened?.ready,
      opened?.longestWait,
      inMegabytes(opened?.memory),
    ].map((value = Number.NaN) => shown(value));
  };
  return table(head, rows(standings, cells));
}

function foundBy(standing: Standing, side: Side, kind: string) {
  return readingsOf(standing, 'found').find((found) => found.side === side && found.kind === kind);
}

function kindsOf(standings: readonly Standing[], side: Side): string[] {
  const found = standings.flatMap((standing) => readingsOf(standing, 'found'));
  return [...new Set(found.filter((one) => one.side === side).map(({ kind }) => kind))];
}

function timesCell(times: Times | undefined, most: number): string {
  if (!times) return NOTHING;
  const few = times.asked < most ? ` (${times.asked} asked)` : '';
  return `${shown(times.p50)} / ${shown(times.p99)}${few}`;
}

function ratioCell(times: Times | undefined, ours: Times | undefined): string {
  return times && ours ? `${shown(times.p50 / ours.p50)} / ${shown(times.p99 / ours.p99)}` : NOTHING;
}

/** How long it takes to find: milliseconds, p50 / p99. */
export function findingTimesTable(standings: readonly Standing[], side: Side): string {
  const kinds = kindsOf(standings, side);
  const most = (kind: string) =>
    Math.min(MOST_ASKED, Math.max(...standings.map((standing) => foundBy(standing, side, kind)?.asked ?? 0)));
  const cells = (standing: Standing) =>
    kinds.map((kind) => timesCell(foundBy(standing, side, kind), most(kind)));
  return table([`${side}, ms p50 / p99`, ...kinds], rows(standings, cells));
}

/** How many times as long as Dom Kino others take to find; empty where it was not measured. */
export function findingRatiosTable(standings: readonly Standing[], ours: Standing, side: Side): string {
  const kinds = kindsOf(standings, side);
  const cells = (standing: Standing) =>
    kinds.map((kind) => ratioCell(foundBy(standing, side, kind), foundBy(ours, side, kind)));
  return table([`${side}, times Dom Kino's p50 / p99`, ...kinds], rows(standings, cells));
}

/** How often what is wanted is found, in a hundred. */
export function recallTable(standings: readonly Standing[], side: Side): string {
  const kinds = kindsOf(standings, side);
  const cells = (standing: Standing) =>
    kinds.map((kind) => {
      const found = foundBy(standing, side, kind);
      return found ? `${percent(found.first)} / ${percent(found.amongTen)}` : NOTHING;
    });
  return table([`${side}, % first / among 10`, ...kinds], rows(standings, cells));
}

/** What every keystroke takes, and what has been suggested after some. */
export function typingTable(standings: readonly Standing[], ours: Standing | undefined, side: Side): string {
  const typedBy = (standing: Standing) => readingsOf(standing, 'typed').find((typed) => typed.side === side);
  const begunBy = (standing: Standing, letters: number) =>
    readingsOf(standing, 'begun').find((begun) => begun.side === side && begun.letters === letters);
  const most = Math.max(...standings.map((standing) => typedBy(standing)?.asked ?? 0));
  const cells = (standing: Standing) => [
    timesCell(typedBy(standing), most),
    ratioCell(typedBy(standing), ours && typedBy(ours)),
    ...[3, 5].map((letters) => percent(begunBy(standing, letters)?.among ?? Number.NaN)),
  ];
  const head = ['ms p50 / p99', "times Dom Kino's", '% among 25 after 3 letters', 'after 5'];
  return table([`${side}, every keystroke`, ...head], rows(standings, cells));
}
