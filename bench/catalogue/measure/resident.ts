import { readFileSync } from 'node:fs';
import type { Resident } from './results.ts';

const KILOBYTE = 1024;

function statusOf(process: number | 'self'): string | undefined {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8');
  } catch {
    // Another system than Linux, or a process that has ended.
    return undefined;
  }
}

/**
 * What is resident of a process, in bytes, as Linux tells it (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html);
 * undefined where nobody does.
 */
export function residentOf(process: number | 'self'): Required<Resident> | undefined {
  const status = statusOf(process);
  const bytes = (field: string) =>
    KILOBYTE * Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status ?? '')?.[1]);
  const [whole, anonymous] = [bytes('VmRSS'), bytes('RssAnon')];
  return Number.isNaN(whole + anonymous) ? undefined : { whole, anonymous };
}

/** What is resident of this process, in bytes. */
export function residentHere(): Resident {
  return residentOf('self') ?? { whole: process.memoryUsage.rss() };
}

/** The most that was ever resident of this process, in bytes. */
export function peakHere(): number {
  return KILOBYTE * process.resourceUsage().maxRSS;
}
