import type { Sentence } from '../mentions/sentence.ts';
import type { Cutting } from '../reading/pieces.ts';

/** With what people take back what they typed: *Bela… sorry, Béla Tarr*. */
const TAKEN_BACK =
  /[\s,.;:…–—-]+(?:no[\s,]+)?(?:oh wait|no wait|wait|i mean|i meant|sorry|pardon|rather|or rather|make that|scratch that|scrap that|strike that|correction)[\s,:;.…]+/iu;

/** So many words are taken back, at most. */
const MOST_TAKEN_BACK = 4;

/** A question without what was taken back in it, the likeliest first: from the word on that is said again, else the last words. */
export function corrected({ text, words }: Sentence, { pieces }: Cutting): string[] {
  const { index, 0: marker } = TAKEN_BACK.exec(text) ?? { index: -1, 0: '' };
  const [begin, end] = [index + marker.search(/\p{L}/u), index + marker.length];
  // *Sorry, Wrong Number* is a title.
  const isNamed = pieces.some(
    ({ from, to, meanings }) =>
      meanings.some(({ is }) => is === 'set') &&
      (words[from]?.from ?? 0) < end &&
      begin < (words[to - 1]?.end ?? 0),
  );
  if (index < 1 || isNamed) return [];
  const before = text.slice(0, index).split(/\s+/u);
  const behind = text.slice(end);
  const [first = ''] = behind.toLowerCase().split(/\s+/u);
  const again = before.findLastIndex((word) => word.toLowerCase() === first);
  if (again > 0) return [[...before.slice(0, again), behind].join(' ')];
  return Array.from({ length: Math.min(MOST_TAKEN_BACK, before.length - 1) }, (_, at) =>
    [...before.slice(0, -1 - at), behind].join(' '),
  );
}
