import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hairlineAgreed } from '../../../../../shared/photos/hairline-shown.ts';
import { replay } from '../../../../../shared/session/replay.ts';
import { consentStanding } from '../../../../../shared/session/topics/consent/read.ts';
import { drawn, front, wantsHairline } from '../../../../builders/hairline.ts';
import { holds } from '../../../../builders/property.ts';
import { createChair } from '../../../../builders/session.ts';
import type { Chair } from '../../../../builders/session.ts';
import { field } from '../../../../builders/session-steps.ts';

/** Whatever may happen to a line: drawn and moved, on this photo or another, measured anew, given up, its photo destroyed; signed or not. */
const steps: readonly ((chair: Chair) => void)[] = [
  (chair) => void chair.tries(front({ photo: 'front-2', hash: 'c'.repeat(64) })),
  (chair) => void chair.tries(drawn()),
  (chair) => void chair.tries(drawn({ photo: 'front-2' })),
  (chair) => void chair.tries(drawn({ glabella: [0.5, 0.5] })),
  (chair) => void chair.tries({ type: 'photo.destroyed', photo: 'front-1', why: 'clientAsked' }),
  (chair) => void chair.tries(field('hairlineGlabellaMm', 75)),
  (chair) => void chair.tries(field('hairlineGlabellaMm', 72)),
  (chair) => void chair.tries(field('hairlineChange', false)),
  (chair) => void chair.tries(field('hairlineChange', true)),
  (chair) => chair.sign('hairline'),
  (chair) => chair.sign('hairline'),
  (chair) => {
    chair.tries({ type: 'session.suspended' });
    chair.tries({ type: 'session.resumed' });
  },
];

test('in whatever order a line is drawn, moved and signed: a signature counts only for the very line and photo that are there', () => {
  holds(
    fc.property(fc.array(fc.nat(steps.length - 1), { maxLength: 14 }), (order) => {
      const chair = wantsHairline(createChair());
      chair.say(front());
      for (const step of order) {
        chair.later(1);
        steps[step]?.(chair);
        const given = chair.data().consents['hairline']?.given;
        if (given?.is !== 'signed' || consentStanding(chair.data(), 'hairline') !== 'signed') continue;
        expect(given.textHash).toBe(chair.hashOf('hairline'));
        const agreed = hairlineAgreed(chair.data());
        if (agreed !== undefined)
          expect(chair.data().photos.find(({ id }) => id === agreed.drawing.photo)).toMatchObject({
            hash: agreed.drawing.photoHash,
            destroyed: null,
          });
      }
      expect(replay(chair.opening, chair.protocol, chair.events).context).toEqual(chair.data());
    }),
    150,
  );
});
