import { messages } from '../message.ts';

/** A scanner, its keyboard and its test page. */
export const scannerWords = messages('scanner', {
  keyboard_us: 'an American keyboard',
  keyboard_gb: 'a British keyboard',
  keyboard_de: 'a German keyboard',
  keyboard_ch: 'a Swiss keyboard',
  keyboard_fr: 'a French keyboard',
  keyboard_be: 'a Belgian keyboard',
  keyboard_es: 'a Spanish keyboard',
  keyboard_it: 'an Italian keyboard',
  keyboard_pt: 'a Portuguese keyboard',
  keyboard_se: 'a Swedish keyboard',
  keyboard_dk: 'a Danish keyboard',
  keyboard_no: 'a Norwegian keyboard',
  keyboard_tr: 'a Turkish keyboard',
  keyboard_cz: 'a Czech keyboard',
  keyboard_ru: 'a Russian keyboard',
  otherKeyboard: 'another keyboard',
  notNow: 'Not now',
  capsLock:
    'Caps lock is on: capitals and small letters came exchanged and were put back. Compare the lot with the label, and switch caps lock off.',
  whichLot: 'Compare the lot with the label',
  mayBeExchanged:
    'This scanner may type as another keyboard than this computer’s. What you choose is kept for every later scan.',
  theLotIs: 'The lot is {lot}',
  exchanged: 'The scanner types as {scanner}, this computer as {computer}',
  readSo: 'Its letters were put back. Compare the lot with the label.',
  keep: 'Keep this for the studio',
  title: 'Scanner',
  eyebrow: 'Stock',
  back: 'Back to stock',
  open: 'Scanner test',
  scanThis: 'Scan one of these from the screen',
  scanThisHint:
    'Most scanners read a screen at arm’s length. One with a red line reads only the bars, or nothing from a screen: then scan a pack.',
  squareLabel: 'Test code, square',
  barsLabel: 'Test code, bars',
  waiting: 'Nothing was scanned yet.',
  result: 'What came',
  asExpected: 'This scanner is set right for Stipple. Nothing has to be changed.',
  findings: 'What was found',
  findKeyboard:
    'It types as {scanner}, and this computer as {computer}. Keep it, and Stipple puts every scan right.',
  findNoKeyboard:
    'Its letters do not fit any keyboard Stipple knows. Set the scanner to the keyboard of this computer, by its manual.',
  findCaps: 'Capitals and small letters came exchanged. Switch caps lock off.',
  findSeparator:
    'It drops the separator between two values. Have it send FNC1 as GS (Ctrl and ], ASCII 29), by its manual.',
  findSeparatorSign: 'It sends {sign} for the separator. Stipple understands that.',
  findPrefix: 'It sends which kind of code it read ({prefix}). Good: a scan is then never taken for typing.',
  findNoPrefix:
    'It does not send which kind of code it read. Better switch that on (“AIM code ID”), by its manual.',
  findNoEnd: 'It ends with no key. Better have it end with Enter, by its manual.',
  findEnd: 'It ends with {key}.',
  findSpeed: 'Its longest pause between two keys is {ms} ms.',
  findSlow:
    'It is slow: up to {ms} ms between two keys. Have it send faster, by its manual, or its code may be taken for typing.',
  findOther: 'This is not the test code. What came is shown below.',
  kept: 'Kept: the scanner types as {scanner}.',
  keptNone: 'Nothing is kept: scans are taken as this computer types them.',
  forget: 'Forget it',
  column: 'Key',
  expected: 'On the code',
  came: 'Came',
  space: 'space',
  separator: 'separator',
});
