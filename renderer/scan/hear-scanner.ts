import { useEffect, useLayoutEffect, useRef } from 'react';
import { hearStroke, noBurst } from './burst.ts';
import type { Burst } from './burst.ts';

type Take = (code: string) => void;
/** The newest part that wants codes gets them: a dialog's before that of the screen under it. */
const takers: Take[] = [];

/** As long as the part is on the screen, what a scanner types comes here, whichever field or button has focus. */
export const useScanned = (take: Take): void => {
  const latest = useRef(take);
  useLayoutEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const mine: Take = (code) => latest.current(code);
    takers.push(mine);
    return () => {
      takers.splice(takers.lastIndexOf(mine), 1);
    };
  }, []);
};

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type));

/** Gives a field back what it held before the scanner typed into it, by the way that its owner hears of. */
const restore = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/**
 * Listens to the whole window before anything else does: the Enter behind a scanned code, and a space or Page Down inside it,
 * press nothing. The code goes to whoever takes codes now; where nobody does, it stays in the field it was typed into.
 */
export const useScannerGuard = (): void => {
  useLayoutEffect(() => {
    let burst: Burst = noBurst;
    let began: { readonly field: HTMLInputElement | HTMLTextAreaElement; readonly text: string } | null = null;
    const stop = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const hear = (event: KeyboardEvent): void => {
      if (!event.isTrusted || event.isComposing) return;
      // A key held down repeats as fast as a scanner types.
      if (event.repeat) {
        burst = noBurst;
        return;
      }
      const heard = hearStroke(burst, { key: event.key, atMs: event.timeStamp, ctrl: event.ctrlKey, held: event.altKey || event.metaKey });
      burst = heard.burst;
      if (burst.text.length === 1) began = isTextField(event.target) ? { field: event.target, text: event.target.value } : null;
      if (heard.is === 'swallowed') {
        // A space belongs to the code, and in a field it is seen.
        if (event.key !== ' ' || !isTextField(event.target)) stop(event);
        return;
      }
      if (heard.is !== 'code') return;
      stop(event);
      const take = takers.at(-1);
      if (take === undefined) return;
      if (began !== null && began.field.isConnected) restore(began.field, began.text);
      take(heard.code);
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
};
