import { expect, it } from 'vitest';
import { houseOf } from '../../commands/houses.ts';
import { film } from '../../made-up/in-memory.ts';
import { club, describeInChromium } from './club.ts';

/** Titles that are something else to a browser, to Discord's markdown, or to a part of the page. */
const TITLES = [
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  '&lt;b&gt; &amp; &#60;',
  '**not bold** __nor this__ ~~nor that~~ `nor code` ||nor hidden||',
  '<:smile:123456789012345678> and <@1234> of @everyone in <#99>',
  '[a link](https://example.com/) https://example.com/',
  '# no heading',
  '> no quotation',
  '- no list',
  '1. no list',
  '{{document.title}} &#123;',
];

describeInChromium('a record full of signs', () => {
  const { open } = club(houseOf(TITLES.map((title) => film(title))));

  it.each(TITLES)('shows as it is written: %s', async (title) => {
    const channel = await open();
    await channel.page.keyboard.insertText('/film ');
    await channel.page.keyboard.insertText(title);
    const offered = channel.offers.filter({ hasText: title });
    await offered.click();
    await channel.press('Enter');
    const heading = channel.latest.locator('chat-embed').getByRole('heading').first();
    expect(await heading.innerText()).toBe(title);
    expect(
      await heading.locator('img, script, a, strong, em, code, .mention, .markdown-heading').count(),
    ).toBe(0);
    expect(await channel.page.title()).toBe('#film-club · Dom Kino');
  });

  it('typed without a command is said as it is written', async () => {
    const channel = await open();
    await channel.page.keyboard.insertText(`${TITLES[0]} **x**`);
    await channel.press('Enter');
    await channel.latest.getByText(`${TITLES[0]} **x**`, { exact: true }).waitFor();
  });
});
