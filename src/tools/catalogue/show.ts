import { z } from 'zod';
import { type OpenedHouse, openHouseAt } from '../../catalogues/open-house.ts';
import { readSettings } from '../../config.ts';
import { entityAt } from '../../data/catalogue.ts';
import type { Reference } from '../../data/reference.ts';
import { labelOf } from '../../replies/labels.ts';
import { en } from '../../replies/wording/en.ts';
import { plural } from '../../replies/wording/en-formats.ts';
import { INDEX_NAMES } from '../../search/indexes.ts';
import { complain, pass, say } from '../terminal.ts';
import { entityText } from './entity-text.ts';
import { takeUntil } from './take-until.ts';
import { tool } from './tool.ts';

/** So many are shown of what fits equally well. */
const MOST_SHOWN = 5;
/** The width of lines that go to no terminal. */
const WIDTH = 100;

function entitiesAt(references: readonly Reference[], { catalogue }: OpenedHouse) {
  return references.flatMap((reference) => entityAt(catalogue, reference) ?? []);
}

function showAll(references: readonly Reference[], house: OpenedHouse): void {
  const width = process.stdout.columns || WIDTH;
  const shown = entitiesAt(references.slice(0, MOST_SHOWN), house);
  say(shown.map((entity) => entityText(entity, house.catalogue, width)).join('\n\n'));
  const more = references.length - shown.length;
  if (more > 0) complain(`${plural(more, 'more fits', 'more fit')}; add a year, or more of the name.`);
}

function sayNothingFound(text: string, near: readonly Reference[], { catalogue }: OpenedHouse): void {
  complain(`“${text}” is not in the records.`);
  if (near.length === 0) return;
  const labels = near.map((reference) => `  ${labelOf(catalogue, reference, en)} (${reference})`);
  complain(['Did you mean one of these?', ...labels].join('\n'));
}

export const show = tool({
  name: 'show',
  description: 'Shows all that is known of something, with the sources',
  explanation: `Finds a film, person, company or festival in the built-in records and those in CATALOGUES as the bot
does, and shows each value with the ids of the sources that say so.

  npm run catalogue -- show "the voice"
  npm run catalogue -- show person:ilya-averbakh --json`,
  args: {
    'text…': { type: 'positional', description: 'A title or a name, or an id as film:the-voice-1982' },
    json: { type: 'boolean', description: 'Print a JSON list of all that fits' },
  },
  options: z.object({ _: z.array(z.string()), json: z.boolean().default(false) }),
  run: async ({ _, json }, { line, signal }) => {
    const text = _.join(' ');
    const take = takeUntil(signal, () => line.show({ what: 'Opening the catalogues' }));
    const house = await openHouseAt(readSettings(process.env).catalogues, { take, atOnce: true });
    line.clear();
    try {
      const resolution = house.search.resolve(text, INDEX_NAMES);
      if (resolution.outcome === 'none') {
        sayNothingFound(text, resolution.near, house);
        return 1;
      }
      const { references } = resolution;
      if (json) pass(JSON.stringify(entitiesAt(references, house), undefined, 2));
      else showAll(references, house);
      return 0;
    } finally {
      await house.close();
    }
  },
});
