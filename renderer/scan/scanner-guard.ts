import { isSureCode } from '../../shared/stock/gs1.ts';
import type { ScannerSetting } from '../../shared/stock/scanner-setting.ts';
import { fastTail, hearStroke, leastLetters, noBurst, slowGapMs } from './burst.ts';
import type { Burst, Pressed } from './burst.ts';
import { meaningOf } from './meaning.ts';
import type { Meant } from './meaning.ts';
import { isLotField, isTextField, setText, takerNow } from './takers.ts';
import type { TextField } from './takers.ts';

/** So long after a code its own Enter, line feed, Tab or second Enter may still come. */
const settleMs = 300;
/** A scanner that ends with nothing has ended when this long nothing came. */
const silenceMs = 400;
/** Shorter ones are not taken without an end. */
const leastWithoutEnd = 16;

/** What a scanner typed from its first key to its last, for the test page. */
export interface ScanReport {
  readonly keys: readonly Pressed[];
  readonly longestGapMs: number;
  /** The key that ended it; empty where none did. */
  readonly end: string;
}
type Tester = (report: ScanReport) => void;
const testers: Tester[] = [];
/** As long as somebody tests a scanner, all it types goes there. */
export const testScanner = (tester: Tester): (() => void) => {
  testers.push(tester);
  return () => {
    testers.splice(testers.lastIndexOf(tester), 1);
  };
};

const year = (): number => new Date().getFullYear();
const isSure = ({ code }: Meant): boolean => isSureCode(code, year());
/** What a person or a text expander types is never moved into another field. */
const takes = (at: TextField, read: Meant): boolean => isSure(read) || isLotField(at);
/** Where no field has focus nobody types: a word with a digit in it was scanned. */
const looksLikeLot = (code: string): boolean => /^(?=.*\d)\S+(?: \S+)?$/.test(code) && code.length <= 40;
/** A list in which letters choose: who types there may mean Enter. */
const isChoosing = (at: EventTarget | null): boolean =>
  at instanceof Element &&
  at.closest('[role="listbox"], [role="menu"], [role="combobox"], [role="grid"]') !== null;
const endKeys = new Set(['Enter', 'Tab', 'ArrowDown', 'NumpadEnter']);
/** Carriage return and line feed, as a terminal types them. */
const isLineEnd = (event: KeyboardEvent): boolean =>
  endKeys.has(event.key) || (event.ctrlKey && /^[jm]$/i.test(event.key));

/**
 * Listens to the whole window before anything else does. Only what a scanner sends is a scan: a code of a standard goes to whoever takes
 * codes now, whatever has focus; any other text stays where it was typed, unless that is a field for lots or no field at all. The Enter
 * behind it, and what follows that, press nothing.
 */
