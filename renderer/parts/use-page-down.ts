import { useEffect } from 'react';
import type { RefObject } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);

/** The newest listener wins: a dialog's primary button before that of the page under it. */
const primaries: RefObject<HTMLButtonElement | null>[] = [];

/** A dialog is answered first: its own primary button, never the one under it. */
const primaryNow = (): HTMLButtonElement | null => {
  const top = primaries.at(-1)?.current ?? null;
  const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
  return dialog === null || dialog.contains(top)
    ? top
    : dialog.querySelector<HTMLButtonElement>('.btn.primary');
};

const hear = (event: KeyboardEvent): void => {
  if (
    event.key !== 'PageDown' ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    event.shiftKey ||
    isTyping(event.target)
  )
    return;
  if (primaries.length === 0) return;
  const button = primaryNow();
  event.preventDefault();
  event.stopPropagation();
  // A held pedal repeats the key; one press is one step.
  if (event.repeat || button === null || button.disabled) return;
  button.focus({ preventScroll: true });
  button.click();
};

/** Page Down presses this screen's primary button, from anywhere but number and text fields (decision 31: foot switches). */
export const usePageDown = (primary: RefObject<HTMLButtonElement | null>): void => {
  useEffect(() => {
    if (primaries.length === 0) window.addEventListener('keydown', hear, true);
    primaries.push(primary);
    return () => {
      primaries.splice(primaries.lastIndexOf(primary), 1);
      if (primaries.length === 0) window.removeEventListener('keydown', hear, true);
    };
  }, [primary]);
};
