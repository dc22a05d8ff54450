import { text, type WrittenForm } from '../../data/schema/values.ts';
import type { Tally } from '../tally.ts';
import { commonTag, languageTag } from './language-tag.ts';
import { known, type Row } from './rows.ts';
import type { TitleRows } from './titles.ts';

type Kind = WrittenForm['kind'];

/** Parts several values in one field of `title.akas`. */
const SEPARATOR = '\u0002';

/** The types of `title.akas` that are no title under which a film was shown. */
const ALIASES: ReadonlySet<string> = new Set(['alternative', 'working']);

function kindOf([, , , , , types = '', attributes = '', isOriginal]: Row): Kind {
  if (isOriginal === '1') return 'original';
  if (attributes.includes('transliterated')) return 'transliteration';
  if (attributes.includes('literal')) return 'translation';
  return types.split(SEPARATOR).some((type) => ALIASES.has(type)) ? 'alias' : undefined;
}

/** One text under which a title is known, and all that is said of it. */
interface Gathered {
  kind: Kind;
  readonly tags: string[];
}

/**
 * All texts under which a title is known, each once: the title that IMDb shows, the original where it is another, then
 * the others in their order. Of a text that stands for several languages none is named.
 */
export function writtenTitles({ title, akas }: TitleRows, tally: Tally): WrittenForm[] {
  const forms = new Map<string, Gathered>();
  const gather = (written: string, kind: Kind, tag: string | undefined) => {
    const said = text.safeParse(written).data;
    if (said === undefined) {
      tally.skip('title form without a visible letter');
      return;
    }
    const form = forms.get(said) ?? { kind, tags: [] };
    form.kind ??= kind;
    if (tag !== undefined) form.tags.push(tag);
    forms.set(said, form);
  };
  gather(title.primaryTitle, undefined, undefined);
  if (title.originalTitle !== title.primaryTitle) gather(title.originalTitle, 'original', undefined);
  for (const row of akas) {
    const [, , written = '', region, language] = row;
    const tag = languageTag(language, region);
    if (tag === undefined && (known(region) ?? known(language)) !== undefined) {
      tally.skip(
        'title.akas: region or language that is no country’s or language’s code (the title is taken)',
      );
    }
    gather(written, kindOf(row), tag);
  }
  return [...forms].map(([said, { kind, tags }]) => {
    const language = commonTag(tags);
    return { text: said, ...(language && { language }), ...(kind && { kind }) };
  });
}
