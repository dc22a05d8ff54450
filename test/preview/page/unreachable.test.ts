import { expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { club, describeInChromium } from './club.ts';

describeInChromium('where the bot can’t be reached', () => {
  const { open, expectFault } = club(BUILT_IN_HOUSE);

  it('the page says so, again after each attempt, and goes on once it can', async () => {
    const channel = await open('/?say=/about');
    await channel.page.route('**/api/channel', (route) => route.abort());
    await channel.page.reload();
    const sentence = channel.page.getByText('Dom Kino can’t be reached. Is it still running?');
    const again = channel.page.getByRole('button', { name: 'Try again' });
    await sentence.waitFor();
    expectFault(/ERR_FAILED/);
    const first = await sentence.elementHandle();
    await again.click();
    await expect.poll(() => first?.evaluate((element) => element.isConnected)).toBe(false);
    await sentence.waitFor();
    expectFault(/ERR_FAILED/);
    await channel.page.unroute('**/api/channel');
    await again.click();
    await channel.latest.locator('chat-embed').waitFor();
    await channel.cursor.waitFor();
    expect(await sentence.count()).toBe(0);
    expect(await again.count()).toBe(0);
  });

  it('what was written before it answers stays in the box', async () => {
    const channel = await open();
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await channel.page.route('**/api/channel', async (route) => {
      await waiting;
      await route.continue();
    });
    await channel.page.reload();
    await channel.page.locator('message-box input').focus();
    await channel.type('hello');
    answer();
    await channel.page.locator('.examples').waitFor();
    expect(await channel.cursor.inputValue()).toBe('hello');
  });
});
