import manifest from '../../package.json' with { type: 'json' };

/** The version of a package that the benchmark installs; they are pinned. */
export function versionOf(name: keyof typeof manifest.dependencies): string {
  return manifest.dependencies[name];
}