export const guardScanner = (target: Window, setting: () => ScannerSetting | null): (() => void) => {
  let burst: Burst = noBurst;
  let began: { readonly field: TextField; readonly text: string } | null = null;
  let settledUntil = 0;
  let silence = 0;
  let altDigits = '';
  let isOurs = false;
  const stop = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const put = (field: TextField, text: string): void => {
    isOurs = true;
    setText(field, text);
    isOurs = false;
  };

  /** All of it, or its fast end where a person had typed just before. */
  const meant = (whole: Burst, code: string): Meant => {
    const all = meaningOf(whole.keys, setting(), year());
    if (isSure(all) || code.length === whole.keys.length) return all;
    return meaningOf(whole.keys.slice(-code.length), setting(), year());
  };
  const deliver = (field: TextField | null, read: Meant, typedBefore: string): void => {
    const taker = takerNow();
    if (taker === undefined) return;
    if (field !== null && began?.field === field && field.isConnected)
      setText(field, began.text + typedBefore);
    taker.take(read.code, read.ask);
  };
  const finish = (whole: Burst, code: string, at: EventTarget | null, end: string, atMs: number): void => {
    settledUntil = atMs + settleMs;
    const tester = testers.at(-1);
    if (tester !== undefined) {
      if (isTextField(at) && began?.field === at) put(at, began.text);
      return tester({ keys: whole.keys, longestGapMs: whole.longestMs, end });
    }
    const read = meant(whole, code);
    const before = whole.text.slice(0, whole.text.length - code.length);
    if (!isTextField(at)) {
      if (isSure(read) || (looksLikeLot(read.code) && !isChoosing(at))) deliver(null, read, '');
      return;
    }
    if (takes(at, read)) deliver(at, read, before);
  };
  const waitForSilence = (at: EventTarget | null): void => {
    const whole = burst;
    silence = window.setTimeout(() => {
      const code = fastTail(whole);
      if (burst !== whole || code.length < leastWithoutEnd || !isSure(meant(whole, code))) return;
      burst = noBurst;
      finish(whole, code, at, '', performance.now());
    }, silenceMs);
  };
  /** A code that was pasted or came slowly: a field for lots that holds nothing else is read with Enter. */
  const readField = (field: TextField): boolean => {
    const text = field.value.trim();
    const read = meaningOf(
      [...text].map((letter) => ({ letter, code: '', shift: false })),
      setting(),
      year(),
    );
    const taker = takerNow();
    if (text.includes('\n') || !isSure(read) || taker === undefined) return false;
    put(field, '');
    taker.take(read.code, read.ask);
    return true;
  };

  /** Enter, Tab and others behind letters that did not come as a scanner types them. */
  const hearOther = (event: KeyboardEvent, before: Burst): void => {
    const { target: at } = event;
    const follows = before.text !== '' && event.timeStamp - before.lastMs <= slowGapMs;
    if (event.key === 'Enter' && isTextField(at) && isLotField(at) && readField(at)) return stop(event);
    if (follows && !isTextField(at) && !isChoosing(at) && before.text.length > 1 && isLineEnd(event)) {
      // Nobody types words on a button and means to press it.
      stop(event);
      finish(before, before.text, at, event.key, event.timeStamp);
      return;
    }
    const code = fastTail(before);
    if (follows && event.key === 'Tab' && code.length >= leastWithoutEnd && isSure(meant(before, code))) {
      stop(event);
      finish(before, code, at, 'Tab', event.timeStamp);
    }
  };
  const hearKey = (key: string, event: KeyboardEvent): void => {
    const { target: at } = event;
    const before = burst;
    const heard = hearStroke(before, {
      key,
      code: event.code,
      shift: event.shiftKey,
      atMs: event.timeStamp,
      ctrl: event.ctrlKey,
      held: event.altKey || event.metaKey,
    });
    burst = heard.burst;
    window.clearTimeout(silence);
    // Another code begins: its Enter is its own.
    if (burst.text.length === leastLetters) settledUntil = 0;
    if (burst.text.length === 1) began = isTextField(at) ? { field: at, text: at.value } : null;
    if (heard.is === 'letter' || heard.is === 'swallowed') {
      // A space belongs to the code: in a field it is seen, on a button it would press.
      const presses = key === ' ' && before.text !== '' && burst.text.length > 1 && !isTextField(at);
      if (presses || (heard.is === 'swallowed' && !(key === ' ' && isTextField(at)))) stop(event);
      return waitForSilence(at);
    }
    if (heard.is === 'other') return hearOther(event, before);
    // In a text of several lines a text expander means its Enter, and it presses nothing there.
    if (
      at instanceof HTMLTextAreaElement &&
      testers.length === 0 &&
      !takes(at, meant(heard.whole, heard.code))
    )
      return;
    stop(event);
    finish(heard.whole, heard.code, at, key, event.timeStamp);
  };
  const hear = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.target instanceof HTMLInputElement && event.target.type === 'password') return;
    if (event.timeStamp < settledUntil && isLineEnd(event)) return stop(event);
    // A key held down repeats as fast as a scanner types.
    if (event.repeat) {
      burst = noBurst;
      return;
    }
    // Some scanners type each letter as its number on the number pad with Alt held, so that no keyboard can exchange it.
    if (event.altKey && /^Numpad\d$/.test(event.code)) {
      altDigits += event.code.slice(-1);
      return;
    }
    hearKey(event.key, event);
  };
  const lift = (event: KeyboardEvent): void => {
    if (event.key !== 'Alt' || altDigits === '') return;
    const letter = String.fromCharCode(Number(altDigits) % 256);
    altDigits = '';
    hearKey(letter, event);
  };
  /** Somebody typed or pasted since: the next Enter is theirs. */
  const change = (): void => {
    if (!isOurs) settledUntil = 0;
  };
  target.addEventListener('input', change, true);
  target.addEventListener('keydown', hear, true);
  target.addEventListener('keyup', lift, true);
  return () => {
    window.clearTimeout(silence);
    target.removeEventListener('input', change, true);
    target.removeEventListener('keydown', hear, true);
    target.removeEventListener('keyup', lift, true);
  };
};
