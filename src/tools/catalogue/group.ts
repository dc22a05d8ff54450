import { defineCommand } from 'citty';
import { calledBy, type Explained, type Tool, usageOf, WrongUsage } from './tool.ts';

/** Tools under one name, each fetched when it is asked for. */
export interface Group {
  readonly description: string;
  readonly tools: ReadonlyMap<string, () => Promise<Tool | Group>>;
  usage(): Promise<string>;
}

/** Tools, or groups of them, by their names. */
export function group(
  name: string,
  explained: Explained,
  tools: Readonly<Record<string, () => Promise<Tool | Group>>>,
): Group {
  const called = new Map(Object.entries(tools));
  const { description } = explained;
  return {
    description,
    tools: called,
    usage: async () => {
      const listed = await Promise.all(
        [...called].map(async ([word, fetch]) => [word, { meta: await fetch() }] as const),
      );
      return usageOf(
        defineCommand({
          meta: { name: calledBy(name), description },
          subCommands: Object.fromEntries(listed),
        }),
        explained,
      );
    },
  };
}

/** What the first words lead to, and the words that are left; `fault` says why it is no tool. */
export interface Found {
  readonly asked: Tool | Group;
  readonly rest: readonly string[];
  readonly fault?: WrongUsage;
}

/** Follows words to a tool as far as they lead. */
export async function find(asked: Tool | Group, words: readonly string[]): Promise<Found> {
  if (!('tools' in asked)) return { asked, rest: words };
  const [word, ...rest] = words;
  const fetch = asked.tools.get(word ?? '');
  if (fetch) return find(await fetch(), rest);
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(asked.tools.keys());
  const what = word === undefined || word.startsWith('-') ? 'Say what to do' : `There is no “${word}”`;
  return { asked, rest: words, fault: new WrongUsage(`${what}; it is ${names}.`) };
}
