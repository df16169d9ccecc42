import { plainText } from '../people/letters.ts';

const list = (words: string): readonly string[] => plainText(words).split(' ');

/** Words that deny, in the languages of the form. Whole words: "nothing" is no "not". */
const denials = new Set(
  list(
    "no not never none without isn't isnt doesn't doesnt don't dont hasn't hasnt wasn't wasnt " +
      'nicht nein nie niemals kein keine keinen keiner keinerlei ohne ' +
      'non pas jamais sans aucun aucune rien ' +
      'nunca jamas sin ningun ninguna ninguno nada tampoco ' +
      'nao sem nenhum nenhuma ' +
      'nie bez zaden zadna zadnej zadnych nigdy ' +
      'لا ليس ليست بدون غير لست ما بلا',
  ),
);
/** Words that say it does no harm; denied, they say the opposite. */
const harmless = new Set(
  list(
    'fine ok okay safe tolerate tolerates tolerated stand stands problemlos vertrage vertragt vertragen ' +
      'tolere tolerer supporte supporter tolero tolera tolerar aguanto soporto suporto ' +
      'toleruje tolerowac znosze znosi dobrze bien gut bem يتحمل اتحمل تحمل',
  ),
);
/** What takes a denial back or leaves it open: the words then name the substance. */
const doubts = new Set(
  list(
    'except unless besides only just cannot sure certain know unsure ' +
      'auber ausser sicher weiss nur ' +
      'sauf excepte hormis seulement sur sure sais ' +
      'excepto salvo menos solo seguro segura se ' +
      'exceto so certeza sei ' +
      'oprocz poza tylko wiem pewien pewna ' +
      'الا عدا سوي فقط اعرف متاكد متاكدة ادري',
  ),
);
/** Who asks that it is not used denies the use, not the reaction: the words name the substance. */
const wishes = new Set(
  list(
    'use uses used using put apply applied please want wish makes make made gives gave ' +
      'bitte verwenden verwendet benutzen benutzt nehmen auftragen anwenden macht ' +
      'utiliser utilisez utilise mettre mettez appliquer svp plait voudrais rend ' +
      'usar usen usad utilizar utilice poner ponga pongan ponerme aplicar favor quiero hace ' +
      'use usem utilizar colocar aplicar quero faz ' +
      'prosze uzywac uzywaj stosowac stosuj smarowac chce ' +
      'استخدم استخدام تستخدم تستخدموا استعمال تستعمل تضع ارجو',
  ),
);
const doubtPairs = /can't|cant |apart from|other than|autre que|aparte de|alem de/;

/** Where one thing ends that is said, and the next begins. A colon or a dash belongs to it: "latex: no". */
const between = /[.,;!?\n()/،؛。、]|\s(?:but|aber|sondern|mais|pero|sino|mas|ale|lecz|لكن|ولكن)\s/;

const isDenied = (clause: string): boolean => {
  const words = clause.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
  if (words.some((word) => doubts.has(word) || wishes.has(word)) || doubtPairs.test(`${clause} `))
    return false;
  const denies = words.some((word) => denials.has(word));
  const allows = words.some((word) => harmless.has(word));
  return denies !== allows;
};

/**
 * What words in the open question say of a substance: it is named, it is named together with a "not", or nothing. In doubt it is named;
 * words that deny are a reason to ask once more, never an answer.
 */
export const saidOf = (text: string, is: (words: string) => boolean): 'named' | 'denied' | undefined => {
  if (!is(text)) return undefined;
  const clauses = plainText(text).split(between).filter(is);
  return clauses.length > 0 && clauses.every(isDenied) ? 'denied' : 'named';
};
