import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { BUILT_IN_HOUSE } from '../../built-in-house.ts';
import { club, describeInChromium } from './club.ts';

/** Whether something can be seen where the channel stands, by its top. */
async function isInSight(locator: Locator): Promise<boolean> {
  const [box, log] = [await locator.boundingBox(), await locator.page().getByRole('main').boundingBox()];
  if (!box || !log) return false;
  return box.y + box.height > log.y && box.y < log.y + log.height;
}

describeInChromium('messages behave like Discord’s', () => {
  const { open, expectFault } = club(BUILT_IN_HOUSE);

  it('21. a button changes its own message, and the one that was pressed keeps the focus', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Cast & crew' }).focus();
    await channel.press('Enter');
    await channel.latest.getByText('Lenfilm').first().waitFor();
    expect(await channel.messages.count()).toBe(1);
    const pressed = channel.page.getByRole('button', { name: 'Cast & crew' });
    expect(await pressed.getAttribute('aria-disabled')).toBe('true');
    await channel.press('Tab', 'Enter');
    await channel.latest.getByText('Not to be confused with').waitFor();
  });

  it('22. a select opens, moves and chooses by keyboard; Back returns', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Cast & crew' }).click();
    const select = channel.page.getByRole('combobox', { name: 'Open a person or company …' });
    await select.focus();
    await channel.press('Enter', 'l', 'l', 'Enter');
    await channel.latest.getByRole('heading', { name: 'Leonid Filatov' }).waitFor();
    await channel.page.getByRole('button', { name: 'Back' }).click();
    await channel.latest.getByRole('heading', { name: 'The Voice (1982)' }).waitFor();
    expect(await channel.messages.count()).toBe(1);
  });

  it('23. Escape closes a select, and so does a click elsewhere', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Cast & crew' }).click();
    const select = channel.page.getByRole('combobox', { name: 'Open a person or company …' });
    await select.click();
    await channel.press('Escape');
    expect(await select.getAttribute('aria-expanded')).toBe('false');
    await select.click();
    await channel.page.getByRole('heading', { name: 'Welcome' }).click();
    expect(await select.getAttribute('aria-expanded')).toBe('false');
  });

  it('24. “did you mean” is seen by the asker alone; what is picked from it with the mouse is for everybody', async () => {
    const channel = await open();
    await channel.send('/film the voices');
    await channel.latest.getByText('Only you can see this').waitFor();
    await channel.page.getByRole('combobox', { name: 'Choose …' }).click();
    await channel.page.getByRole('option', { name: 'The Voice (1982)' }).click();
    await channel.messages.nth(1).getByRole('heading', { name: 'The Voice (1982)' }).waitFor();
    expect(await channel.latest.getByText('Only you can see this').count()).toBe(0);
  });

  it('25. a message that only the asker sees can be dismissed, by keyboard as well', async () => {
    const channel = await open();
    await channel.send('/film zzzz');
    await channel.latest.getByRole('button', { name: 'Dismiss message' }).focus();
    await channel.press('Enter');
    expect(await channel.messages.count()).toBe(0);
  });

  it('26. an answer that takes longer than three seconds is none', async () => {
    const channel = await open();
    await channel.page.clock.install();
    await channel.page.route('**/api/interactions', () => {});
    await channel.type('/about');
    await channel.press('Enter', 'Enter');
    await channel.latest.getByText('Sending command…').waitFor();
    await channel.page.clock.runFor(3000);
    await channel.latest.getByText('The application did not respond').waitFor();
  });

  it('27. a press that fails says so on its message, and can be tried again', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.route('**/api/interactions', (route) => route.abort());
    await channel.page.getByRole('button', { name: 'Story' }).click();
    await channel.latest.getByText('This interaction failed').waitFor();
    expectFault(/ERR_FAILED/);
    await channel.page.unroute('**/api/interactions');
    await channel.page.getByRole('button', { name: 'Story' }).click();
    await channel.latest.getByText('Not to be confused with').waitFor();
    expect(await channel.latest.getByText('This interaction failed').count()).toBe(0);
  });

  it('28. suggestions that don’t come are said to have failed, and the text can still be sent', async () => {
    const channel = await open();
    await channel.page.route('**/api/interactions', (route) => route.abort());
    await channel.type('/film golos');
    await channel.page.getByText('Loading options failed').waitFor();
    expectFault(/ERR_FAILED/);
    await channel.page.unroute('**/api/interactions');
    await channel.press('Enter');
    await channel.latest.getByRole('heading', { name: 'The Voice (1982)' }).waitFor();
    // One fault for each letter that was typed.
    for (const _ of 'golos') expectFault(/ERR_FAILED/);
  });

  it('29. the newest message is in sight, unless somebody reads further up', async () => {
    const channel = await open('/', { viewport: { width: 900, height: 500 } });
    await channel.send('/film the voice');
    await channel.send('/film spiritual voices');
    const newest = channel.latest.getByRole('button', { name: 'Overview' });
    await expect.poll(() => isInSight(newest)).toBe(true);
    const story = channel.messages.first().getByRole('button', { name: 'Story' });
    await story.click();
    await channel.messages.first().getByText('Not to be confused with').waitFor();
    expect(await isInSight(channel.messages.first())).toBe(true);
    expect(await isInSight(newest)).toBe(false);
    await channel.send('/about');
    await expect.poll(() => isInSight(channel.latest)).toBe(true);
  });

  it('30. what is typed anywhere goes into the message box', async () => {
    const channel = await open();
    await channel.send('/film the voice');
    await channel.page.getByRole('button', { name: 'Story' }).click();
    await channel.type('/wh');
    expect(await channel.cursor.inputValue()).toBe('/wh');
  });
});
