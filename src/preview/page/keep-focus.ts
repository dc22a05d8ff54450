/** Where a message takes the focus: its first words. A message itself can't, else Tab would pass by what is in it. */
const FIRST_WORDS = '[tabindex="-1"]';

/**
 * Draws, and keeps the focus near where it was: what had it may be gone from its message, or the message itself. Then
 * the first words of that message take it, or of the nearest one, or what holds them all; never the page's beginning.
 */
export function keepingFocus(draw: () => void): void {
  const message = document.activeElement?.closest('[role=article]');
  const nearest = [message, message?.nextElementSibling, message?.previousElementSibling];
  const all = message?.closest('[tabindex="0"]');
  draw();
  if (!message || document.activeElement !== document.body) return;
  const words = nearest.map((near) => near?.isConnected && near.querySelector(FIRST_WORDS));
  const next = words.find((element) => element instanceof HTMLElement) ?? all;
  if (next instanceof HTMLElement) next.focus();
}
