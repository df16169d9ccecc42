import type { ConsentText } from '../../../shared/protocol/schema.ts';
import type { ViewData } from '../../../shared/session/view.ts';
import { isYes } from '../facts.ts';

/** Whether this visit needs that consent, for showing; main decides (G1-05). */
export const isNeeded = (data: ViewData, required: ConsentText['required']): boolean =>
  required === 'always' ||
  (required === 'whenNumbing' &&
    data.fields['patchNumbing']?.value !== 'noNumbing' &&
    data.fields['numbingUsed']?.value !== false) ||
  (required === 'whenHairlineChanges' && isYes(data, 'hairlineChange'));

/** Asked of the client: what is needed, and what is their free choice. */
export const isAsked = (data: ViewData, required: ConsentText['required']): boolean =>
  required === 'never' || isNeeded(data, required);

/** A test was waived: that is signed too (brief 2.2). */
export const waiverAsked = (data: ViewData): boolean =>
  data.opening.waiverSigned === true &&
  [data.fields['patchPigment']?.value, data.fields['patchNumbing']?.value].includes('waived');
