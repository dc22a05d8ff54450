import type { Page } from 'playwright-core';

/** One picture of the channel. */
export interface Scene {
  /** Its file's name, without the ending. */
  readonly name: string;
  /** The command that opens it, as it is typed. */
  readonly say: string;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is in the picture: the last message, the message box with what it offers, or all of the page. */
  readonly shows?: 'message' | 'box' | 'page';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark' | 'light';
}

const PHONE = { width: 390, height: 844 };

function pressing(name: string) {
  return async (page: Page): Promise<void> => {
    await page.getByRole('log').getByRole('button', { name }).click();
    await page.getByRole('log').getByRole('button', { name, disabled: true }).waitFor();
  };
}

function typing(text: string, rows: number) {
  return async (page: Page): Promise<void> => {
    await page.keyboard.type(text);
    await page
      .locator('message-box')
      .getByRole('option')
      .nth(rows - 1)
      .waitFor();
  };
}

/** All pictures, each command in at least one of them. */
export const SCENES: readonly Scene[] = [
  { name: 'channel', say: '/film the voice', shows: 'page', viewport: { width: 860, height: 1080 } },
  { name: 'phone', say: '/who Сокуров', shows: 'page', viewport: PHONE, colorScheme: 'light' },
  { name: 'commands', say: '', act: typing('/', 7), shows: 'box' },
  { name: 'suggestions', say: '', act: typing('/film гол', 2), shows: 'box' },
  { name: 'film-overview', say: '/film spiritual voices' },
  { name: 'film-cast', say: '/film the voice', act: pressing('Cast & crew') },
  { name: 'film-story', say: '/film the voice of sokurov', act: pressing('Story') },
  { name: 'film-releases', say: '/film the voice', act: pressing('Releases') },
  { name: 'film-festivals', say: '/film spiritual voices', act: pressing('Festivals & awards') },
  { name: 'who', say: '/who sokurov' },
  { name: 'festivals', say: '/festivals locarno' },
  { name: 'films', say: '/films genre:documentary' },
  { name: 'ask', say: '/ask who acted in the film that Ilya Averbakh directed?' },
  {
    name: 'did-you-mean',
    say: '/film the voices',
    act: (page) => page.getByRole('combobox', { name: 'Choose …' }).click(),
    shows: 'page',
    viewport: { width: 690, height: 640 },
  },
  { name: 'about', say: '/about' },
  { name: 'help', say: '/help' },
];
