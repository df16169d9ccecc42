import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen } from '../../../shared/session/open-rules.ts';
import { lost } from '../../builders/drawn.tsx';
import { holds } from '../../builders/property.ts';
import { walked, walks } from '../../builders/walk.ts';

test('in every state a session can be brought into, each open chip leads to something that is drawn', () => {
  holds(
    fc.property(walks, (walk) => {
      const chair = walked(walk, () => undefined);
      expect(lost(chair, isOpen)).toEqual([]);
    }),
    25,
  );
}, 600_000);
