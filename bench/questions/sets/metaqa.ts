import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Posed } from './posed.ts';

/** A set of MetaQA's questions, what must be reached on it, and what others have. */
export interface MetaqaSet {
  readonly name: string;
  /** Below the folder of the data. */
  readonly file: string;
  /** Parts of a hundred that must be reached; undefined where nothing is wanted. */
  readonly hits: number;
  readonly exact?: number;
  /** On the test split and with the entity given, which is the easier task. */
  readonly published: string;
}

/**
 * MetaQA's development questions. Published figures (hits@1) are those of the papers: EmbedKGQA is Saxena et al., ACL 2020,
 * https://aclanthology.org/2020.acl-main.412; NSM is He et al., WSDM 2021, https://arxiv.org/abs/2101.03737; SSKGQA is
 * Li and Ji, COLING 2022, https://arxiv.org/abs/2204.10194.
 */
export const METAQA_SETS: readonly MetaqaSet[] = [
  {
    name: '1-hop',
    file: '1-hop/qa_dev.txt.gz',
    hits: 97,
    exact: 94.3,
    published: '97.5 EmbedKGQA, 99.1 SSKGQA',
  },
  { name: '2-hop', file: '2-hop/qa_dev.txt.gz', hits: 99.9, exact: 99.8, published: '99.9 NSM' },
  {
    name: '3-hop',
    file: '3-hop/qa_dev.txt.gz',
    hits: 99.9,
    exact: 99.8,
    published: '98.9 NSM, 99.6 SSKGQA',
  },
  { name: '1-hop, re-worded by machine', file: '1-hop/qa_dev_ntm.txt.gz', hits: 92, published: '–' },
];

/** A question of MetaQA, with the entity that it starts from. */
export interface MetaqaQuestion extends Posed {
  readonly entity: string;
}

/** The knowledge base that the questions are about. */
export function knowledgeBaseIn(folder: string): string {
  return join(folder, 'kb.txt.gz');
}

/** The first file of the data that is not in a folder; undefined where all are. */
export function missingFrom(folder: string): string | undefined {
  const files = [knowledgeBaseIn(folder), ...METAQA_SETS.map(({ file }) => join(folder, file))];
  return files.find((file) => !existsSync(file));
}

/** The lines of a packed file of text, without those that are empty. */
export function packedLines(file: string): string[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

/** The entity stands in brackets, which may be in its name, too: `[[REC]]`. */
const ENTITY = /\[(.*)\]/;

/** The translation of the re-worded set left this in place of the sign. */
const LEFT_OF_APOSTROPHE = /&apos;/g;

function questionOf(line: string): MetaqaQuestion {
  const [written = '', answers = ''] = line.split('\t');
  const text = written.replace(LEFT_OF_APOSTROPHE, "'");
  const entity = ENTITY.exec(text)?.[1] ?? '';
  const bare = text.replace(ENTITY, () => entity).trim();
  return { question: bare.toLowerCase(), expected: answers.trim().split('|'), entity };
}

/** All questions of a set, as somebody types them: in lower case, and without the brackets that tell the entity. */
export function questionsOf(set: MetaqaSet, folder: string): MetaqaQuestion[] {
  return packedLines(join(folder, set.file)).map(questionOf);
}
