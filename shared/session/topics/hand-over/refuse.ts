import { unknownThings } from '../../../words/refusal-words.ts';
import { languagesOf } from '../../../protocol/in-language.ts';
import { unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';

export const handOverRefuses = {
  content: {
    'handOver.begun': (data, { language }) =>
      languagesOf(data.protocol).some(({ id }) => id === language)
        ? undefined
        : unknownItem(unknownThings.language({ id: language })),
  },
} as const satisfies RefuseTables;
