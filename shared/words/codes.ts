import { messages } from './message.ts';

/** What is wrong with a code, and what to do instead. */
export const codeWords = messages('codes', {
  unreadable: 'This code could not be read whole. Scan it again, or type what stands on the label.',
  badGtin:
    'The product number in this code does not add up. Scan it again, or type what stands on the label.',
  badExpiry: 'The expiry in this code is no date ({value}). Scan it again, or type it from the label.',
  badProduction:
    'The production date in this code is no date ({value}). Scan it again, or type it from the label.',
  strangeLetters:
    'This code has letters that such codes do not have ({value}). Compare the lot with the label, or try the scanner test.',
  webAddress:
    'This code is a web address and names no lot. Scan the other code on the pack, or type the lot.',
  otherUse: 'This code is not about the pack. Scan the other code on it, or type the lot.',
  noLotNamed: 'This code names no lot. Scan the other code on the pack, or type the lot.',
  productOnly:
    'This is the number of the product, not its lot. Scan the other code on the pack, or type the lot.',
});
