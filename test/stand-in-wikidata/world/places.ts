import type { Entity } from '../form.ts';
import { named } from './classes.ts';

export const PLACES = {
  sovietUnion: 'Q9001001',
  eastGermany: 'Q9001002',
  russia: 'Q9001003',
  switzerland: 'Q9001004',
  leningrad: 'Q9001011',
  moscow: 'Q9001012',
  locarno: 'Q9001013',
  tajikistan: 'Q9001014',
} as const;

/** Those that the query service calls countries. */
export const COUNTRY_IDS: readonly string[] = [
  PLACES.sovietUnion,
  PLACES.eastGermany,
  PLACES.russia,
  PLACES.switzerland,
  PLACES.tajikistan,
];

export const places: readonly Entity[] = [
  named(PLACES.sovietUnion, 'Soviet Union'),
  named(PLACES.eastGermany, 'East Germany'),
  named(PLACES.russia, 'Russia'),
  named(PLACES.switzerland, 'Switzerland'),
  named(PLACES.leningrad, 'Leningrad'),
  named(PLACES.moscow, 'Moscow'),
  named(PLACES.locarno, 'Locarno'),
  named(PLACES.tajikistan, 'Tajikistan'),
];
