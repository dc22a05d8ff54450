import { expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { club, describeInChromium } from './club.ts';

describeInChromium('at any size and in any colours', () => {
  const { open } = club(BUILT_IN_HOUSE);

  it('a long text stays within its option, and the option within the page', async () => {
    const channel = await open('/', { viewport: { width: 400, height: 640 } });
    await channel.page.keyboard.insertText(`/film ${'духовные голоса '.repeat(100)}`);
    const option = await channel.cursor.boundingBox();
    expect(option && option.x >= 0 && option.x + option.width <= 400).toBe(true);
    const heading = await channel.page.locator('h1').boundingBox();
    expect(heading?.x).toBeGreaterThanOrEqual(0);
  });

  it('the list above the box stays within a short page, as one at 200 %', async () => {
    const channel = await open('/', { viewport: { width: 640, height: 300 } });
    await channel.type('/');
    const marked = await channel.marked.boundingBox();
    expect(marked?.y).toBeGreaterThanOrEqual(0);
    await channel.press('ArrowUp');
    expect(await channel.marked.innerText()).toContain('/help');
    const last = await channel.marked.boundingBox();
    expect(last && last.y >= 0 && last.y + last.height <= 300).toBe(true);
  });

  it('the marked row can be told where the reader chooses the colours', async () => {
    const channel = await open('/', { forcedColors: 'active' });
    await channel.type('/');
    const first = channel.offers.first();
    const marked = await first.screenshot();
    await channel.press('ArrowDown');
    expect(marked.equals(await first.screenshot())).toBe(false);
  });
});
