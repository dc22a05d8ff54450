import type { Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { type Channel, club, describeInChromium } from './club.ts';

function isInteraction(request: Request): boolean {
  return request.url().endsWith('/api/interactions');
}

/** What the page sends for the next command or press. */
async function sentBy(channel: Channel, act: () => Promise<void>) {
  const [request] = await Promise.all([
    channel.page.waitForRequest(
      (candidate) => isInteraction(candidate) && candidate.postDataJSON().kind !== 'suggest',
    ),
    act(),
  ]);
  return request.postDataJSON();
}

/** What a member of a server does all day, each as Discord has it. */
describeInChromium('the message box behaves like Discord’s', () => {
  const { open } = club(BUILT_IN_HOUSE);

  it('1. a slash lists the commands, each with its description', async () => {
    const channel = await open();
    await channel.type('/');
    expect(await channel.offers.count()).toBe(7);
    expect(await channel.offers.first().innerText()).toBe(
      '/film title\nEverything the records say about a film',
    );
  });

  it('2. typing on narrows the list, to what begins so and then to what contains it', async () => {
    const channel = await open();
    await channel.type('/f');
    expect(await channel.offers.locator('.offer-name').allInnerTexts()).toEqual([
      '/film title',
      '/festivals of',
      '/films',
    ]);
    await channel.type('e');
    expect(await channel.offers.locator('.offer-name').allInnerTexts()).toEqual(['/festivals of']);
  });

  it('3. arrows move the mark through the list and round its ends', async () => {
    const channel = await open();
    await channel.type('/');
    await channel.press('ArrowDown');
    expect(await channel.marked.innerText()).toContain('/who');
    await channel.press('ArrowUp', 'ArrowUp');
    expect(await channel.marked.innerText()).toContain('/help');
  });

  it('4. Tab takes the marked command and opens what it requires', async () => {
    const channel = await open();
    await channel.type('/who');
    await channel.press('Tab');
    expect(await channel.cursor.getAttribute('aria-label')).toMatch(/^name: /);
  });

  it('5. Enter takes it too, and sends nothing yet', async () => {
    const channel = await open();
    await channel.type('/fil');
    await channel.press('Enter');
    expect(await channel.cursor.getAttribute('aria-label')).toMatch(/^title: /);
    expect(await channel.messages.count()).toBe(0);
  });

  it('6. a click takes a command, and the cursor is in its option', async () => {
    const channel = await open();
    await channel.type('/');
    await channel.offers.filter({ hasText: '/festivals' }).click();
    expect(await channel.cursor.getAttribute('aria-label')).toMatch(/^of: /);
  });

  it('7. Escape closes the list and leaves what was typed', async () => {
    const channel = await open();
    await channel.type('/fi');
    await channel.press('Escape');
    expect(await channel.offers.count()).toBe(0);
    expect(await channel.cursor.inputValue()).toBe('/fi');
  });

  it('8. a blank behind a command’s name takes it, so that it can be typed in one go', async () => {
    const channel = await open();
    await channel.type('/film the voice');
    expect(await channel.box.innerText()).toContain('/film');
    expect(await channel.cursor.inputValue()).toBe('the voice');
  });

  it('9. suggestions follow every letter, in any script', async () => {
    const channel = await open();
    await channel.type('/film духовн');
    await expect
      .poll(() => channel.offers.allInnerTexts())
      .toEqual([expect.stringContaining('Spiritual Voices (1995)')]);
  });

  it('10. arrows and Enter pick a suggestion: its name stands in the box, its value is sent', async () => {
    const channel = await open();
    await channel.type('/film the vo');
    // Until then the list may still be that of an earlier letter, whose rows are others.
    await expect
      .poll(() => channel.offers.allInnerTexts())
      .toEqual([
        expect.stringContaining('The Voice (1982)'),
        expect.stringContaining('The Voice of Sokurov'),
      ]);
    await channel.press('ArrowDown', 'Enter');
    expect(await channel.cursor.inputValue()).toMatch(/^The Voice of Sokurov \(2014\)/);
    const sent = await sentBy(channel, () => channel.press('Enter'));
    expect(sent.options).toEqual({ title: 'film:the-voice-of-sokurov-2014' });
  });

  it('11. a click picks a suggestion and leaves the cursor in the option', async () => {
    const channel = await open();
    await channel.type('/who filat');
    await channel.offers.filter({ hasText: 'Leonid Filatov' }).click();
    expect(await channel.cursor.inputValue()).toBe('Leonid Filatov');
    expect(await channel.offers.count()).toBe(0);
  });

  it('12. Enter sends: the answer stands beneath the command, the box is empty and keeps the cursor', async () => {
    const channel = await open();
    await channel.type('/about');
    await channel.press('Enter', 'Enter');
    await channel.latest.locator('chat-embed').waitFor();
    expect(await channel.latest.locator('chat-command').getAttribute('command')).toBe('about');
    expect(await channel.cursor.inputValue()).toBe('');
  });

  it('13. what is required and missing is marked, and nothing is sent', async () => {
    const channel = await open();
    await channel.type('/film ');
    await channel.press('Escape', 'Enter');
    expect(await channel.page.getByRole('alert').innerText()).toBe(
      'This option is required. Specify a value.',
    );
    expect(await channel.cursor.getAttribute('aria-invalid')).toBe('true');
    expect(await channel.messages.count()).toBe(0);
  });

  it('14. further options are offered behind the last one; yes or no is a choice of two', async () => {
    const channel = await open();
    await channel.type('/film golos');
    await channel.page.getByRole('combobox', { name: '+1 more' }).click();
    await channel.press('Enter');
    expect(await channel.offers.allInnerTexts()).toEqual(['True', 'False']);
    const sent = await sentBy(channel, () => channel.press('Enter', 'Enter'));
    expect(sent.options).toEqual({ title: 'golos', private: true });
  });

  it('15. Backspace takes an empty option away, then the command', async () => {
    const channel = await open();
    await channel.type('/film x');
    await channel.page.getByRole('combobox', { name: '+1 more' }).click();
    await channel.press('Enter', 'Escape', 'Backspace');
    expect(await channel.box.innerText()).not.toContain('private');
    await channel.press('Backspace', 'Backspace');
    expect(await channel.cursor.inputValue()).toBe('/film');
  });

  it('16. the up arrow brings back the last commands, the down arrow the later ones', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.send('/who sokurov');
    await channel.press('ArrowUp');
    expect(await channel.cursor.inputValue()).toBe('sokurov');
    await channel.press('ArrowUp');
    expect(await channel.cursor.inputValue()).toBe('the voice');
    await channel.press('ArrowDown', 'ArrowDown');
    expect(await channel.cursor.inputValue()).toBe('');
  });

  it('17. a whole command that is pasted is taken apart into its options', async () => {
    const channel = await open();
    await channel.page.keyboard.insertText('/film title: the voice private: true');
    const sent = await sentBy(channel, () => channel.press('Escape', 'Enter'));
    expect(sent).toMatchObject({ command: 'film', options: { title: 'the voice', private: true } });
  });

  it('17b. so is one that is typed: an option’s name and a colon begin that option', async () => {
    const channel = await open();
    await channel.type('/film title: the voice private: true');
    expect(await channel.cursor.inputValue()).toBe('true');
    const sent = await sentBy(channel, () => channel.press('Escape', 'Enter'));
    expect(sent).toMatchObject({ command: 'film', options: { title: 'the voice', private: true } });
  });

  it('17c. an option can be named behind a command that requires none', async () => {
    const channel = await open();
    await channel.type('/help private:true');
    const sent = await sentBy(channel, () => channel.press('Escape', 'Enter'));
    expect(sent).toMatchObject({ command: 'help', options: { private: true } });
  });

  it('18. a click elsewhere closes the list', async () => {
    const channel = await open();
    await channel.type('/');
    await channel.page.getByRole('heading', { name: 'Welcome' }).click();
    expect(await channel.offers.count()).toBe(0);
  });

  it('19. text without a command is said, and the bot does not answer it', async () => {
    const channel = await open();
    await channel.type('hello, <b>everyone</b>');
    await channel.press('Enter');
    expect(await channel.latest.innerText()).toContain('hello, <b>everyone</b>');
    expect(await channel.messages.count()).toBe(1);
  });

  it('20. in another language the commands are named and described in it, and English names are understood', async () => {
    const channel = await open('/', { locale: 'fr' });
    await channel.type('/qui');
    expect(await channel.offers.innerText()).toContain('Une personne ou une société');
    await channel.press('Enter');
    await channel.type('Filatov');
    const sent = await sentBy(channel, () => channel.press('Escape', 'Enter'));
    expect(sent).toMatchObject({ command: 'who', options: { name: 'Filatov' } });
    await channel.type('/who ');
    expect(await channel.cursor.getAttribute('aria-label')).toMatch(/^nom: /);
  });
});
