const TAKEN = '--taken-above';

/**
 * A page that is too short to scroll so far gets as much as it lacks, and no more: browsers scroll by whole pixels, and a part of one is
 * nothing that moves. What stands empty below a short page shows only once there is more than enough.
 */
export const giveRoom = (body: HTMLElement, wanted: number): void => {
  if (wanted - body.scrollTop < 1) return;
  const plenty = Math.ceil(body.clientHeight + wanted);
  body.style.setProperty(TAKEN, `${plenty}px`);
  const spare = body.scrollHeight - body.clientHeight - Math.ceil(wanted);
  body.style.setProperty(TAKEN, `${plenty - spare}px`);
  body.scrollTop = wanted;
};

/**
 * For the page of a stage. What comes and goes above it (a question, an alarm, a full disk) takes room from it: the page scrolls by as
 * much, before anything is painted, and what stands under a finger stays there. A window of another width is laid out anew.
 */
export const heldStill = (body: HTMLElement | null): (() => void) | undefined => {
  if (body === null) return undefined;
  const topOf = (): number => body.getBoundingClientRect().top;
  const rest = topOf();
  let top = rest;
  let width = window.innerWidth;
  const watch = new ResizeObserver(() => {
    const moved = topOf() - top;
    top += moved;
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      body.style.removeProperty(TAKEN);
      return;
    }
    if (moved === 0) return;
    const wanted = body.scrollTop + moved;
    body.scrollTop = wanted;
    if (moved > 0) giveRoom(body, wanted);
    if (top <= rest) body.style.removeProperty(TAKEN);
    body.scrollTop = wanted;
  });
  watch.observe(body, { box: 'border-box' });
  return () => watch.disconnect();
};
