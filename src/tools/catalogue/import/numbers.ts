import { z } from 'zod';

/** A whole number, as it is typed. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number')
  .transform(Number);

/** A year, as it is typed. */
export const yearNumber = z
  .string()
  .regex(/^\d{4}$/, 'must be a year, as 1982')
  .transform(Number);

/** Words parted by commas. */
export const wordList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean),
  )
  .refine((words) => words.length > 0, 'must name at least one, or be left out');
