import { profiled } from './profile.ts';
import { peakHere } from './resident.ts';
import type { Spent } from './results.ts';

const MICROSECONDS = 1e6;

/** Does some work, and tells what this process spent on it. */
export async function spentOn<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly spent: Spent }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const { result, shares } = await profiled(work);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  const spent = { seconds, cpuSeconds: (user + system) / MICROSECONDS, peak: peakHere() };
  return { result, spent: { ...spent, shares: await shares() } };
}
