import { unknownThings } from '../../../words/refusal-words.ts';
import type { SessionData } from '../../data.ts';
import { firstOf, unknownItem } from '../../refusal.ts';
import type { RefuseTables } from '../../room.ts';
import { signStands } from './read.ts';

const sign = (data: SessionData, id: string) => () =>
  data.protocol.toxicitySigns.some((one) => one.id === id)
    ? undefined
    : unknownItem(unknownThings.sign({ id }));

export const emergencyRefuses = {
  content: {
    'symptoms.checked': (data, { signs }) => firstOf(signs.map((id) => sign(data, id))),
    'sign.ticked': (data, { sign: id }) => sign(data, id)(),
  },
  rules: {
    'emergency.falseAlarm': (data) => (signStands(data) ? { kind: 'toxicity-stop' } : undefined),
  },
} as const satisfies RefuseTables;
