import { expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { club, describeInChromium } from './club.ts';

describeInChromium('the first visit', () => {
  const { open } = club(BUILT_IN_HOUSE);

  it('shows three lines to try, each of another command, and a click sends one', async () => {
    const channel = await open();
    const examples = channel.page.locator('.examples').getByRole('button');
    expect(await examples.allInnerTexts()).toEqual([
      '/film the voice',
      '/who Leonid Filatov',
      '/festivals spiritual voices',
    ]);
    await examples.nth(1).click();
    await channel.latest.getByRole('heading', { name: 'Leonid Filatov' }).waitFor();
  });

  it('can be made with the keyboard alone', async () => {
    const channel = await open();
    await channel.press('Shift+Tab', 'Enter');
    await channel.latest.getByText('Spiritual Voices').first().waitFor();
  });
});

describeInChromium('a link to a command', () => {
  const { open } = club(BUILT_IN_HOUSE);

  it('opens with the command filled in and sent', async () => {
    const channel = await open(`/?say=${encodeURIComponent('/film the voice')}`);
    await channel.latest.getByRole('heading', { name: 'The Voice (1982)' }).waitFor();
  });

  it('may be written as in an address bar, with a blank or a plus', async () => {
    const channel = await open('/?say=/film+the voice');
    await channel.latest.getByRole('heading', { name: 'The Voice (1982)' }).waitFor();
  });

  it('only fills in a command that something is missing from', async () => {
    const channel = await open('/?say=/film');
    expect(await channel.cursor.getAttribute('aria-label')).toMatch(/^title: /);
    expect(await channel.messages.count()).toBe(0);
  });

  it('only fills in a command that changes something', async () => {
    const channel = await open('/', {});
    await channel.page.route('**/api/channel', async (route) => {
      const response = await route.fetch();
      const offered = await response.json();
      for (const command of offered.commands) command.sentByLink = false;
      await route.fulfill({ response, json: offered });
    });
    await channel.page.goto(`${new URL(channel.page.url()).origin}/?say=/film the voice`);
    await channel.page.locator('message-box input:focus').waitFor();
    expect(await channel.cursor.inputValue()).toBe('the voice');
    expect(await channel.messages.count()).toBe(0);
  });

  it('only fills in text that is no command', async () => {
    const channel = await open('/?say=hello');
    expect(await channel.cursor.inputValue()).toBe('hello');
    expect(await channel.messages.count()).toBe(0);
  });
});
