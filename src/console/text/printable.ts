/** What steers a terminal or the direction of text: controls but the line's end, and bidirectional marks. */
const STEERING = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text from anywhere, made safe for a terminal: whatever would steer it is a blank. Line ends are kept as `\n`. */
export function printable(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(STEERING, ' ').replace(LONE_SURROGATES, '\uFFFD');
}
