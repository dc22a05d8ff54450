/** Nearer to the end than this, in CSS pixels, a reader wants to stay there. */
const NEAR = 48;

/**
 * Keeps a scrolling element at its end while what it holds grows, unless somebody has scrolled up to read. Returns
 * what goes back to the end.
 */
export function keepAtEnd(log: Element): () => void {
  let stays = true;
  const goToEnd = () => {
    stays = true;
    log.scrollTop = log.scrollHeight;
  };
  let top = 0;
  log.addEventListener('scroll', () => {
    const isNear = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
    // Only a reader goes up; what is still being laid out makes the end go away without that.
    stays = isNear || (stays && log.scrollTop >= top);
    top = log.scrollTop;
  });
  const observer = new ResizeObserver(() => {
    if (stays) goToEnd();
  });
  for (const element of [log, ...log.children]) observer.observe(element);
  return goToEnd;
}
