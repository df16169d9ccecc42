import { useCallback, useEffect, useRef, useState } from 'react';
import { flushDrafts } from '../../parts/use-draft.ts';

/**
 * A press that waits for what is still being typed: a field holds a number back until its pause, and a quick finger on the button
 * must not enter what stood there before. `run` is the one of the drawing in which everything typed has arrived. A number or a date that
 * cannot be read never arrives: the press goes to its field instead, which says what is wrong, so that nothing else is entered in its place.
 */
export const useAfterTyping = (run: () => void): ((from: Element) => void) => {
  const [pressed, setPressed] = useState(0);
  const done = useRef(0);
  useEffect(() => {
    if (pressed === done.current) return;
    done.current = pressed;
    run();
  }, [pressed, run]);
  return useCallback(
    (from) =>
      void flushDrafts().then(() => {
        const unread = unreadBeside(from);
        if (unread === null) setPressed((count) => count + 1);
        else unread.focus();
      }),
    [],
  );
};

const forms = '.form-rows, .late-time, .incident-form, .card, [role="dialog"], [role="alertdialog"]';
/** The first field of the form around a button that shows something nobody can read as a number or a date. */
const unreadBeside = (from: Element): HTMLElement | null => {
  let form = from.closest(forms);
  while (form !== null && form.querySelector('input') === null)
    form = form.parentElement?.closest(forms) ?? null;
  return form?.querySelector<HTMLElement>('input[data-unread], [data-unread] input') ?? null;
};
