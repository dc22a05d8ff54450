import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import type { Shares } from './results.ts';

/** In microseconds. Often enough for shares of what takes seconds, and so seldom that it adds a hundredth at most. */
const BETWEEN_SAMPLES = 10_000;
/** The folder of a file of ours below `src`. */
const OWN = /\/src\/(?:(.+)\/)?[^/]+$/;
const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The room of ours, as `import/imdb`, or the package that a script belongs to; undefined for what Node brings. */
function ownerOf(url: string): string | undefined {
  return PACKAGE.exec(url)?.[1] ?? OWN.exec(url)?.[1];
}

/** Whose a function is; what is Node's own, or compiled at run time, is theirs who called it. */
function groupOf({ functionName, url }: Profiler.ProfileNode['callFrame'], callers: string): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  return ownerOf(url) ?? callers;
}

function groupsIn({ nodes }: Profiler.Profile): Map<number, string> {
  const groups = new Map<number, string>();
  const callers = new Map<number, string>();
  // Callers come before those whom they call.
  for (const { id, callFrame, children = [] } of nodes) {
    const group = groupOf(callFrame, callers.get(id) ?? 'Node');
    groups.set(id, group);
    for (const child of children) callers.set(child, group);
  }
  return groups;
}

function sharesIn(profile: Profiler.Profile): Shares {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const groups = groupsIn(profile);
  const idle = nodes.find(({ callFrame }) => callFrame.functionName === '(idle)')?.id;
  const times = new Map<string, number>();
  let all = 0;
  for (const [place, node] of samples.entries()) {
    const took = timeDeltas[place] ?? 0;
    const group = groups.get(node);
    if (node === idle || group === undefined) continue;
    times.set(group, (times.get(group) ?? 0) + took);
    all += took;
  }
  return [...times]
    .map(([of, took]) => ({ of, part: took / all }))
    .sort((one, other) => other.part - one.part);
}

/**
 * Does some work, and tells where the time of the main thread went that was not idle, by rooms of ours and packages. That
 * is reckoned when it is asked for, so that whoever measures time and memory can do so before.
 */
export async function profiled<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly shares: () => Promise<Shares> }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: BETWEEN_SAMPLES });
  await session.post('Profiler.start');
  const result = await work();
  const shares = async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return sharesIn(profile);
  };
  return { result, shares };
}
