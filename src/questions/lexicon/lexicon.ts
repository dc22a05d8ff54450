import { groupBy } from '../../data/group-by.ts';
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
import { isSlipOf } from './slips.ts';
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

/** All words of phrases that are long enough to be known by all but a letter, by the first: slips there are rare. */
const WORDS = groupBy(
  [...new Set(ENTRIES.flatMap(([phrases]) => phrases.split(/[| ]/)))].filter(({ length }) => length > 3),
  (word) => word[0],
);

/** The words of the lexicon that a slip makes of this one. */
export function wordsNear(word: string): readonly string[] {
  return (WORDS.get(word[0]) ?? []).filter((other) => isSlipOf(word, other));
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
