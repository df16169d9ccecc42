import { plainText } from '../../people/letters.ts';

/** Words as they are compared: in small letters and without their marks, in every language. */
const setOf = (words: string): ReadonlySet<string> => new Set(plainText(words).split(/\s+/));

/** What a lot is called on labels and in notices, in the languages of makers. */
const names = setOf(
  'lot lots batch batches bets charge chargen los lose partie partien partij partijen parti partier partia partii partije partija ' +
    'partida partidas partita partite lote lotes lotto lotti lotul loturi seria serii serie serija serije šarže šarža šarží eränumero eränro ' +
    'tétel tételek παρτίδα παρτίδας παρτίδες παρτίδων лот партия партии партию партій партія партії партида партиди партиды серия ' +
    'серии серій серія серії دفعة الدفعة دفعات الدفعات تشغيلة التشغيلة تشغيلات التشغيلات אצווה האצווה אצוות बैच लॉट ' +
    '批号 批號 批次 批次号 生产批号 生產批號 产品批号 ロット 製造番号 製造記号 로트 제조번호 배치',
);
const numberWord =
  /[-./_]?(?:no|nos|nr|nro|num|numbers?|numaras?|nummer[ns]?|numero|codes?|ids?|kod|bez|bezeichnung|szam|番号|번호)$/;
const isName = (word: string): boolean => {
  const bare = word.replace(/\.$/, '').replace(/\(?e?s\)?$/, '');
  return [word, bare, bare.replace(numberWord, '')].some((one) => names.has(one));
};
/** Alone, with "number" behind it, or beside something else with a slash (`Lot/Exp`, `Batch/Serial`). */
export const isLotWord = (word: string): boolean => {
  const parts = word.split('/');
  return parts.some(isName) && parts.every((part) => isName(part) || isOtherName(part) || isFiller(part));
};
/** Several are meant. */
export const isPlural = (word: string): boolean =>
  /^(?:lots|batches|chargen|lose|partien|partijen|partidas|lotes|lotti|партии|серии)|numbers$|nummern$/.test(
    word,
  );

/** Stand between the name and the number. */
const fillers = setOf(
  'no nr nos nro num numbers number nummer nummern numero número números numeros numéros numer numery numeri numere numara numaraları ' +
    'code codes cod kod kodu código códigos codice id ids is are was were n n° nº номер номера číslo čísla αριθμός αριθμοί ' +
    'رقم أرقام ارقام מספר מספרי नंबर szám száma :',
);
export const isFiller = (word: string): boolean => fillers.has(word);

/** Stand between "the lots" and which they are. */
const leadIns = setOf(
  'ref reference dated affected concerned involved impacted included recalled listed following below as follows here these this those from between with ' +
    'betroffen betroffene von zwischen concernés concernées suivants entre du au afectado afectados afetado siguientes desde afetados seguintes de da od от من ' +
    'fabrication production produktion fabricación fabricação produzione',
);
export const isLeadIn = (word: string): boolean => leadIns.has(word);
const betweens = setOf('between zwischen entre między между tra fra tussen mellan بين');
/** "Between P1 and P9" is from one to the other. */
export const isBetween = (word: string): boolean => betweens.has(word);

const joins = setOf(
  'and or und u oder et ou y o e og och en a i oraz lub и або та και و ו ja ve és și va 和 及 与 と 및 와 과 plus sowie samt as well also',
);
export const isJoin = (word: string): boolean => joins.has(word);

const reaches = setOf(
  'to through thru till until bis jusqu jusqu’à à hasta até a al au tot fino do až до по έως إلى الى حتى עד 至 到 から \u2013 ~ \u301c ' +
    '\u2192 ... \u2026',
);
export const isReach = (word: string): boolean => reaches.has(word) || reaches.has(word.replace(/\.$/, ''));
const reachHelps = setOf(
  'up all the way and including inclusive incl y und einschließlich inklusive compris . > -',
);
/** "Up to and including". */
export const isReachHelp = (word: string): boolean => reachHelps.has(word);

