import { execFileSync } from 'node:child_process';
import { CHROMIUM, hasChromium } from '../../../screenshots/chromium.ts';

const MISSING = `No Chromium at ${CHROMIUM}: install Debian's package chromium, or set CHROMIUM_PATH.`;

function sayWhatIsSkipped(): void {
  process.stderr.write(`\n${MISSING}\nThe tests of the page in a browser are skipped.\n\n`);
}

/**
 * Before any test the page is built as `npm run build` builds it. Without a browser to open it that is said, again
 * after the tests; where `CI` is set it throws.
 */
export default function setUp(): (() => void) | undefined {
  if (!hasChromium && process.env.CI) throw new Error(MISSING);
  execFileSync('npm', ['run', '--silent', 'build:page'], { stdio: 'inherit' });
  if (hasChromium) return undefined;
  sayWhatIsSkipped();
  return sayWhatIsSkipped;
}
