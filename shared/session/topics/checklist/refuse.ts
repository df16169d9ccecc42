import { wantsReason } from '../../put-right.ts';
import { unknownThings } from '../../../words/refusal-words.ts';
import { unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { isReached } from '../../stage.ts';

export const checklistRefuses = {
  content: {
    'item.ticked': (data, { type, item, done, reason }) => {
      const found = data.protocol.checklist.find(({ id }) => id === item);
      if (found === undefined) return unknownItem(unknownThings.item({ id: item }));
      return isReached(data, found.stage)
        ? wantsReason(data, { stage: found.stage, before: data.ticks[item], value: done, reason })
        : { kind: 'too-early', intent: type, stage: found.stage };
    },
  },
} as const satisfies RefuseTables;
