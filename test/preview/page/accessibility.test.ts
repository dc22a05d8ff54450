import axe from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { type Channel, club, describeInChromium } from './club.ts';

const findings = z.array(
  z.object({
    id: z.string(),
    impact: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })),
  }),
);

/** What axe finds on a page as it stands, of every impact. */
async function findingsOn({ page }: Channel): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate('axe.run().then(({ violations }) => violations)');
  return findings
    .parse(found)
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html}\n${failureSummary}`),
    );
}

const PHONE = { viewport: { width: 390, height: 844 } };

const VISITORS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in the dark', { colorScheme: 'dark' }],
  ['in the light', { colorScheme: 'light' }],
  ['on a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
  ['on a phone in the light', { ...PHONE, colorScheme: 'light' }],
];

describeInChromium('the page, as axe reads it', () => {
  const { open } = club(BUILT_IN_HOUSE);

  it.each(VISITORS)('has nothing against it %s', async (_, visitor) => {
    const channel = await open('/', visitor);
    expect(await findingsOn(channel), 'the welcome').toEqual([]);
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Cast & crew' }).click();
    await channel.page.getByRole('combobox', { name: 'Open a person or company …' }).click();
    expect(await findingsOn(channel), 'a card with its select open').toEqual([]);
    await channel.press('Escape');
    await channel.send('/film the voices');
    await channel.send('/about');
    await channel.type('hello');
    await channel.press('Enter');
    await channel.type('/film ');
    await channel.press('Escape', 'Enter');
    expect(await findingsOn(channel), 'a question, a message and something missing').toEqual([]);
    await channel.type('vo');
    await channel.offers.first().waitFor();
    expect(await findingsOn(channel), 'suggestions').toEqual([]);
  });

  it.each(VISITORS)('has nothing against what fails %s', async (_, visitor) => {
    const channel = await open('/', visitor);
    await channel.page.clock.install();
    await channel.page.route('**/api/interactions', () => {});
    await channel.type('/about');
    await channel.press('Enter', 'Enter');
    expect(await findingsOn(channel), 'a command under way').toEqual([]);
    await channel.page.clock.runFor(3000);
    await channel.page.getByText('The application did not respond').waitFor();
    await channel.type('/film x');
    await channel.page.clock.runFor(3000);
    await channel.page.getByText('Loading options failed').waitFor();
    expect(await findingsOn(channel), 'no answer and no suggestions').toEqual([]);
  });

  it('never needs to be scrolled sideways on a phone', async () => {
    const channel = await open('/', { viewport: { width: 320, height: 640 } });
    await channel.send('/film spiritual voices');
    await channel.send('/about');
    const wide = 'document.documentElement.scrollWidth + document.querySelector("main").scrollWidth';
    expect(await channel.page.evaluate(wide)).toBe(640);
  });
});
