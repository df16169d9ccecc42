import { keyboardIds, retyped } from '../../shared/stock/keyboards.ts';
import type { ScannerSetting } from '../../shared/stock/scanner-setting.ts';
import type { Pressed } from './burst.ts';
import { computerOf, textOf, typedAs } from './meaning.ts';
import type { ScanReport } from './scanner-guard.ts';

/** What both test codes hold: digits, letters that keyboards exchange, signs that lots have, and a separator with something behind it. */
const before = '01040123456789011727113010QWAZYM-qwazym/_+;';
const behind = '211';
const separator = '\u001d';

export interface Diagnosis {
  /** `null`: scanner and computer agree; `'none'`: no keyboard explains what came. */
  readonly keyboard: ScannerSetting | null | 'none';
  readonly capsLock: boolean;
  /** `'sent'` as it should be, `'lost'`, or the sign that came in its place. */
  readonly separator: string;
  /** Which kind of code it said it read, such as `]d2`; empty where it did not. */
  readonly prefix: string;
  readonly end: string;
  readonly longestGapMs: number;
  /** Key by key: what the code holds and what came. */
  readonly rows: readonly { readonly expected: string; readonly came: string }[];
}

interface Match {
  readonly prefix: string;
  readonly separator: string;
  readonly capsLock: boolean;
}

const caseTwin = (text: string): string =>
  [...text]
    .map((letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
    .join('');

const matched = (text: string): Match | undefined => {
  for (const capsLock of [false, true]) {
    const whole = capsLock ? caseTwin(text) : text;
    const [, prefix = '', body = ''] = /^(\][A-Za-z]\d)?(.*)$/s.exec(whole) ?? [];
    if (!body.startsWith(before) || !body.endsWith(behind)) continue;
    const sign = body.slice(before.length, body.length - behind.length);
    return { prefix, capsLock, separator: sign === separator ? 'sent' : sign === '' ? 'lost' : sign };
  }
  return undefined;
};

/** Every way the keys may be meant: as they came first, then as each keyboard. */
const readingsOf = (
  keys: readonly Pressed[],
): readonly { readonly setting: ScannerSetting | null; readonly text: string }[] => {
  const typed = textOf(keys);
  const computer = computerOf(keys);
  const seen = keys.some(({ code }) => code !== '');
  return [
    { setting: null, text: typed },
    ...(seen
      ? keyboardIds.map((scanner) => ({ setting: { scanner, computer }, text: typedAs(keys, scanner) }))
      : keyboardIds.flatMap((own) =>
          keyboardIds.flatMap((scanner) => {
            const text = own === scanner ? undefined : retyped(typed, own, scanner);
            return text === undefined ? [] : [{ setting: { scanner, computer: own }, text }];
          }),
        )),
  ];
};

/** What a scan of a test code tells about the scanner. */
export const diagnosisOf = ({ keys, longestGapMs, end }: ScanReport): Diagnosis => {
  const found = readingsOf(keys)
    .flatMap(({ setting, text }) => {
      const match = matched(text);
      return match === undefined ? [] : [{ setting, match }];
    })
    // Of two keyboards that explain it the one that exchanges nothing else, then the American one.
    .toSorted((a, b) => Number(a.match.capsLock) - Number(b.match.capsLock))[0];
  const came = textOf(keys);
  const prefix = found?.match.prefix ?? '';
  const expected = `${prefix}${before}${found?.match.separator === 'lost' ? '' : separator}${behind}`;
  return {
    keyboard: found === undefined ? 'none' : found.setting,
    capsLock: found?.match.capsLock ?? false,
    separator: found?.match.separator ?? '',
    prefix,
    end,
    longestGapMs: Math.round(longestGapMs),
    rows: Array.from({ length: Math.max(expected.length, came.length) }, (_, at) => ({
      expected: expected[at] ?? '',
      came: came[at] ?? '',
    })),
  };
};

/** Nothing has to be changed. */
export const isWellSet = ({ keyboard, capsLock, separator: sign, end, longestGapMs }: Diagnosis): boolean =>
  keyboard === null && !capsLock && sign !== 'lost' && end !== '' && longestGapMs <= slowMs;

/** Beyond that a code may be taken for typing. */
export const slowMs = 100;
