import type { Phrase } from '../../../words/message.ts';
import { dueWindowOfSession } from '../../../aftercare/due-of.ts';
import { addDays } from '../../../time.ts';
import type { Instant, LocalDate } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { sessionDay } from '../../day.ts';
import { stageIndex } from '../../stage.ts';
import { textOf } from '../facts/read.ts';
import type { PaperData, Signer } from './data.ts';
import { receiptsAsked, sheetCurrent, sheetSettled } from './read.ts';

export interface PaperView {
  /** The prepared sheet by when it was made; what it says is asked for by itself. */
  readonly sheet: { readonly at: Instant; readonly largePrint: boolean } | null;
  readonly delivered: NonNullable<PaperData['delivered']>['value'] | null;
  /** Why none was given. */
  readonly notGiven: string | null;
  readonly saidBack: Readonly<Record<string, { readonly choice: string; readonly isRight: boolean }>>;
  readonly receipts: PaperData['receipts'];
  /** Whose signature for the sheet a code asks for. */
  readonly receiptsAsked: readonly Signer[];
  readonly closing: { readonly sheetReady: boolean; readonly settled: boolean };
  /** The day the protocol proposes for the look after healing; null once one is said. */
  readonly reviewOffer: LocalDate | null;
  readonly dueWindow: { readonly text: Phrase; readonly reasons: readonly string[] } | null;
}

export const paperView = (data: SessionData): PaperView => ({
  sheet: data.sheet === null ? null : { at: data.sheet.at, largePrint: data.sheet.sheet.largePrint },
  delivered: data.delivered?.value ?? null,
  notGiven: data.notGiven?.value ?? null,
  saidBack: Object.fromEntries(Object.entries(data.saidBack).map(([id, { value }]) => [id, value])),
  receipts: data.receipts,
  receiptsAsked: receiptsAsked(data),
  closing: { sheetReady: sheetCurrent(data), settled: sheetSettled(data) },
  reviewOffer:
    textOf(data, 'reviewOn') === undefined
      ? addDays(sessionDay(data), data.protocol.limits.reviewDays.value)
      : null,
  dueWindow: dueWindowOf(data),
});

const dueWindowOf = (data: SessionData): PaperView['dueWindow'] => {
  if (data.passes.length === 0 && stageIndex(data.stage) < stageIndex('fineTune')) return null;
  const { text, reasons } = dueWindowOfSession(data);
  return { text, reasons: reasons.map(({ reason }) => reason) };
};
