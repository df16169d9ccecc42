import type { ScannerAsk } from './meaning.ts';

/** A part of the screen that takes codes while it is there. */
interface Taker {
  readonly take: (code: string, ask: ScannerAsk | null) => void;
  readonly box: () => HTMLElement | null;
}
const takers: Taker[] = [];

/** Answers how to leave. */
export const joinTakers = (taker: Taker): (() => void) => {
  takers.push(taker);
  return () => {
    takers.splice(takers.lastIndexOf(taker), 1);
  };
};

/** The part that holds focus gets the code; else the newest one: a dialog's before that of the screen under it. */
export const takerNow = (): Taker | undefined => {
  const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]');
  const reachable = takers.filter(({ box }) => dialog === null || dialog.contains(box()));
  return (
    reachable.findLast(({ box }) => box()?.contains(document.activeElement) === true) ?? reachable.at(-1)
  );
};

export type TextField = HTMLInputElement | HTMLTextAreaElement;
export const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type));

/** A field that is there for lots: what a scanner types into it takes the place of what stood there. */
export const isLotField = (field: TextField): boolean => field.closest('[data-scan]') !== null;

/** Gives a field another text by the way that its owner hears of. */
export const setText = (field: TextField, text: string): void => {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set;
  set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
