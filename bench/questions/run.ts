import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from '../../src/questions/ask.ts';
import { provideBuiltInRecords } from '../catalogue/built-in-records.ts';
import { machine } from '../search/report/machine.ts';
import { openAll } from './films.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureMetaqa } from './measure/metaqa.ts';
import { measureUnseen } from './measure/unseen.ts';
import { type Options, readOptions } from './options.ts';
import { metaqaFailures, unseenFailures } from './report/failures.ts';
import { growthTable } from './report/growth.ts';
import { LEGEND } from './report/legend.ts';
import { metaqaTable, metaqaTimesTable } from './report/metaqa.ts';
import { unseenTable } from './report/unseen.ts';
import { missingFrom } from './sets/metaqa.ts';

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** What is asked of all films: its tables, and what failed. */
function measureAll({ folder, parts, failures }: Options, asked: Asked): string[] {
  const metaqa = parts.has('metaqa') ? measureMetaqa(folder, asked, say) : [];
  const unseen = parts.has('unseen') ? measureUnseen(asked, say) : [];
  return [
    ...(failures > 0 ? [...metaqaFailures(metaqa, failures), ...unseenFailures(unseen, failures)] : []),
    ...(metaqa.length > 0 ? [metaqaTable(metaqa), metaqaTimesTable(metaqa)] : []),
    ...(unseen.length > 0 ? [unseenTable(unseen)] : []),
  ];
}

async function reportOf(options: Options, work: string): Promise<string> {
  const { folder, parts } = options;
  const house = await openAll(folder, work);
  const tables = measureAll(options, house);
  await house.close();
  const growth = parts.has('growth') ? [growthTable(await measureGrowth(folder, work, say))] : [];
  return [machine(), LEGEND, ...tables, ...growth].join('\n\n');
}

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const missing = missingFrom(options.folder);
  if (missing !== undefined) {
    say(
      `There is no ${missing}, so nothing is measured: give the folder of MetaQA’s kb.txt.gz and questions.`,
    );
    return 1;
  }
  provideBuiltInRecords();
  const work = mkdtempSync(join(tmpdir(), 'dom-kino-questions-bench-'));
  try {
    process.stdout.write(`${await reportOf(options, work)}\n`);
    return 0;
  } finally {
    rmSync(work, { recursive: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
