/** Is the last digit right: weights 3 and 1 from the right (GTIN of 8, 12, 13 or 14 digits). */
export const checkDigitFits = (digits: string): boolean => {
  if (!/^\d{8}$|^\d{12,14}$/.test(digits)) return false;
  const sum = digits
    .slice(0, -1)
    .split('')
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(digits.at(-1));
};

/** UPC-E with its zeros put back (`01234565` is `012345000065`). */
const upcOfShort = (digits: string): string | undefined => {
  const [, system, body = '', check] = /^([01])(\d{6})(\d)$/.exec(digits) ?? [];
  if (system === undefined) return undefined;
  const last = Number(body[5]);
  const [a, b] =
    last <= 2
      ? [`${body.slice(0, 2)}${last}00`, `00${body.slice(2, 5)}`]
      : last === 3
        ? [`${body.slice(0, 3)}00`, `000${body.slice(3, 5)}`]
        : last === 4
          ? [`${body.slice(0, 4)}0`, `0000${body.slice(4, 5)}`]
          : [body.slice(0, 5), `0000${last}`];
  return `${system}${a}${b}${check}`;
};

/**
 * The 14 digits of a trade item number as printed under retail bars (EAN-8, UPC-E, UPC-A, EAN-13, ITF-14); `undefined` where it does
 * not add up. Eight digits that begin with 0 or 1 are UPC-E where they can be: such EAN-8 are no maker's.
 */
export const gtinOf = (digits: string): string | undefined => {
  const long = upcOfShort(digits);
  if (long !== undefined && checkDigitFits(long)) return long.padStart(14, '0');
  return checkDigitFits(digits) ? digits.padStart(14, '0') : undefined;
};
