import { plainText } from '../people/letters.ts';

/**
 * Parts of what a substance is called, by its name in the languages of clients and by its brands; with `^` only where a word begins with
 * it: "period pains", "biodegradable" and "radiodermatitis" name no iodine.
 */
const called = (words: string): ((text: string) => boolean) => {
  const names = plainText(words).split(' ');
  return (text) => {
    const plain = ` ${plainText(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')}`;
    const starts = plain.replaceAll('-', ' ');
    return names.some((name) =>
      name.startsWith('^')
        ? plain.includes(` ${name.slice(1)}`) || starts.includes(` ${name.slice(1)}`)
        : plain.includes(name),
    );
  };
};

export const isIodine = called(
  '^iod ^iot iyot amiodaron radioiod jod yod ιωδι йод يود יוד 碘 ヨウ素 ヨード 沃素 요오드 아이오딘 आयोडीन ไอโอดีน ^i-ốt betad betais povid pvp-i lugol braunol inadine ' +
    'بيتادين بوفيدون бетадин',
);
export const isChlorhexidine = called(
  'chlorhex chlorheks clorhex clorex klorhex klorheks хлоргекс χλωρεξ كلورهيكس クロルヘキシジン 洗必泰 氯己定 클로르헥시딘 ' +
    'hibiscrub hibiclens hibitane hibisol ^chx chloraprep chlorasol corsodyl peridex periogard cristalmina כלורהקס',
);
export const isLatex = called(
  'latex lateks латекс λατεξ لاتكس לטקס 乳胶 乳膠 ラテックス 라텍스 लेटेक्स लैटेक्स ^lattice rubber kautschuk caoutchouc caucho kauczuk каучук',
);
/** Of the family of lidocaine, or a cream by its brand. */
export const isAnaesthetic = called(
  'caine caina caína cain kain lignoc ^lido лидо каин καΐν كايين كاين קאין 卡因 カイン 카인 emla lmx4 pliaglis ametop ^ela-max elamax tktx',
);