const begins = setOf(
  'beginning starting begin start begins starts prefix beginnend beginnen anfangend commençant commencent empiezan comienzan começam',
);
export const isBeginning = (word: string): boolean => begins.has(word);

const everything = setOf(
  'all every each any entire alle aller allen jede sämtliche tous toutes todos todas tutti tutte wszystkie alla все всі όλες جميع كل כל ' +
    '所有 全部 すべて 모든',
);
export const isEverything = (word: string): boolean => everything.has(word);

/** Of whom there may be all, too. */
const people = setOf(
  'customers users studios clients consumers practitioners persons people artists distributors retailers kunden anwender clientes ' +
    'utilisateurs usuarios klienci',
);
export const isPeople = (word: string): boolean => people.has(word);

/** Of what there may be all: not of lots, but of the things themselves. */
const packs = setOf(
  'bottle bottles pack packs tube tubes ink inks pigment pigments unit units piece pieces stock flaschen flasche farben farbe flacon ' +
    'flacons encres encre frascos frasco tintas tinta botellas butelki زجاجات',
);
export const isPackWord = (word: string): boolean => packs.has(word);

/** What else is numbered in a notice; its number is no lot. */
const others = setOf(
  'exp expiry expires expiration expire use-by useby best mfg mfd mfr manufactured manufacture manufacturing made production produced ' +
    'ref reference cat catalog catalogue sku gtin ean upc udi barcode bar-code model type serial sn s/n size qty quantity date dated tel ' +
    'telephone phone call fax page version rev case recall-number invoice order po article art pzn verfall verfalldatum verwendbar ' +
    'haltbar mindestens mhd per dluo péremption cad caducidad fv val validade scad scadenza termin ważności سنة انتهاء الانتهاء',
);
export const isOtherName = (word: string): boolean => others.has(word.replace(/\.$/, ''));

const units = setOf('ml l g kg mg oz fl % cm mm pcs pieces units days months years eur usd gbp');
export const isUnit = (word: string): boolean => units.has(word);

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|januar|februar|marz|mai|juni|juli|okt|oktober|dez|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/;
export const isMonth = (word: string): boolean => months.test(word.replace(/\.$/, ''));

/** A day or month with its year in four digits. */
export const isPlainDate = (text: string): boolean =>
  /^(?:\d{1,2}[./-])?\d{1,2}[./-](?:19|20)\d\d$|^(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$|^(?:19|20)\d\d$/.test(
    text,
  );

/** In capitals behind its name, and still no lot. */
const noLots = setOf(
  'unknown various multiple several misc none nil na tbd tbc not see n/a unbekannt diverse verschiedene siehe inconnu divers plusieurs ' +
    'desconocido varios desconhecido vários has have had been be will should must may can contains contaminated safety',
);
/** Says which lots are not meant, or how far on they go. */
const limits = setOf(
  'except excepting excluding exclude other-than unaffected unless ab ff before after below above under over prior beyond higher greater ' +
    'later newer older earlier lower upward upwards onward onwards außer ausgenommen ohne vor nach unter über höher älter neuer jünger ' +
    'sauf hors excepté avant après inférieurs supérieurs excepto salvo antes después superiores inferiores exceto depois oprócz przed po ' +
    'powyżej poniżej кроме до после выше ниже باستثناء عدا قبل بعد',
);
export const isLimit = (word: string): boolean => limits.has(word);
export const isNoLot = (word: string): boolean =>
  noLots.has(word) ||
  isLimit(word) ||
  isLeadIn(word) ||
  isEverything(word) ||
  isPlainWord(word) ||
  isFiller(word);

/** Words that say nothing about which lot it is. */
const plain = setOf(
  'the a an of from for with in on at by this these those that which has have been be our your please urgent safety recall recalled ' +
    'recalling recalls only notice field action product products ink inks pigment pigments colour color bottle bottles pack packs tube tubes ' +
    'following follows as affected concerned involved impacted listed below sold distributed under name named brand inclusive we der die ' +
    'das den des dem von für mit im le la les de du des un une el los las del di da il una do dos das os rückruf betroffen betroffene rappel ' +
    'retirada',
);
export const isPlainWord = (word: string): boolean => plain.has(word);
