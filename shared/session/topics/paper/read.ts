import type { SessionData } from '../../data.ts';

export const sheetCurrent = ({ sheet }: SessionData): boolean =>
  sheet !== null && sheet.staleSince === undefined;

/** The client has the present sheet, or it is on record why not (brief 0.4). */
export const sheetSettled = (data: SessionData): boolean =>
  (sheetCurrent(data) && data.delivered !== null) || data.notGiven !== null;
