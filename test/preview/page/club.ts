import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { hasChromium, openChromium } from '../../../screenshots/chromium.ts';
import type { House } from '../../../src/commands/house.ts';
import { openPreview, type Preview } from '../../../src/preview/server.ts';

/** Tests that a Chromium has to run, left out where there is none; what takes a browser long is its start, in ms. */
export function describeInChromium(name: string, tests: () => void): void {
  describe.skipIf(!hasChromium)(name, { timeout: 30_000 }, tests);
}

/** A page opened on the channel, and what its tests look at. */
export class Channel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Where text is typed: the plain box, or the option that has the cursor. */
  get cursor(): Locator {
    return this.page.locator('message-box input:focus');
  }

  get box(): Locator {
    return this.page.getByRole('region', { name: 'Message box' });
  }

  /** The rows offered above the box. */
  get offers(): Locator {
    return this.page.locator('message-box').getByRole('option');
  }

  /** The marked row of them. */
  get marked(): Locator {
    return this.page.locator('message-box').getByRole('option', { selected: true });
  }

  get messages(): Locator {
    return this.page.getByRole('log').getByRole('article');
  }

  get latest(): Locator {
    return this.messages.last();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types a whole command and sends it, whatever is offered meanwhile. */
  async send(line: string): Promise<void> {
    const before = await this.messages.count();
    await this.page.locator('message-box input').last().focus();
    await this.type(line);
    await this.page.getByRole('button', { name: 'Send' }).click();
    await this.messages.nth(before).locator('chat-embed').waitFor();
  }
}

/** Chromium and a served house for the tests of one file; each page has a visitor of its own, who knows nothing. */
export function club(house: House) {
  const faults: string[] = [];
  const asked = new Set<string>();
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    const log = (error: unknown) => faults.push(`logged: ${String(error)}`);
    [browser, preview] = await Promise.all([
      openChromium(),
      openPreview({ house: () => house, host: '127.0.0.1', port: 0, log }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await preview?.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seen = faults.splice(0);
    expect(seen, 'faults on the page or behind it').toEqual([]);
    expect([...asked].filter((origin) => origin !== preview.address)).toEqual([]);
  });

  return {
    /** Opens the channel; every fault of the page and every address it asks for is noted. */
    async open(path = '/', options: BrowserContextOptions = {}): Promise<Channel> {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await page.goto(`${preview.address}${path}`);
      await page.locator('message-box input:focus').waitFor();
      return new Channel(page);
    },
    /** A fault that a test has provoked and expects. */
    expectFault(pattern: RegExp): void {
      const index = faults.findIndex((fault) => pattern.test(fault));
      expect(faults, `a fault like ${pattern}`).toSatisfy(() => index >= 0);
      faults.splice(index, 1);
    },
  };
}
