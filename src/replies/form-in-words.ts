import type { WrittenForm } from '../data/schema/values.ts';
import type { Wording } from './wording/wording.ts';

/** What is known of a form besides its letters: `original, Russian`; empty when nothing is. */
export function formInWords({ kind, language }: WrittenForm, words: Wording): string {
  return [kind && words.formKind[kind], language && words.languageOfTag(language)].filter(Boolean).join(', ');
}
