import { expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { type Channel, club, describeInChromium } from './club.ts';

/** What has the focus, by its name or its text. */
async function focused({ page }: Channel): Promise<string> {
  const inside = await page.locator(':focus').all();
  const names = inside.map(async (element) => {
    return (await element.getAttribute('aria-label')) ?? (await element.innerText());
  });
  return (await Promise.all(names)).filter((name) => name !== '').at(-1) ?? '';
}

describeInChromium('by keyboard', () => {
  const { open } = club(BUILT_IN_HOUSE);

  it('Tab comes to everything on a message, and then to the message box', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Cast & crew' }).click();
    await channel.page.getByRole('button', { name: '/festivals' }).focus();
    const stops: string[] = [];
    for (const _ of Array(7)) {
      await channel.press('Tab');
      stops.push(await focused(channel));
    }
    expect(stops).toEqual([
      ...['Overview', 'Cast & crew', 'Story', 'Releases', 'Festivals & awards'],
      'Open a person or company …',
      'Message #film-club',
    ]);
  });

  it('what was chosen in a select is read from its heading, and Tab goes on to its buttons', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Cast & crew' }).click();
    await channel.page.getByRole('combobox', { name: 'Open a person or company …' }).focus();
    await channel.press('Enter', 'l', 'l', 'Enter');
    await channel.latest.getByRole('heading', { name: 'Leonid Filatov' }).waitFor();
    await expect.poll(() => focused(channel)).toBe('Leonid Filatov');
    await channel.press('Tab');
    expect(await channel.latest.locator(':focus').count()).toBeGreaterThan(0);
  });

  it('a dismissed message leaves the focus to the nearest one, or to the channel', async () => {
    const channel = await open();
    await channel.type('hello');
    await channel.press('Enter');
    await channel.send('/film zzzz');
    await channel.send('/film yyyy');
    for (const [index, next] of [
      [1, 'yyyy'],
      [1, 'hello'],
    ] as const) {
      const message = channel.messages.nth(index);
      await message.getByRole('button', { name: 'Dismiss message' }).focus();
      await channel.press(' ');
      await expect.poll(() => focused(channel)).toContain(next);
    }
    await channel.page.reload();
    await channel.send('/film zzzz');
    await channel.latest.getByRole('button', { name: 'Dismiss message' }).focus();
    await channel.press('Enter');
    await expect.poll(() => focused(channel)).toBe('Messages in #film-club');
  });

  it('the further options open by Enter or the down arrow, and say which one is marked', async () => {
    const channel = await open();
    await channel.type('/film golos');
    await channel.press('Escape', 'Tab');
    const more = channel.page.getByRole('combobox', { name: '+1 more' });
    for (const key of ['Enter', 'ArrowDown']) {
      expect(await more.getAttribute('aria-expanded')).toBe('false');
      await channel.press(key);
      expect(await more.getAttribute('aria-expanded')).toBe('true');
      const marked = await more.getAttribute('aria-activedescendant');
      expect(await channel.page.locator(`#${marked}`).innerText()).toContain('private');
      await channel.press('Escape');
    }
  });

  it('characters that are composed arrive whole, and the Enter that ends them sends nothing', async () => {
    const channel = await open();
    await channel.type('/film ');
    const devtools = await channel.page.context().newCDPSession(channel.page);
    for (const text of ['k', 'か', 'かn', 'かな']) {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await devtools.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    }
    expect(await channel.cursor.inputValue()).toBe('かな');
    const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true, isComposing: true };
    await channel.cursor.dispatchEvent('keydown', enter);
    await devtools.send('Input.insertText', { text: '仮名' });
    expect(await channel.cursor.inputValue()).toBe('仮名');
    expect(await channel.messages.count()).toBe(0);
  });
});
