import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen } from '../../../shared/session/open-rules.ts';
import { lost } from '../../builders/drawn.tsx';
import { creamHeard } from '../../builders/heard.ts';
import { holds } from '../../builders/property.ts';
import { walked, walks } from '../../builders/walk.ts';

test('in every state a session can be brought into, each open chip leads to something that is drawn', () => {
  holds(
    fc.property(walks, (walk) => {
      const chair = walked(walk, () => undefined);
      expect(lost(chair, isOpen)).toEqual([]);
      // Wherever it stands, another tablet may turn out to have put cream on.
      chair.tries(creamHeard(chair, { unknown: true }, 400));
      expect(lost(chair, isOpen)).toEqual([]);
    }),
    25,
  );
}, 600_000);
