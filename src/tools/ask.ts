import { config } from 'dotenv';
import { openHouseAt } from '../catalogues/open-house.ts';
import { ask } from '../questions/ask.ts';
import { answerLines } from './ask/answer-lines.ts';
import { answerText } from './ask/answer-text.ts';
import { readOptions, USAGE } from './ask/options.ts';
import { complain, runTool, say } from './terminal.ts';

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.form === 'help') {
    say(USAGE);
    return 0;
  }
  // Whoever asks in lines asks many at once, and one question ends the process: nobody could wait for words to be learnt.
  const house = await openHouseAt(options.catalogues, { atOnce: true });
  const { asking } = options;
  try {
    if (options.form === 'lines') {
      await answerLines(process.stdin, process.stdout, (question) => ({
        answer: ask(question, house, asking),
        catalogue: house.catalogue,
      }));
      return 0;
    }
    const answer = ask(options.question, house, asking);
    const isFollowed = answer.outcome !== 'not followed';
    (isFollowed ? say : complain)(answerText(answer, house.catalogue));
    return isFollowed ? 0 : 1;
  } finally {
    await house.close();
  }
}

config({ quiet: true });
await runTool(main);
