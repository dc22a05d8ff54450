/** What is said of a folder that cannot be written, by the operating system's code for it. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'has no room left on its disk; make room and start again',
  EDQUOT: 'has no room left within its quota; make room and start again',
  EFBIG: 'may not hold a file as large as this one; lift the limit on file sizes and start again',
  EACCES: 'may not be written; give another folder, or the right to write to it',
  EPERM: 'may not be written; give another folder, or the right to write to it',
  EROFS: 'is on a disk that cannot be written; give another folder',
  ENOTDIR: 'is no folder; give another',
  EEXIST: 'is no folder; give another',
  EIO: 'is on a disk that fails; give a folder on another',
  CUT_SHORT: 'took only a part of a file, as a disk does that has no room left; make room and start again',
};

/**
 * What LMDB tells by a number. Where a disk takes less than it is given, that is no more than EIO:
 * https://github.com/LMDB/lmdb/blob/mdb.master/libraries/liblmdb/mdb.c ("short write, filesystem full?").
 */
const NUMBERS: Readonly<Record<number, string>> = {
  5: 'CUT_SHORT',
  13: 'EACCES',
  27: 'EFBIG',
  28: 'ENOSPC',
  30: 'EROFS',
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) return '';
  if (typeof error.code === 'number') return NUMBERS[error.code] ?? '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether an error is the operating system's of this code, as `ENOENT`. */
export function isFault(error: unknown, code: string): boolean {
  return codeOf(error) === code;
}

/** What the disk refused, in a sentence about the folder; undefined where an error is another. */
export function diskFault(folder: string, error: unknown): string | undefined {
  const fault = FAULTS[codeOf(error)];
  return fault === undefined ? undefined : `${folder} ${fault}.`;
}
