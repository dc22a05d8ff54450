import { firstFilms, openFirst } from '../films.ts';
import { METAQA_SETS, type MetaqaQuestion, questionsOf } from '../sets/metaqa.ts';
import { repliesTo } from './replies.ts';
import { evenly, type Times, timesOf } from './times.ts';

const SIZES = [1000, 4000, 16_000] as const;
/** So many questions of each set are asked of each size. */
const ASKED = 1000;

/** How long answers take from so many films, in microseconds. */
export interface GrowthResult {
  readonly films: number;
  readonly asked: number;
  readonly times: Times;
}

/** Questions whose entity even the smallest catalogue holds, so that the same are asked of all sizes. */
function questionsAbout(named: ReadonlySet<string>, folder: string): MetaqaQuestion[] {
  return METAQA_SETS.flatMap((set) =>
    evenly(
      questionsOf(set, folder).filter(({ entity }) => named.has(entity)),
      ASKED,
    ),
  );
}

/** Asks the same questions of catalogues of growing size, each twice, of which the second time counts. */
export async function measureGrowth(
  folder: string,
  work: string,
  say: (text: string) => void,
): Promise<GrowthResult[]> {
  const questions = questionsAbout(firstFilms(folder, SIZES[0]).named, folder);
  const results: GrowthResult[] = [];
  for (const size of SIZES) {
    say(`growth: ${size} films`);
    const house = await openFirst(firstFilms(folder, size), work);
    try {
      repliesTo(questions, house);
      const replies = repliesTo(questions, house);
      results.push({ films: size, asked: questions.length, times: timesOf(replies) });
    } finally {
      await house.close();
    }
  }
  return results;
}
