import { dateTables, dateTableOf } from '../words/paper-dates.ts';

/** A blank at which no line is broken, while layout works; it is printed as a plain blank. */
export const tie = '\u00a0';

/** Units and words that go with the number or the name beside them, by language. */
const units: Readonly<Record<string, string>> = {
  en: 'days?|weeks?|months?',
  es: 'días?|semanas?|mes(?:es)?|noches?|horas?|años?',
  fr: 'jours?|semaines?|mois|nuits?|heures?|ans?',
  de: 'Tage?n?|Wochen?|Monate?n?|Nächte?n?|Stunden?|Jahre?n?',
  pt: 'dias?|semanas?|m[eê]s(?:es)?|noites?|horas?|anos?',
  pl: 'dni|dzień|tygodni[ea]?|miesiąc[ae]?|miesięcy|nocy?e?|godzin[ya]?|lat',
  ar: 'أيام|يوم[اً]*|أسابيع|شهر[اً]*|أشهر|ليال|ليالٍ|ساعة|ساعات|سنوات',
};
const before: Readonly<Record<string, string>> = {
  en: 'lot|SPF|Call',
  es: 'lote|SPF|Llame al',
  fr: 'lot|SPF|Appelez le',
  de: 'Charge|LSF|Telefon',
  pt: 'lote|SPF|Ligue',
  pl: 'partia|SPF|pod',
  ar: 'التشغيلة|SPF|اتصل على',
};

const knotsOf = (language: string): readonly RegExp[] => {
  const { weekdays, shortWeekdays, months, shortMonths, monthsAlone = [], of = ' ' } = dateTableOf(language);
  // The longest first: of "Saturday" more is tied than "Sat".
  const oneOf = (...words: readonly string[]) =>
    [...new Set(words)].toSorted((a, b) => b.length - a.length).join('|');
  const days = oneOf(...weekdays, ...shortWeekdays);
  const names = oneOf(...months, ...shortMonths, ...monthsAlone, ...(language === 'en' ? ['Sept'] : []));
  const [start, end] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const between = of.trim();
  return [
    // Tue 24 Nov, Tue Nov 24, 24 November, 24 de noviembre de 2026: a date is read in one piece.
    new RegExp(`${start}(${days}) (?=\\d{1,2}(?:er|\\.)?${end}|(?:${names})${end})`, 'gu'),
    new RegExp(
      between === ''
        ? `${start}(\\d{1,2}(?:er|\\.)?) (?=(?:${names})${end})`
        : `${start}(\\d{1,2}) (?=(?:${between} )?(?:${names})${end})`,
      'gu',
    ),
    ...(between === ''
      ? []
      : [
          new RegExp(`(?<=\\d${tie})(${between}) (?=(?:${names})${end})`, 'gu'),
          new RegExp(`${start}(${names}) (?=${between} \\d{4}${end})`, 'gu'),
          new RegExp(`(?<=(?:${names})${tie})(${between}) (?=\\d{4}${end})`, 'gu'),
        ]),
    new RegExp(`${start}(${names}) (?=\\d{1,4}${end})`, 'gu'),
    // +44 (0)20 7946 0102.
    /(\d|\)) (?=[\d(])/g,
    // 28 days, 0.25 mm, 4 %.
    new RegExp(`(\\d) (?=(?:${units[language] ?? units['en']}|mm|ml|g|%)(?![\\p{L}\\p{N}_]))`, 'gu'),
    new RegExp(`${start}(${before[language] ?? before['en']}) (?=\\S)`, 'gu'),
  ];
};
const knots = new Map(Object.keys(dateTables).map((language) => [language, knotsOf(language)]));

/** Ties what a reader takes in as one: dates, phone numbers, ratios, a number and its unit. */
export const keepTogether = (text: string, language = 'en'): string =>
  (knots.get(language.slice(0, 2)) ?? (knots.get('en') as readonly RegExp[])).reduce(
    (tied, knot) => tied.replace(knot, `$1${tie}`),
    text.replaceAll(' : ', `${tie}:${tie}`),
  );
