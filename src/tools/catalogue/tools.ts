import { group } from './group.ts';

const EXPLAINED = {
  description: 'Checks, fills and looks into catalogues of films',
  explanation: `Answers go to stdout, progress and complaints to stderr. Exits with 0 when all is well, 1 where
something is faulty or not found, 2 for wrong usage, 130 or 143 when stopped by a signal.`,
};

/** Everything that `npm run catalogue` can be asked for. */
export const CATALOGUE = group('', EXPLAINED, {
  check: async () => (await import('./check.ts')).check,
  import: async () => (await import('./import.ts')).imports,
  build: async () => (await import('./build.ts')).build,
  reload: async () => (await import('./reload.ts')).reload,
  stats: async () => (await import('./stats.ts')).stats,
  export: async () => (await import('./export.ts')).exporting,
  show: async () => (await import('./show.ts')).show,
});
