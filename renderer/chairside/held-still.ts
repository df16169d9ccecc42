/**
 * For the page of a stage. What comes and goes above it (a question, an alarm, a full disk) takes room from it: the page scrolls by as
 * much, before anything is painted, and what stands under a finger stays there. A window of another width is laid out anew.
 */
export const heldStill = (body: HTMLElement | null): (() => void) | undefined => {
  if (body === null) return undefined;
  const topOf = (): number => body.getBoundingClientRect().top;
  let top = topOf();
  let width = window.innerWidth;
  const watch = new ResizeObserver(() => {
    const moved = topOf() - top;
    top += moved;
    const wanted = body.scrollTop + moved;
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      body.style.removeProperty('--added-below');
      return;
    }
    if (moved === 0) return;
    body.style.removeProperty('--added-below');
    body.scrollTop = wanted;
    // A page that is too short to scroll gets at its end what it lacks.
    const lacks = wanted - body.scrollTop;
    if (lacks <= 0) return;
    body.style.setProperty('--added-below', `${lacks}px`);
    body.scrollTop = wanted;
  });
  watch.observe(body, { box: 'border-box' });
  return () => watch.disconnect();
};
