import type { SessionEvent } from '../session/events.ts';
import { same } from '../session/recorded.ts';

interface Afterwards {
  /** Entries that tell of something that had happened earlier. */
  readonly late: number;
  /** Facts that were told otherwise once the stage in which they were first told was over, and passes put right. */
  readonly corrected: number;
}

/** What was told late, and what was put right when its stage was over. Somebody who tries a value and takes another at once corrects nothing. */
export const afterwards = (events: readonly SessionEvent[]): Afterwards => {
  const told = new Map<string, { value: unknown; stage: number }>();
  let stage = 0;
  let late = 0;
  let corrected = 0;
  for (const event of events) {
    if ('occurredAt' in event && event.occurredAt !== undefined && event.occurredAt < event.at) late += 1;
    if (event.type === 'stage.completed') stage += 1;
    if (event.type.endsWith('.corrected') || event.type === 'pass.amended') corrected += 1;
    const fact = factOf(event);
    if (fact === undefined) continue;
    const before = told.get(fact.key);
    if (before !== undefined && before.stage < stage && !same(before.value, fact.value)) corrected += 1;
    told.set(fact.key, { value: fact.value, stage });
  }
  return { late, corrected };
};

const factOf = (event: SessionEvent): { readonly key: string; readonly value: unknown } | undefined => {
  switch (event.type) {
    case 'field.set':
      return { key: ['field', event.field, event.zone ?? ''].join(' '), value: event.value };
    case 'item.ticked':
      return { key: ['item', event.item].join(' '), value: event.done };
    case 'question.answered': {
      const { code, answer, zones, on, note } = event;
      return { key: ['question', code].join(' '), value: [answer, zones, on, note] };
    }
    default:
      return undefined;
  }
};
