const DIGITS = 7;
const EIGHT_DIGITS = 10 ** DIGITS;
/** IMDb numbers titles and people up to so many, with gaps; the longest numbers have eight digits. */
const LARGEST = 14_000_000;

/** An id as IMDb writes it: `tt0084521`, `tt10000001`. */
export function imdbId(letters: 'tt' | 'nm', number: number): string {
  return letters + String(number).padStart(DIGITS, '0');
}

/** The number of the one in this place among so many, counted from 0; they are spread over all that IMDb has used. */
export function numberAt(place: number, count: number): number {
  return 1 + Math.floor((place * Math.max(LARGEST, count)) / count);
}

/** A number that sorts as the text of another does: `10000001` comes between `1000000` and `1000001`. */
function textKey(number: number): number {
  return number < EIGHT_DIGITS ? number * 10 - 0.5 : number;
}

/** The places of so many ids in the order of their texts, in which IMDb's files are sorted. */
export function placesInTextOrder(count: number): Uint32Array {
  const keys = Float64Array.from({ length: count }, (_, place) => textKey(numberAt(place, count)));
  return Uint32Array.from({ length: count }, (_, place) => place).sort(
    (one, other) => (keys[one] ?? 0) - (keys[other] ?? 0),
  );
}
