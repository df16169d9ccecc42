import type { Limit } from '../../shared/protocol/schema.ts';
import { semicolonList } from '../../shared/words/message.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { plainSource } from '../../shared/words/plain-source.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';

export const ownerWords: Readonly<Record<Limit['owner'], Message>> = {
  H: studioScreen.fixedInStipple,
  P: studioScreen.studio,
  J: commonWords.country,
  M: studioScreen.label,
  L: studioScreen.logOnly,
};
export const basisWords: Readonly<Record<Limit['basis'], Message>> = {
  Law: studioScreen.lawOrOfficialLabel,
  Ev: studioScreen.study,
  Prof: studioScreen.professionalBody,
  Trade: studioScreen.tradePractice,
  BK: studioScreen.commonKnowledge,
  Des: studioScreen.designChoiceAdviserConfirms,
};
/** How far to trust a value, and where it comes from: `Trade practice; check with the maker of the machine`. */
export const restsOn = (basis: Limit['basis'], source: string): Message => {
  const plain = plainSource(source);
  return plain === ''
    ? basisWords[basis]
    : semicolonList([basisWords[basis], `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`]);
};
export const unitWords: Readonly<Record<Limit['unit'], Phrase>> = {
  days: studioScreen.unitDays,
  months: studioScreen.unitMonths,
  minutes: studioScreen.unitMinutes,
  hours: studioScreen.unitHours,
  years: studioScreen.unitYears,
  g: 'g',
  mg: 'mg',
  cm2: 'cm²',
  mm: 'mm',
  dotsPerCm2: studioScreen.unitDots,
  percent: '%',
  count: '',
  Lstar: 'L*',
};
