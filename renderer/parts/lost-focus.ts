const canTakeFocus = ':is(button, input, textarea, select):not([disabled]), a[href], summary, [tabindex="0"]';
const inDialog = '[role="dialog"], [role="alertdialog"]';

/** Where the focus is, told in a way that outlives the element: its card, the how-manieth in it, and the cards after and before. */
interface Spot {
  readonly element: Element;
  readonly card: Element | null;
  readonly at: number;
  readonly neighbours: readonly Element[];
}

const within = (place: Element): readonly HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(canTakeFocus)].filter((one) => one.checkVisibility());

const spotOf = (element: Element): Spot => {
  const card = element.closest('.card');
  const cards = [...document.querySelectorAll('.card')];
  const own = card === null ? -1 : cards.indexOf(card);
  return {
    element,
    card,
    at: card === null ? 0 : within(card).findIndex((one) => one === element || one.contains(element)),
    neighbours: own < 0 ? [] : [...cards.slice(own + 1), ...cards.slice(0, own).toReversed()],
  };
};

/** In the card it was in: the next thing open there, or what stands in its place now. Else the next card, else the heading. */
const heirOf = ({ element, card, at, neighbours }: Spot): HTMLElement | null => {
  if (element.isConnected && element.matches(canTakeFocus) && element.checkVisibility())
    return element as HTMLElement;
  const here = card?.isConnected === true ? within(card) : [];
  const open = here.find((one) => one.closest('[data-open]') !== null);
  if (open !== undefined) return open;
  if (here.length > 0) return here[Math.min(Math.max(at, 0), here.length - 1)] ?? null;
  for (const next of neighbours) {
    const first = next.isConnected ? within(next)[0] : undefined;
    if (first !== undefined) return first;
  }
  return document.querySelector<HTMLElement>('main h1, .chair h1, .place h1');
};

/**
 * What did its work may be gone with the next view: a button, a row that folded, a whole card. The focus then falls back to the
 * page, and a keyboard starts from nowhere. Wherever that happens, it is put where the work went on.
 */
export const watchLostFocus = (): (() => void) => {
  let spot: Spot | null = null;
  let isWaiting = false;
  const isNowhere = (): boolean =>
    document.activeElement === null || document.activeElement === document.body;
  const isGone = (element: Element): boolean => !element.isConnected || !element.checkVisibility();

  const heard = ({ target }: FocusEvent): void => {
    // A dialog gives the focus back by itself; what it came from may be gone by then.
    if (target instanceof Element && target.closest(inDialog) === null) spot = spotOf(target);
  };
  const left = (): void => {
    const from = spot;
    const isPutDown = (): boolean =>
      spot !== null &&
      spot === from &&
      isNowhere() &&
      document.hasFocus() &&
      !isGone(spot.element) &&
      document.querySelector(inDialog) === null;
    // Put down on purpose, on an empty place of the page: there is nothing to give back. A dialog that opens may take the focus
    // a frame or two after it was taken from here; what it came from is needed when it closes.
    queueMicrotask(() => {
      if (!isPutDown()) return;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (isPutDown()) spot = null;
        }),
      );
    });
  };
  const giveBack = (): void => {
    isWaiting = false;
    if (spot === null || !isNowhere() || document.querySelector(inDialog) !== null) return;
    const heir = heirOf(spot);
    heir?.focus({ preventScroll: true });
    // Where nothing took its place, a page that was scrolled stays where it is.
    if (heir?.matches('h1') === false) heir.scrollIntoView({ block: 'nearest' });
  };
  const watch = new MutationObserver(() => {
    if (isWaiting || spot === null || !isNowhere()) return;
    isWaiting = true;
    // Whoever has a better place for it (a new screen its heading, a dialog its first field) comes first.
    requestAnimationFrame(() => requestAnimationFrame(giveBack));
  });
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', heard);
  document.addEventListener('focusout', left);
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', heard);
    document.removeEventListener('focusout', left);
  };
};
