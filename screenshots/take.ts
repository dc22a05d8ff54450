import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openHouse } from '../src/commands/house.ts';
import { loadCatalogue } from '../src/data/load.ts';
import { openPreview } from '../src/preview/server.ts';
import { openChromium } from './chromium.ts';
import { SCENES, type Scene } from './scenes.ts';

/** Where the pictures are put. */
const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** An evening at the club, so that a picture taken anew differs only where the page does. */
const EVENING = new Date('2026-11-20T19:30:00');
/** Colours that are fading would differ from picture to picture. */
const STILL = { animations: 'disabled' } as const;
const VIEWPORT = { width: 690, height: 900 };

async function picture(page: Page, { shows = 'message' }: Scene): Promise<Buffer> {
  switch (shows) {
    case 'page':
      return page.screenshot(STILL);
    case 'message':
      return page.locator('chat-message').last().screenshot(STILL);
    case 'box': {
      const offers = await page.locator('.offers').boundingBox();
      const box = await page.locator('message-box').boundingBox();
      if (!offers || !box) throw new Error('nothing is offered');
      const height = box.y + box.height - offers.y + 8;
      return page.screenshot({ ...STILL, clip: { x: 0, y: offers.y - 8, width: box.width, height } });
    }
  }
}

async function take(scene: Scene, address: string, browser: Browser): Promise<void> {
  const { name, say, act, viewport = VIEWPORT, colorScheme = 'dark' } = scene;
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'en-GB',
    deviceScaleFactor: 1.5,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(EVENING);
  await page.goto(`${address}/?say=${encodeURIComponent(say)}`);
  await page.locator('message-box input:focus').waitFor();
  if (say !== '') await page.locator('chat-embed').waitFor();
  await act?.(page);
  await writeFile(`${FOLDER}${name}.png`, await picture(page, scene));
  await context.close();
  process.stderr.write(`${name}.png\n`);
}

/** What goes wrong is no picture: the fault ends the run. */
function log(error: unknown): never {
  throw error;
}

const house = openHouse(loadCatalogue([]));
const preview = await openPreview({ house: () => house, host: '127.0.0.1', port: 0, log });
const browser = await openChromium();
try {
  for (const scene of SCENES) await take(scene, preview.address, browser);
} finally {
  await browser.close();
  await preview.close();
}
