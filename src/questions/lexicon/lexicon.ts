import { editDistance } from '../../search/words/edit-distance.ts';
import { ASKING } from './asking.ts';
import { COMPANIES } from './companies.ts';
import { CONNECTING } from './connecting.ts';
import type { Cue, Entry } from './cue.ts';
import { FACTS } from './facts.ts';
import { FIGURES } from './figures.ts';
import { FILMING } from './filming.ts';
import { HONOURS } from './honours.ts';
import { NAMED } from './named.ts';
import { ORDERING } from './ordering.ts';
import { PLAIN } from './plain.ts';
import { ROLES } from './roles.ts';
import { STORY_AND_OPINIONS } from './story-and-opinions.ts';
import { TITLES_AND_PARTS } from './titles-and-parts.ts';

/** The words that questions are asked with, one entry a cue; a new phrasing is one more phrase in a line. */
const ENTRIES: readonly Entry[] = [
  ...ROLES,
  ...COMPANIES,
  ...FACTS,
  ...FILMING,
  ...STORY_AND_OPINIONS,
  ...FIGURES,
  ...TITLES_AND_PARTS,
  ...HONOURS,
  ...NAMED,
  ...ASKING,
  ...CONNECTING,
  ...ORDERING,
  ...PLAIN,
];

interface Node {
  readonly next: Map<string, Node>;
  readonly cues: Cue[];
}

function emptyNode(): Node {
  return { next: new Map(), cues: [] };
}

function addTo(root: Node, phrase: string, cues: readonly Cue[]): void {
  let node = root;
  for (const word of phrase.trim().split(' ')) {
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    node = next;
  }
  node.cues.push(...cues);
}

function treeOf(entries: readonly Entry[]): Node {
  const root = emptyNode();
  for (const [phrases, ...cues] of entries) {
    for (const phrase of phrases.split('|')) addTo(root, phrase, cues);
  }
  return root;
}

const LEXICON = treeOf(ENTRIES);

/** Whether a word by itself says nothing, or asks. */
export function isPlain(word: string): boolean {
  return LEXICON.next.get(word)?.cues.some(({ is }) => is === 'plain' || is === 'asking') ?? false;
}

/** A shorter word with a slip is too many others. */
const LEAST_LETTERS = 5;

/** The cues of the word of the lexicon that a slip makes of this one, if there is just one; slips in first letters are rare. */
export function cuesNear(word: string): readonly Cue[] {
  if (word.length < LEAST_LETTERS) return [];
  const near = [...LEXICON.next].filter(
    ([other, { cues }]) =>
      cues.length > 0 && other[0] === word[0] && other.length > 3 && editDistance(word, other, 1) === 1,
  );
  const [only, ...others] = near;
  return only && others.length === 0 ? only[1].cues : [];
}

/** Whether a word by itself asks, or tells what somebody did. */
export function saysSomething(word: string): boolean {
  const cues = LEXICON.next.get(word)?.cues ?? [];
  const isNoun = cues.some((cue) => cue.is === 'relation' && cue.noun);
  return !isNoun && cues.some(({ is }) => is === 'asking' || is === 'relation' || is === 'unheard of');
}

/** A phrase of the lexicon in a sentence: up to which word it goes, not counted in, and what it may mean. */
export interface Phrase {
  readonly to: number;
  readonly cues: readonly Cue[];
}

/** Every phrase of the lexicon that begins at a word, the shortest first. */
export function phrasesFrom(words: readonly { readonly text: string }[], from: number): Phrase[] {
  const phrases: Phrase[] = [];
  let node: Node | undefined = LEXICON;
  for (let at = from; at < words.length; at += 1) {
    node = node.next.get(words[at]?.text ?? '');
    if (!node) break;
    if (node.cues.length > 0) phrases.push({ to: at + 1, cues: node.cues });
  }
  return phrases;
}
