/** Characters that steer or hide text instead of showing: controls, and marks that reverse its direction. */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text on one line as it is to be read, where Discord shows no markdown: labels, footers, placeholders. */
export function plain(text: string): string {
  return text.replace(STEERING, ' ').replace(LONE_SURROGATES, '�').replace(/\s+/gu, ' ').trim();
}

/**
 * Markdown's own signs, `<` for mentions, emoji and times, and the colon that makes a link of an address. Discord
 * takes a backslash before any sign that is neither letter, digit nor space as an escape.
 */
const SIGNS = /[\\*_~`|[\]<>]|(?<=https?):|@(?=everyone|here)/gi;
/** What begins a heading, list or quote; only at the start of a line. */
const LINE_STARTS = /^(?:#{1,3}(?=\s)|[-+](?=\s|#)|\d+(?=\.))/gmu;

/** Text from records or people, made safe to stand in a message: it shows as it is written and mentions no one. */
export function escaped(text: string): string {
  return withStartsEscaped(plain(text).replace(SIGNS, '\\$&'));
}

function withStartsEscaped(text: string): string {
  return text.replace(LINE_STARTS, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Escaped text with our own bold and italics as somebody sees it: without the signs of markdown. */
export function asSeen(markdown: string): string {
  return markdown.replace(/\\([^\p{L}\p{N}\s])|\*+/gu, '$1');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** No grapheme that somebody reads is longer; where one is, it is cut between its code points. */
const LONGEST_GRAPHEME = 64;

/** The last place at or before a position where a grapheme surely begins: before an ASCII sign, or at the start. */
function sureBoundary(text: string, position: number): number {
  let at = position;
  while (at > 0 && text.charCodeAt(at) > 0x7f) at -= 1;
  return at;
}

/** The longest beginning of whole graphemes within a number of UTF-16 units; only the text near its end is looked at. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = sureBoundary(text, Math.max(0, most - LONGEST_GRAPHEME));
  const nearEnd = text.slice(start, most + LONGEST_GRAPHEME);
  const boundaries = [...graphemes.segment(nearEnd)].map(({ index }) => start + index);
  const end = boundaries.findLast((boundary) => boundary > start && boundary <= most) ?? most;
  return text.slice(0, end).replace(LONE_SURROGATES, '');
}

/** Text of at most so many UTF-16 units, ending in `…` where it was cut; no character is cut in two. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${beginning(text, most - 1).trimEnd()}…`;
}

/** An odd number of backslashes before a position belongs to the sign that follows it. */
function splitsAnEscape(text: string, position: number): boolean {
  let backslashes = 0;
  while (text[position - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Escaped text, cut as by `cut` but never between a backslash and its sign. */
export function cutEscaped(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = beginning(text, most - 1);
  return `${(splitsAnEscape(text, start.length) ? start.slice(0, -1) : start).trimEnd()}…`;
}

/** The first words of escaped text, as many as fit in so many units, and an ellipsis where there were more. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most - 2);
  return space > most / 2
    ? `${text.slice(0, space).replace(/(?<!\\)[\s,;:–-]+$/u, '')} …`
    : cutEscaped(text, most);
}

/** Splits escaped text into pieces of at most so many units, after a space where there is one, losing nothing. */
export function pieces(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const space = Math.max(rest.lastIndexOf(' ', most - 1), rest.lastIndexOf('\n', most - 1));
    let end = space > most / 2 ? space + 1 : beginning(rest, most).length;
    if (splitsAnEscape(rest, end)) end -= 1;
    parts.push(rest.slice(0, end).trim());
    // What stood within a line now begins one, and must not make a heading or list of it.
    rest = withStartsEscaped(rest.slice(end).trim());
  }
  return [...parts, rest].filter((part) => part !== '');
}
