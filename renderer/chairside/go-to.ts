const canTakeFocus =
  'button:not([disabled]), input:not([disabled]), textarea:not([disabled]), select:not([disabled]), [tabindex="0"], canvas';

/** Brings a part of the screen into sight and gives it the focus: itself, or the first thing in it that takes it. */
export const focusAnchor = (anchor: string): boolean => {
  const place = document.getElementById(anchor);
  if (!place) return false;
  // A whole section is shown from its top, and read out from there.
  if (anchor.startsWith('section-')) {
    place.tabIndex = -1;
    place.closest('.chair-body')?.scrollTo({ top: 0 });
    place.focus({ preventScroll: true });
    return true;
  }
  // A checked radio is the group's own place in the tab order; otherwise the first control.
  const inside = place.matches(canTakeFocus)
    ? place
    : (place.querySelector<HTMLElement>('input:checked') ?? place.querySelector<HTMLElement>(canTakeFocus));
  const target = inside ?? place;
  if (!inside) place.tabIndex = -1;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Of what is higher than the page, the part that takes the focus is brought into sight.
  const room = place.closest('.chair-body')?.clientHeight ?? window.innerHeight;
  const shown = place.offsetHeight > room ? target : place;
  shown.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  target.focus({ preventScroll: true });
  place.classList.remove('pointed-at');
  // Restarting the mark needs one layout in between.
  void place.offsetWidth;
  place.classList.add('pointed-at');
  return true;
};
