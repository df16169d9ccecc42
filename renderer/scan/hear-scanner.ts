import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { readCode } from '../../shared/stock/gs1.ts';
import { hearStroke, noBurst } from './burst.ts';
import type { Burst } from './burst.ts';

type Take = (code: string) => void;
interface Taker {
  readonly take: Take;
  readonly box: () => HTMLElement | null;
}
const takers: Taker[] = [];

/** The part that holds focus gets the code; else the newest one: a dialog's before that of the screen under it. */
const takerNow = (): Taker | undefined => {
  const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
  const reachable = takers.filter(({ box }) => dialog === null || dialog.contains(box()));
  return (
    reachable.findLast(({ box }) => box()?.contains(document.activeElement) === true) ?? reachable.at(-1)
  );
};

/** As long as the part is on the screen, what a scanner types comes here, whichever field or button has focus. Answers the ref of the part's own box. */
export const useScanned = (take: Take): RefObject<HTMLDivElement | null> => {
  const latest = useRef(take);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const mine: Taker = { take: (code) => latest.current(code), box: () => box.current };
    takers.push(mine);
    return () => {
      takers.splice(takers.lastIndexOf(mine), 1);
    };
  }, []);
  return box;
};

const isTextField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type));

/** Gives a field back what it held before the scanner typed into it, by the way that its owner hears of. */
const restore = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** A scanner over radio may be no faster than a person; a field that holds nothing but a GS1 code was scanned or pasted all the same. */
const wholeCode = (
  target: EventTarget | null,
): { readonly field: HTMLInputElement; readonly code: string } | null =>
  target instanceof HTMLInputElement &&
  isTextField(target) &&
  target.type !== 'password' &&
  target.value.length > 15 &&
  readCode(target.value, new Date().getFullYear()).is === 'gs1'
    ? { field: target, code: target.value }
    : null;

/**
 * Listens to the whole window before anything else does: the Enter behind a scanned code, and a space or Page Down inside it,
 * press nothing. The code goes to whoever takes codes now; where nobody does, it stays in the field it was typed into.
 */
export const useScannerGuard = (): void => {
  useLayoutEffect(() => {
    let burst: Burst = noBurst;
    let began: { readonly field: HTMLInputElement | HTMLTextAreaElement; readonly text: string } | null =
      null;
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
      const heard = hearStroke(burst, {
        key: event.key,
        atMs: event.timeStamp,
        ctrl: event.ctrlKey,
        held: event.altKey || event.metaKey,
      });
      burst = heard.burst;
      if (burst.text.length === 1)
        began = isTextField(event.target) ? { field: event.target, text: event.target.value } : null;
      if (heard.is === 'swallowed') {
        // A space belongs to the code, and in a field it is seen.
        if (event.key !== ' ' || !isTextField(event.target)) stop(event);
        return;
      }
      const slow = heard.is === 'other' && event.key === 'Enter' ? wholeCode(event.target) : null;
      if (heard.is !== 'code' && slow === null) return;
      stop(event);
      const taker = takerNow();
      if (taker === undefined) return;
      if (slow !== null) restore(slow.field, '');
      else if (began !== null && began.field.isConnected) restore(began.field, began.text);
      taker.take(slow === null ? (heard as { readonly code: string }).code : slow.code);
    };
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);
};
