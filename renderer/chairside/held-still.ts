/**
 * For the page of a stage. What comes and goes above it (a question, an alarm, a full disk) takes room from it: the page scrolls by as
 * much, before anything is painted, and what stands under a finger stays there.
 */
export const heldStill = (body: HTMLElement | null): (() => void) | undefined => {
  if (body === null) return undefined;
  const topOf = (): number => body.getBoundingClientRect().top;
  const rest = topOf();
  let top = rest;
  const watch = new ResizeObserver(() => {
    const moved = topOf() - top;
    if (moved === 0) return;
    top += moved;
    const wanted = body.scrollTop + moved;
    body.scrollTop = wanted;
    // A page that is too short to scroll gets as much as was taken from it.
    if (moved > 0 && body.scrollTop < wanted) body.style.setProperty('--taken-above', `${top - rest}px`);
    if (top <= rest) body.style.removeProperty('--taken-above');
    body.scrollTop = wanted;
  });
  watch.observe(body, { box: 'border-box' });
  return () => watch.disconnect();
};
