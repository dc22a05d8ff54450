import { execFileSync } from 'node:child_process';
import { CHROMIUM, hasChromium } from './chromium.ts';

const MISSING = `No Chromium at ${CHROMIUM}: install Debian's package chromium, or set CHROMIUM_PATH.`;

/** Before any test: the page is built as `npm run build` builds it, and it is said whether a browser will open it. */
export default function setUp(): void {
  if (!hasChromium && process.env.CI) throw new Error(MISSING);
  if (!hasChromium) process.stderr.write(`\n${MISSING}\nTHE BROWSER TESTS ARE SKIPPED.\n\n`);
  execFileSync('npm', ['run', '--silent', 'build:page'], { stdio: 'inherit' });
}
