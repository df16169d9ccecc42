/**
 * How paper writes days in each language: our own tables and not Intl, whose words differ between runtimes; the sheet must have the same
 * bytes everywhere. Short forms stand without a full stop, so that none meets the one that ends a sentence.
 */
export interface DateTable {
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** As they stand in a date. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** As they stand alone with a year, where that differs. */
  readonly monthsAlone?: readonly string[];
  /** `21` in a date. */
  readonly day?: (day: number) => string;
  /** Between day and month, and between month and year. */
  readonly of?: string;
  /** `winter 2028/29`: spring, summer, autumn, winter, as they stand in "about …" and "between … and …". */
  readonly seasons: readonly string[];
  /** Behind a weekday that a date follows; in English the country decides. */
  readonly afterWeekday?: ',';
  /** Between a season and its year. */
  readonly seasonOf?: string;
  readonly decimal: '.' | ',';
  /** Where the country counts to twelve; a language without it counts to twenty-four there too. */
  readonly halves?: readonly [beforeNoon: string, afterNoon: string];
}

const list = (words: string): readonly string[] => words.split(' ');

export const dateTables: Readonly<Record<string, DateTable>> = {
  en: {
    weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    shortWeekdays: list('Mon Tue Wed Thu Fri Sat Sun'),
    months: list('January February March April May June July August September October November December'),
    shortMonths: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    seasons: list('spring summer autumn winter'),
    decimal: '.',
    halves: ['AM', 'PM'],
  },
  es: {
    weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
    shortWeekdays: list('lun mar mié jue vie sáb dom'),
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    shortMonths: list('ene feb mar abr may jun jul ago sep oct nov dic'),
    of: ' de ',
    seasons: ['la primavera', 'el verano', 'el otoño', 'el invierno'],
    seasonOf: ' de ',
    decimal: ',',
    halves: ['a. m.', 'p. m.'],
  },
  fr: {
    weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    shortWeekdays: list('lun mar mer jeu ven sam dim'),
    months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    shortMonths: list('janv févr mars avr mai juin juil août sept oct nov déc'),
    day: (day) => (day === 1 ? '1er' : String(day)),
    seasons: ['le printemps', 'l’été', 'l’automne', 'l’hiver'],
    decimal: ',',
  },
  de: {
    weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
    shortWeekdays: list('Mo Di Mi Do Fr Sa So'),
    months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    shortMonths: list('Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez'),
    day: (day) => `${day}.`,
    afterWeekday: ',',
    seasons: list('Frühling Sommer Herbst Winter'),
    decimal: ',',
  },
  pt: {
    weekdays: list('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
    shortWeekdays: list('seg ter qua qui sex sáb dom'),
    months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    shortMonths: list('jan fev mar abr mai jun jul ago set out nov dez'),
    afterWeekday: ',',
    of: ' de ',
    seasons: ['a primavera', 'o verão', 'o outono', 'o inverno'],
    seasonOf: ' de ',
    decimal: ',',
  },
  pl: {
    weekdays: list('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    shortWeekdays: list('pon wt śr czw pt sob niedz'),
    months: list(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    monthsAlone: list(
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ),
    shortMonths: list('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    afterWeekday: ',',
    seasons: list('wiosną latem jesienią zimą'),
    decimal: ',',
  },
  ar: {
    weekdays: list('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
    shortWeekdays: list('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'),
    months: list('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    shortMonths: list('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
    seasons: list('ربيع صيف خريف شتاء'),
    decimal: '.',
    halves: ['ص', 'م'],
  },
};

/** The table of a language; English where there is none. */
export const dateTableOf = (tag: string): DateTable =>
  dateTables[tag.slice(0, 2)] ?? (dateTables['en'] as DateTable);
