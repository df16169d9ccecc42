import { dayOfYymmdd, dayOfYyyymmdd } from './code-date.ts';
import { known } from './code-reading.ts';
import type { CodeReading } from './code-reading.ts';
import { gtinOf } from './trade-number.ts';

/**
 * A message of ISO/IEC 15434 in format 06 with the data identifiers of ANSI MH10.8.2, as some makers of medicines print it:
 * `[)>` RS `06` GS `9N…` GS `1T<lot>` GS `D<expiry>` RS EOT; `undefined` for a text that is none.
 */
export const readDataIdentifiers = (text: string, thisYear: number): CodeReading | undefined => {
  const [, body] = /^\[\)>[\u001e\u001d]?06[\u001d\u001e](.*)$/s.exec(text) ?? [];
  if (body === undefined) return undefined;
  const values = new Map(
    body.split(/[\u001d\u001e\u0004]/).flatMap((part) => {
      const [, name, value] = /^(\d{0,2}[A-Z])(.+)$/.exec(part) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const [long, short] = [values.get('14D'), values.get('D')];
  const made = values.get('16D');
  return {
    lotMayBe: [],
    ...known({
      gtin: gtinOf(values.get('8P') ?? ''),
      lot: values.get('1T'),
      serial: values.get('S'),
      expiry:
        long === undefined
          ? short === undefined
            ? undefined
            : dayOfYymmdd(short, thisYear)
          : dayOfYyyymmdd(long),
      production: made === undefined ? undefined : dayOfYyyymmdd(made),
    }),
  };
};
