import { isUtf8 } from 'node:buffer';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
/** Byte order marks: https://www.unicode.org/faq/utf_bom.html#bom4 */
const UTF16_MARKS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/** How Excel's workbooks begin: a zip archive, or the older compound file. */
const WORKBOOK_STARTS = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];

const SAVE_AS_UTF8 = 'in Excel, save it as “CSV UTF-8 (Comma delimited)”';

function begins(bytes: Buffer, start: Buffer): boolean {
  return bytes.subarray(0, start.length).equals(start);
}

/** Latin letters in UTF-16 have a byte of nothing each; no text in UTF-8 begins with one. */
function isUtf16(bytes: Buffer): boolean {
  return UTF16_MARKS.some((mark) => begins(bytes, mark)) || bytes.subarray(0, 2).includes(0);
}

/** Why bytes are not a table's text, and what to do; undefined where they are. */
export function encodingFault(bytes: Buffer): string | undefined {
  if (WORKBOOK_STARTS.some((start) => begins(bytes, start))) return `is a workbook, not CSV; ${SAVE_AS_UTF8}`;
  if (isUtf16(bytes)) return `is UTF-16 text, not UTF-8; ${SAVE_AS_UTF8}`;
  if (isUtf8(bytes)) return undefined;
  return `is not UTF-8 text, but perhaps Windows-1251 or 1252, as Excel’s plain “CSV” is; ${SAVE_AS_UTF8}`;
}

/** A text's bytes without the byte order mark that Excel puts before it. */
export function withoutMark(bytes: Buffer): Buffer {
  return begins(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes;
}
