/** A blank at which no line is broken, while layout works; it is printed as a plain blank. */
export const tie = '\u00a0';

const days = 'Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const knots = [
  // Tue 24 Nov, Tue Nov 24, 24 November: a date is read in one piece.
  new RegExp(`\\b(${days}) (?=\\d{1,2}\\b|(?:${months})\\b)`, 'g'),
  new RegExp(`\\b(\\d{1,2}) (?=(?:${months})\\b)`, 'g'),
  new RegExp(`\\b(${months}) (?=\\d{1,4}\\b)`, 'g'),
  // +44 (0)20 7946 0102.
  /(\d|\)) (?=[\d(])/g,
  // 28 days, 0.25 mm, 4 %.
  /(\d) (?=(?:days?|weeks?|months?|mm|ml|g|%)(?!\w))/g,
  /\b(lot|SPF|Call) (?=\S)/g,
];

/** Ties what a reader takes in as one: dates, phone numbers, ratios, a number and its unit. */
export const keepTogether = (text: string): string =>
  knots.reduce((tied, knot) => tied.replace(knot, `$1${tie}`), text.replaceAll(' : ', `${tie}:${tie}`));
