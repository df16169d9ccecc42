import { unknownThings } from '../../../words/refusal-words.ts';
import { isSignature } from '../../../signature/is-signature.ts';
import type { SessionData } from '../../data.ts';
import { unknownItem } from '../../refusal.ts';
import type { Refusal } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { needleUsed } from '../needle/read.ts';
import { isAnswerOfSheet, sheetCurrent } from './read.ts';
import { paperSays } from './words.ts';

const needsSheet = (data: SessionData): Refusal | undefined =>
  sheetCurrent(data)
    ? undefined
    : {
        kind: 'requirements-open',
        says: [data.sheet === null ? paperSays.prepareSheetFirst : paperSays.prepareSheetAgain],
        ids: ['sheet'],
      };

export const paperRefuses = {
  rules: {
    'sheet.prepared': (data) =>
      needleUsed(data) ? undefined : { kind: 'not-now', intent: 'sheet.prepared', place: data.place },
    'sheet.delivered': needsSheet,
    'saidBack.answered': (data, { question, choice }) =>
      needsSheet(data) ??
      (isAnswerOfSheet(data, question, choice)
        ? undefined
        : unknownItem(unknownThings.sheetQuestion({ id: question }))),
    'receipt.inked': needsSheet,
    'receipt.cleared': needsSheet,
    'receipt.signed': (data, { who }) => {
      const { ink } = data.receipts[who];
      if (isSignature(ink)) return needsSheet(data);
      const says = ink.length === 0 ? paperSays.receiptEmpty : paperSays.receiptDots;
      return { kind: 'requirements-open', says: [says], ids: ['ink'] };
    },
  },
} as const satisfies RefuseTables;
