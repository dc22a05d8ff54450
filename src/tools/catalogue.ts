import { config } from 'dotenv';
import { readSettings } from '../config.ts';
import type { Catalogue } from '../data/catalogue.ts';
import { loadCatalogue } from '../data/load.ts';
import { CatalogueError } from '../data/loading/faults.ts';
import { complain, runTool, say } from './terminal.ts';

const USAGE = `Checks record files without starting the bot.

  npm run catalogue -- check               the built-in records and the folders in CATALOGUES
  npm run catalogue -- check FOLDER…       the built-in records and these folders

Says every fault with its file and place, and what was left apart for lack of certainty.
Exits with 0 when all is well, 1 when there are faults, 2 for wrong usage.`;

function summary(catalogue: Catalogue): string {
  const counts = (['films', 'people', 'companies', 'festivals', 'sources'] as const).map(
    (kind) => `${[...catalogue[kind]()].length} ${kind}`,
  );
  const apart = catalogue.leftApart.map((sentence) => `  ${sentence}`);
  return [`No faults: ${counts.join(', ')}.`, ...(apart.length > 0 ? ['Left apart:', ...apart] : [])].join(
    '\n',
  );
}

function check(folders: readonly string[]): number {
  try {
    say(summary(loadCatalogue(folders.length > 0 ? folders : readSettings(process.env).catalogues)));
    return 0;
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    complain(error.message);
    return 1;
  }
}

function main([command, ...folders]: readonly string[]): number {
  if (command === '--help' || command === 'help') {
    say(USAGE);
    return 0;
  }
  if (command === 'check' && folders.every((folder) => !folder.startsWith('-'))) return check(folders);
  complain(USAGE);
  return 2;
}

config({ quiet: true });
await runTool(main);
