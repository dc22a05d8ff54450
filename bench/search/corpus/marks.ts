const MARKED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'áàâäãå',
    c: 'çčć',
    e: 'éèêëę',
    i: 'íîï',
    n: 'ñń',
    o: 'óôöøő',
    s: 'šş',
    u: 'úûüů',
    y: 'ý',
    z: 'žż',
  }),
);
const MOST_MARKS = 2;

/** A word with diacritics on one or two of its letters, where it has letters that take them. */
export function withMarks(word: string, random: () => number): string {
  const letters = [...word];
  for (let mark = 0; mark < MOST_MARKS; mark += 1) {
    const places = letters.flatMap((letter, place) => (MARKED.has(letter) ? [place] : []));
    const place = places[Math.floor(random() * places.length)];
    if (place === undefined || (mark > 0 && random() < 0.6)) break;
    const marked = [...(MARKED.get(letters[place] ?? '') ?? '')];
    letters[place] = marked[Math.floor(random() * marked.length)] ?? '';
  }
  return letters.join('');
}
