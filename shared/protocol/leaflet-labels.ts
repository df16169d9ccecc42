import type { Message } from '../words/message.ts';
import { protocolScreen as words } from '../words/screens/protocol.ts';
import type { Aftercare, InsertReason } from './aftercare-schema.ts';

/** For which clients a line of its own is printed. */
export const insertReasonWords: Readonly<Record<InsertReason, Message>> = {
  scar: words.insertScar,
  hairline: words.insertHairline,
  oily: words.insertOily,
  fair: words.insertFair,
  dark: words.insertDark,
  numbing: words.insertNumbing,
  hairLiquid: words.insertHairLiquid,
  worn: words.insertWorn,
};

type BoxKey = `boxes.${Exclude<keyof Aftercare['boxes'], 'emergencyBrief'>}` | 'goodToKnow';
/** Lists of the sheet, in its order. `keeps`: main lets none of its lines go. */
export const leafletBoxes: readonly {
  readonly key: BoxKey;
  readonly label: Message;
  readonly keeps: boolean;
}[] = [
  { key: 'boxes.normal', label: words.boxNormal, keeps: false },
  { key: 'boxes.callUs', label: words.boxCallUs, keeps: false },
  { key: 'boxes.doctorToday', label: words.boxDoctorToday, keeps: false },
  { key: 'boxes.doctorMonths', label: words.boxDoctorMonths, keeps: false },
  { key: 'boxes.emergency', label: words.boxEmergency, keeps: true },
  { key: 'boxes.emergencyAfterNumbing', label: words.boxAfterNumbing, keeps: true },
  { key: 'goodToKnow', label: words.goodToKnow, keeps: false },
];

type TextKey = Extract<keyof Aftercare, `${string}Text`>;
/** Its single sentences. */
const texts: Readonly<Record<TextKey, Message>> = {
  reviewText: words.reviewText,
  bloodText: words.bloodText,
  noBloodWaitText: words.noBloodWaitText,
  touchUpText: words.touchUpText,
  touchUpWindowText: words.touchUpWindowText,
  touchUpReplanText: words.touchUpReplanText,
  complaintText: words.complaintText,
  dataText: words.dataText,
};
export const leafletTexts = Object.entries(texts).map(([key, label]) => ({ key: key as TextKey, label }));
export const leafletTextWords: Readonly<Record<string, Message>> = texts;
