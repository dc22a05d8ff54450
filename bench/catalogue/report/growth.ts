import type { Measured } from '../measure/measured.ts';

/** From one size to the next. */
export interface Step {
  readonly from: Measured;
  readonly to: Measured;
}

/** The steps between sizes that follow one another. */
export function stepsBetween(measured: readonly Measured[]): Step[] {
  return measured
    .slice(1)
    .flatMap((to, place) => measured.slice(place, place + 1).map((from) => ({ from, to })));
}

/** How many times as many films there are. */
function growthOfFilms({ from, to }: Step): number {
  return to.size.films / from.size.films;
}

/** How many times as much there is of n log n. */
export function growthOfSorting(step: Step): number {
  const { from, to } = step;
  return growthOfFilms(step) * (Math.log(to.size.films) / Math.log(from.size.films));
}

/** A factor, as `×12.5`. */
export function times(factor: number): string {
  return `×${factor.toFixed(factor >= 100 ? 0 : factor >= 10 ? 1 : 2)}`;
}

/** The head of a column in which figures have their growth, with that of n films and of n log n to compare it with. */
export function headOf(step: Step): string {
  const { from, to } = step;
  const [films, sorting] = [growthOfFilms(step), growthOfSorting(step)].map(times);
  return `${from.size.name} → ${to.size.name}: n ${films}, n log n ${sorting}`;
}
