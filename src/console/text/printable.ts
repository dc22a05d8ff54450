/** What steers a terminal, but the line's end. */
const CONTROLS = /[^\P{Cc}\n]/gu;
/** What turns the direction of text around without being seen. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text from anywhere, made safe for a terminal: a control is a blank, and every line's end is `\n`. */
export function printable(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, ' ')
    .replace(TURNING, '')
    .replace(LONE_SURROGATES, '\uFFFD');
}
