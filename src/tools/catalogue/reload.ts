import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { runningPid } from '../../catalogues/pid-file.ts';
import { readSettings } from '../../config.ts';
import { isFault } from '../../data/disk-faults.ts';
import { complain, say } from '../terminal.ts';
import { tool } from './tool.ts';

/** What the bot is started with, be it compiled or not. */
const PROGRAM = /\bmain\.[jt]s\b/;

/**
 * Whether a process is the bot, as far as can be told: the number of one that was killed may since have been given to
 * another, which the signal would end. Only Linux says what a process was started with, in a file of its own.
 */
function mayBeBot(pid: number): boolean {
  try {
    return PROGRAM.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return true;
  }
}

/** Tells the bot to reload; why it cannot be told, in a sentence. */
function fault(pidFile: string): string | undefined {
  if (process.platform === 'win32') {
    return 'Windows knows no SIGHUP, by which the bot is told to reload; start the bot again instead.';
  }
  const pid = runningPid(pidFile);
  if (pid === undefined) {
    return `No bot is running that ${pidFile} names; start it where PID_FILE is the same, or start this where it was started.`;
  }
  if (!mayBeBot(pid)) {
    return `${pidFile} names the process ${pid}, which is not the bot; remove the file, or send SIGHUP to the bot.`;
  }
  try {
    process.kill(pid, 'SIGHUP');
  } catch (error) {
    if (!isFault(error, 'EPERM')) throw error;
    return `The process ${pid}, which ${pidFile} names, belongs to another user; reload as that user.`;
  }
  say(`The bot (process ${pid}) was told to reload its catalogues; it says on stderr what came of it.`);
  return undefined;
}

export const reload = tool({
  name: 'reload',
  description: 'Tells the running bot to read its catalogues anew',
  explanation: `Sends SIGHUP to the process that PID_FILE names. The bot answers from what it has until the new
catalogues are whole; faulty ones it reports, and stays as it was.`,
  args: {},
  options: z.object({
    _: z.array(z.string()).max(0, 'reload takes nothing else: what is reloaded is what the bot was given.'),
  }),
  run: async () => {
    const why = fault(readSettings(process.env).pidFile);
    if (why !== undefined) complain(why);
    return why === undefined ? 0 : 1;
  },
});
