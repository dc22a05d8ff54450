import { z } from 'zod';
import { readSettings } from '../../config.ts';

/** How paths of catalogues are asked for. */
export const PATHS = {
  'path…': {
    type: 'positional',
    required: false,
    description: 'Folders of records, tables, imports or stores; those in CATALOGUES unless given',
  },
} as const;

/** Paths as they were given. */
export const givenPaths = z.array(z.string());

/** The paths that are meant: those given, or else what CATALOGUES says. Throws a `SettingsError` where that is wrong. */
export function meantBy(given: readonly string[]): readonly string[] {
  return given.length > 0 ? given : readSettings(process.env).catalogues;
}
