import type { SessionData } from '../session/data.ts';
import { textOf } from '../session/topics/facts/read.ts';
import { needleUsed } from '../session/topics/needle/read.ts';
import { addDays, isLocalDate } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { dayZeroOf } from './sheet.ts';

/** The day for the review: as agreed, else the studio's usual one; none where no needle touched the client. */
export const reviewDayOf = (data: SessionData): LocalDate | null => {
  if (!needleUsed(data)) return null;
  const agreed = textOf(data, 'reviewOn');
  return agreed !== undefined && isLocalDate(agreed)
    ? agreed
    : addDays(dayZeroOf(data), data.protocol.aftercare.reviewDay);
};
