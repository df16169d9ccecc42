import { packValueOf } from '../../../protocol/country-pack.ts';
import type { SessionData } from '../../data.ts';
import { mixesThatCount } from '../mix/read.ts';
import { needleContacts } from '../needle/read.ts';
import { signers } from './data.ts';
import type { Signer } from './data.ts';

export const sheetCurrent = ({ sheet }: SessionData): boolean =>
  sheet !== null && sheet.staleSince === undefined;

const questionOf = ({ sheet }: Pick<SessionData, 'sheet'>, question: string) =>
  sheet?.sheet.saidBack.find(({ id }) => id === question);

/** A question of this sheet, and one of its answers. */
export const isAnswerOfSheet = (
  data: Pick<SessionData, 'sheet'>,
  question: string,
  choice: string,
): boolean => questionOf(data, question)?.choices.some(({ id }) => id === choice) === true;

export const isRightAnswer = (data: Pick<SessionData, 'sheet'>, question: string, choice: string): boolean =>
  questionOf(data, question)?.right === choice;

/** All the sheet asks has been answered; what was wrong was shown at once. */
export const allSaidBack = ({ sheet, saidBack }: Pick<SessionData, 'sheet' | 'saidBack'>): boolean => {
  const questions = sheet?.sheet.saidBack ?? [];
  return questions.length > 0 && questions.every(({ id }) => id in saidBack);
};

/** The client has the present sheet, or it is on record why not (brief 0.4). */
export const sheetSettled = (data: SessionData): boolean =>
  (sheetCurrent(data) && data.delivered !== null) || data.notGiven !== null;

/** Lots of everything that touched broken skin or numbed it, each once, in the order it was used: what a recall is searched by (brief 4.3, G6-03). */
export const usedLots = (data: SessionData): readonly string[] => {
  const contacts = needleContacts(data);
  const mixes = new Set(contacts.map(({ mix }) => mix));
  const cartridges = new Set(contacts.flatMap((one) => one.cartridges));
  const lots = [
    ...mixesThatCount(data)
      .filter(({ id }) => mixes.has(id))
      .flatMap(({ pigmentLot, diluentLot }) => [pigmentLot, diluentLot]),
    ...data.cartridges.filter(({ id }) => cartridges.has(id)).map(({ lot }) => lot),
    ...data.numbing.map(({ lot }) => lot),
  ];
  return [...new Set(lots.map((lot) => lot.trim()).filter((lot) => lot !== ''))];
};

/** Who signs for the sheet: nobody must where the country's pack says nothing of it. */
export const receiptsAsked = ({ protocol }: Pick<SessionData, 'protocol'>): readonly Signer[] => {
  const { receiptSignatures } = protocol.pack;
  if (receiptSignatures === undefined) return [];
  return { none: [], client: ['client'] as const, both: signers }[packValueOf(receiptSignatures)];
};
