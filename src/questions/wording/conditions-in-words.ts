import type { Catalogue } from '../../data/catalogue.ts';
import type { Condition } from '../query.ts';
import { years } from './amounts-in-words.ts';
import { named } from './names-in-words.ts';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** A condition in words: *in 1982*, *as “Captain Novak”*. */
export function conditionInWords(condition: Condition, catalogue: Catalogue): string {
  switch (condition.by) {
    case 'years':
      return years(condition.range);
    case 'place':
      return `in “${condition.text}”`;
    case 'part':
      return `as “${condition.text}”`;
    case 'entity':
      return `with ${named(condition.references, catalogue)}`;
    case 'anything':
      return 'anything';
    case 'words':
      return `“${condition.text}”`;
    case 'form': {
      const { kind, language } = condition;
      return [kind, language && `in ${languageNames.of(language)}`].filter(Boolean).join(' ');
    }
  }
}

/** The conditions of facts, behind what they narrow. */
export function conditionsInWords(where: readonly Condition[], catalogue: Catalogue): string {
  return where.map((condition) => `, ${conditionInWords(condition, catalogue)}`).join('');
}
