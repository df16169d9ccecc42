const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What a lot is called on labels and in notices, in the languages of makers, alone or with "number" behind it. */
const lotWord =
  /^(?:lot|lots|batch|batches|charge|chargen|los|lose|partie|partien|partij|partijen|parti|lote|lotes|lotto|lotti|seria|serii|serie|лот|партия|партии|серия|批号|批次|ロット|로트)(?:\(e?s\))?[-./]?(?:no|nos|nr|num|number|numbers|nummer|nummern|code|codes|id|bezeichnung|番号)?$/;
export const isLotWord = (word: string): boolean =>
  word.split('/').every((part) => lotWord.test(part.replace(/\.$/, '')));
/** Several are meant. */
export const isPlural = (word: string): boolean =>
  /^(?:lots|batches|chargen|lose|partien|partijen|lotes|lotti|партии)|numbers$|nummern$/.test(word);

/** Stand between the name and the number. */
const fillers = setOf(
  'no nr nos num numbers number nummer nummern numero números numeros code codes id ids is are was were n n° nº номер číslo :',
);
export const isFiller = (word: string): boolean => fillers.has(word);

const joins = setOf('and or und oder et ou y o e og och en plus sowie');
export const isJoin = (word: string): boolean => joins.has(word);

const reaches = setOf('to through thru till until bis jusqu jusqu’à hasta tot fino do \u2013 ... \u2026');
export const isReach = (word: string): boolean => reaches.has(word);

const begins = setOf('beginning starting begin start begins starts prefix');
export const isBeginning = (word: string): boolean => begins.has(word);

const everything = setOf(
  'all every each any entire alle aller jede sämtliche tous toutes todos todas tutti tutte wszystkie alla',
);
export const isEverything = (word: string): boolean => everything.has(word);

/** What else is numbered in a notice; its number is no lot. */
const others = setOf(
  'exp expiry expires expiration expire use-by useby best before mfg mfd mfr manufactured manufacture made production produced ref ' +
    'reference cat catalog catalogue sku gtin ean upc udi serial sn s/n size qty quantity date dated tel telephone phone call fax page ' +
    'version rev case recall-number invoice order po article art pzn verfall verwendbar haltbar mindestens',
);
export const isOtherName = (word: string): boolean => others.has(word.replace(/\.$/, ''));

const units = setOf('ml l g kg mg oz fl % cm mm pcs pieces units days months years eur usd gbp');
export const isUnit = (word: string): boolean => units.has(word);

/** A day or month with its year in four digits. */
export const isPlainDate = (text: string): boolean =>
  /^(?:\d{1,2}[./-])?\d{1,2}[./-](?:19|20)\d\d$|^(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$|^(?:19|20)\d\d$/.test(
    text,
  );

/** Words that say nothing about which lot it is. */
const plain = setOf(
  'the a an of from for with in on at by this these those that which has have been be our your please urgent safety recall recalled ' +
    'recalling recalls notice field action product products ink inks pigment pigments colour color bottle bottles pack packs tube tubes ' +
    'following affected concerned only sold distributed under name named brand we der die das den des dem von für mit im le la les de du ' +
    'des un une el los las del di da il una rückruf rappel retirada',
);
export const isPlainWord = (word: string): boolean => plain.has(word);
