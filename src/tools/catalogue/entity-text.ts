import stringWidth from 'string-width';
import type { Catalogue } from '../../data/catalogue.ts';
import type { Company, Festival, Film, Person } from '../../data/entities.ts';
import { labelOf } from '../../replies/labels.ts';
import { en } from '../../replies/wording/en.ts';
import { saidOf } from './facts-in-words.ts';

/** So many films are named of whoever comes into more. */
const MOST_FILMS = 20;
/** No wider than lines that people read with ease. */
const WIDEST = 110;
const GAP = '  ';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word in pieces that fit, for one that is wider than a line, as of a script without blanks. */
function piecesOf(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (stringWidth(longer) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

/** Words on lines of a width, as many on each as there is room for. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter(Boolean);
  for (const word of words.flatMap((each) => piecesOf(each, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A field's values below each other, beside what the field is called. */
function fieldLines(field: string, values: readonly string[], nameWidth: number, width: number): string[] {
  const room = Math.max(20, width - nameWidth - 3 * GAP.length);
  const lines = values.flatMap((value) =>
    wrapped(value, room).map((line, index) => (index > 0 ? `${GAP}${line}` : line)),
  );
  return lines.map((line, index) => `${GAP}${(index === 0 ? field : '').padEnd(nameWidth)}${GAP}${line}`);
}

function filmsOf({ reference, kind }: Film | Person | Company | Festival, catalogue: Catalogue): string[] {
  if (kind === 'film') return [];
  const films = catalogue.filmsOf(reference);
  const more = films.length - MOST_FILMS;
  const shown = films.slice(0, MOST_FILMS).map((film) => `${labelOf(catalogue, film, en)} (${film})`);
  return more > 0 ? [...shown, en.more(more)] : shown;
}

function sourceInWords(id: string, catalogue: Catalogue): string {
  const source = catalogue.source(id);
  if (!source) return id;
  const { name, type, edition, date, url, terms } = source;
  return `${id}: ${[name, type, edition, date, url].filter(Boolean).join(', ')}. ${terms}`;
}

/** All that is known of an entity, each value with the ids of the sources that say so, in lines of a width. */
export function entityText(
  entity: Film | Person | Company | Festival,
  catalogue: Catalogue,
  width: number,
): string {
  const { reference, kind, aliases, externalIds, sources } = entity;
  const rows: [string, readonly string[]][] = [
    ...saidOf(entity).map(({ field, said }): [string, string[]] => [
      field,
      said.map(({ value, sources: ids }) => `${value} [${ids.join(', ')}]`),
    ]),
    ['films', filmsOf(entity, catalogue)],
    ['other ids', [...externalIds, ...aliases.map((alias) => `${kind}:${alias}`)]],
    ['sources', sources.map((id) => sourceInWords(id, catalogue))],
  ];
  const told = rows.filter(([, values]) => values.length > 0);
  const nameWidth = Math.max(...told.map(([field]) => field.length));
  return [
    `${labelOf(catalogue, reference, en)} (${reference})`,
    ...told.flatMap(([field, values]) => fieldLines(field, values, nameWidth, Math.min(width, WIDEST))),
  ].join('\n');
}
