const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text with one letter added, dropped, changed or swapped with the next, never the first. */
export function oneTypo(text: string, random: () => number): string {
  const letters = [...text];
  const at = 1 + Math.floor(random() * Math.max(1, letters.length - 2));
  const [before, here = '', next = ''] = [letters.slice(0, at), letters[at], letters[at + 1]];
  const other = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'e';
  const after = letters.slice(at + 1).join('');
  const made = [other + here + after, after, other + after, next + here + letters.slice(at + 2).join('')];
  return before.join('') + (made[Math.floor(random() * made.length)] ?? '');
}
