import { en } from './en.ts';

/** Every word that replies use; a further language is one more object of this shape. */
export type Wording = typeof en;

const WORDINGS: ReadonlyMap<string, Wording> = new Map([['en', en]]);

/** The wording for a Discord locale (`en-GB`, `ru`, …), English where there is none of that language. */
export function wordingFor(locale: string): Wording {
  const [language = 'en'] = locale.split('-');
  return WORDINGS.get(language) ?? en;
}
