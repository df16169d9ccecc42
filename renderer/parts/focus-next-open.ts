const focusable = 'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

const focusIn = (element: Element): boolean => {
  const target = element.matches(focusable)
    ? element
    : (element.querySelector('[aria-checked="true"], [tabindex="0"], input, textarea') ??
      element.querySelector(focusable));
  if (!(target instanceof HTMLElement)) return false;
  target.focus({ preventScroll: true });
  // "nearest" moves the page only when the item is out of sight.
  element.scrollIntoView({ block: 'nearest' });
  return true;
};

/**
 * Moves focus to the next thing still open after `from` (or from where focus is): elements marked `data-open`, in page order,
 * beginning again at the top; when nothing is open, the primary button (`data-primary`). Decision 31.
 */
export const focusNextOpen = (from: Element | null = document.activeElement): boolean => {
  const scope = from?.closest('[role="dialog"], main') ?? document;
  const open = [...scope.querySelectorAll('[data-open]')].filter(
    (one) => one !== from && !one.contains(from),
  );
  const after = open.filter(
    (one) => from !== null && (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const next = after[0] ?? open[0] ?? document.querySelector('[data-primary] button, button[data-primary]');
  return next ? focusIn(next) : false;
};
