import type { Message } from '../words/message.ts';
import { protocolScreen as words } from '../words/screens/protocol.ts';
import type { Protocol } from './schema.ts';

/** When each sentence is said, in the order of a visit and after it. */
export const scriptWords: Readonly<Record<keyof Protocol['scripts'], Message>> = {
  defer: words.scriptDefer,
  refer: words.scriptRefer,
  decline: words.scriptDecline,
  timeOut: words.scriptTimeOut,
  unwell: words.scriptUnwell,
  todayAndHealed: words.scriptTodayAndHealed,
  whatATopUpIs: words.scriptTopUp,
  teachBack: words.scriptTeachBack,
  callEarly: words.scriptCallEarly,
  callMiddle: words.scriptCallMiddle,
  callLate: words.scriptCallLate,
};
export const scriptIds = Object.keys(scriptWords) as readonly (keyof Protocol['scripts'])[];
