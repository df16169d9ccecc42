import type { PaperSize } from './paper-size.ts';

interface Answered {
  readonly out: string;
}

/** Of a name that CUPS, a driver or the standard of names (PWG 5101.1) has for a size, with or without its borders. */
const sizeOf = (name: string): PaperSize | undefined => {
  if (/^(?:iso_)?a4(?:[._-]|$)/i.test(name)) return 'A4';
  return /^(?:na_)?letter(?:[._-]|$)/i.test(name) ? 'Letter' : undefined;
};

/**
 * The paper a printer holds by its own settings: `own` as `lpoptions -p <printer>` tells what was set for it on this computer,
 * `all` as `lpoptions -p <printer> -l` lists what it can do, its present choice with a star. Nothing where it is neither A4 nor Letter.
 */
export const paperIn = ({
  own,
  all,
}: {
  readonly own: Answered;
  readonly all: Answered;
}): PaperSize | undefined => {
  const set = /(?:^|\s)(?:media|PageSize)=(\S+)/i.exec(own.out)?.[1];
  if (set !== undefined) {
    // `media=A4,Tray2`: a size and where it lies.
    const size = set
      .split(',')
      .map(sizeOf)
      .find((one) => one !== undefined);
    if (size !== undefined) return size;
  }
  const [, listed] = /^(?:PageSize|media)\b[^:]*:(.*)$/im.exec(all.out) ?? [];
  const chosen = listed?.split(/\s+/).find((one) => one.startsWith('*'));
  return chosen === undefined ? undefined : sizeOf(chosen.slice(1));
};
