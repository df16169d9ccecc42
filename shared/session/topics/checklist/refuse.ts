import { unknownThings } from '../../../words/refusal-words.ts';
import { unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { isReached } from '../../stage.ts';

export const checklistRefuses = {
  content: {
    'item.ticked': (data, { type, item }) => {
      const found = data.protocol.checklist.find(({ id }) => id === item);
      if (found === undefined) return unknownItem(unknownThings.item({ id: item }));
      return isReached(data, found.stage)
        ? undefined
        : { kind: 'too-early', intent: type, stage: found.stage };
    },
  },
} as const satisfies RefuseTables;
