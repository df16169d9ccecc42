/**
 * What the keys of a keyboard write, by country, in the order of their places: the row of digits, the two rows below it, the last row,
 * and the key beside the left Shift. A scanner that types as one country's keyboard into a computer set to another is read by its places.
 */
// prettier-ignore
export const keyboardIds = ['us', 'gb', 'de', 'ch', 'fr', 'be', 'es', 'it', 'pt', 'se', 'dk', 'no', 'tr', 'cz', 'ru'] as const;
export type KeyboardId = (typeof keyboardIds)[number];

const keysOf = (letters: string): readonly string[] => [...letters].map((letter) => `Key${letter}`);
/** Places as browsers call them (`KeyboardEvent.code`), in the same order as the letters below. */
// prettier-ignore
export const places: readonly string[] = [
  'Backquote', ...[...'1234567890'].map((digit) => `Digit${digit}`), 'Minus', 'Equal',
  ...keysOf('QWERTYUIOP'), 'BracketLeft', 'BracketRight',
  ...keysOf('ASDFGHJKL'), 'Semicolon', 'Quote', 'Backslash',
  ...keysOf('ZXCVBNM'), 'Comma', 'Period', 'Slash', 'IntlBackslash',
];

const written: Readonly<Record<KeyboardId, readonly [plain: string, shifted: string]>> = {
  us: [
    "`1234567890-=qwertyuiop[]asdfghjkl;'\\zxcvbnm,./\\",
    '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|ZXCVBNM<>?|',
  ],
  gb: [
    "`1234567890-=qwertyuiop[]asdfghjkl;'#zxcvbnm,./\\",
    '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~ZXCVBNM<>?|',
  ],
  de: [
    '^1234567890ß´qwertzuiopü+asdfghjklöä#yxcvbnm,.-<',
    '°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄ\'YXCVBNM;:_>',
  ],
  ch: [
    "§1234567890'^qwertzuiopü¨asdfghjklöä$yxcvbnm,.-<",
    '°+"*ç%&/()=?`QWERTZUIOPè!ASDFGHJKLéà£YXCVBNM;:_>',
  ],
  fr: [
    '²&é"\'(-è_çà)=azertyuiop^$qsdfghjklmù*wxcvbn,;:!<',
    '~1234567890°+AZERTYUIOP¨£QSDFGHJKLM%µWXCVBN?./§>',
  ],
  be: [
    '²&é"\'(§è!çà)-azertyuiop^$qsdfghjklmùµwxcvbn,;:=<',
    '³1234567890°_AZERTYUIOP¨*QSDFGHJKLM%£WXCVBN?./+>',
  ],
  es: [
    "º1234567890'¡qwertyuiop`+asdfghjklñ´çzxcvbnm,.-<",
    'ª!"·$%&/()=?¿QWERTYUIOP^*ASDFGHJKLÑ¨ÇZXCVBNM;:_>',
  ],
  it: [
    "\\1234567890'ìqwertyuiopè+asdfghjklòàùzxcvbnm,.-<",
    '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§ZXCVBNM;:_>',
  ],
  pt: [
    "\\1234567890'«qwertyuiop+´asdfghjklçº~zxcvbnm,.-<",
    '|!"#$%&/()=?»QWERTYUIOP*`ASDFGHJKLÇª^ZXCVBNM;:_>',
  ],
  se: [
    "§1234567890+´qwertyuiopå¨asdfghjklöä'zxcvbnm,.-<",
    '½!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÖÄ*ZXCVBNM;:_>',
  ],
  dk: [
    "½1234567890+´qwertyuiopå¨asdfghjklæø'zxcvbnm,.-<",
    '§!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLÆØ*ZXCVBNM;:_>',
  ],
  no: [
    "|1234567890+\\qwertyuiopå¨asdfghjkløæ'zxcvbnm,.-<",
    '§!"#¤%&/()=?`QWERTYUIOPÅ^ASDFGHJKLØÆ*ZXCVBNM;:_>',
  ],
  tr: [
    '"1234567890*-qwertyuıopğüasdfghjklşi,zxcvbnmöç.<',
    "é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;ZXCVBNMÖÇ:>",
  ],
  cz: [
    ';+ěščřžýáíé=´qwertzuiopú)asdfghjklů§¨yxcvbnm,.-\\',
    '°1234567890%ˇQWERTZUIOP/(ASDFGHJKL"!\'YXCVBNM?:_|',
  ],
  ru: [
    'ё1234567890-=йцукенгшщзхъфывапролджэ\\ячсмитьбю./',
    'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭ/ЯЧСМИТЬБЮ,|',
  ],
};

/** What a key writes on that keyboard; `undefined` for a place it does not have. */
export const letterAt = (keyboard: KeyboardId, place: string, isShifted: boolean): string | undefined =>
  written[keyboard][isShifted ? 1 : 0][places.indexOf(place)];

/**
 * A text that one keyboard typed, as another one would have: the places stay, the letters change. `undefined` where the computer's
 * keyboard has no key for one of the letters; spaces and control characters are everywhere the same.
 */
export const retyped = (text: string, computer: KeyboardId, scanner: KeyboardId): string | undefined => {
  const map = mapFrom(computer, scanner);
  let made = '';
  for (const letter of text) {
    const other = letter <= ' ' ? letter : map.get(letter);
    if (other === undefined) return undefined;
    made += other;
  }
  return made;
};

const maps = new Map<string, ReadonlyMap<string, string>>();
const mapFrom = (computer: KeyboardId, scanner: KeyboardId): ReadonlyMap<string, string> => {
  const id = `${computer} ${scanner}`;
  const known = maps.get(id);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  // Of a letter on two keys the one without Shift is meant, and the one that every keyboard has.
  for (const shifted of [1, 0])
    for (const [at, letter] of [...(written[computer][shifted] ?? '')].toReversed().entries())
      made.set(letter, written[scanner][shifted]?.[places.length - 1 - at] ?? letter);
  maps.set(id, made);
  return made;
};
