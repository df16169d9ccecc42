const canTakeFocus =
  'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

const firstIn = (place: Element): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-open] :is(${canTakeFocus})`) ??
  place.querySelector<HTMLElement>(canTakeFocus);

/**
 * A button that did its work may be gone with the next view, and the focus with it. Call before the intent is sent; the answer,
 * called after, puts a lost focus back into the same card, or to the heading: a keyboard never starts from nowhere.
 */
export const keepFocus = (): (() => void) => {
  const card = document.activeElement?.closest('.card') ?? null;
  const lost = (): boolean => document.activeElement === null || document.activeElement === document.body;
  return () => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (!lost() || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
        const target =
          (card?.isConnected ? firstIn(card) : null) ??
          document.querySelector<HTMLElement>('main h1, .chair h1, .place h1');
        target?.focus({ preventScroll: true });
        target?.scrollIntoView({ block: 'nearest' });
      }),
    );
  };
};
