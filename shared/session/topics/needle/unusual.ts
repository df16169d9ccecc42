import { needleRangeIds } from '../../../protocol/needle.ts';
import type { NeedleRangeId } from '../../../protocol/needle.ts';
import type { SessionData } from '../../data.ts';
import type { EventOf } from '../../events.ts';
import type { Refusal } from '../../refusal.ts';
import { needleSays } from './words.ts';

type Settings = Pick<EventOf<'pass.started'>, 'volts' | 'hertz' | 'depthMm' | 'angleDegrees' | 'sure'>;
const asked = needleRangeIds.filter((id): id is Exclude<NeedleRangeId, 'strokeMm'> => id !== 'strokeMm');

/** A setting far from what is usual is asked about once, and taken when it is meant (issue C: ask, do not refuse). */
export const unusualSetting = ({ protocol }: SessionData, settings: Settings): Refusal | undefined => {
  const { usual } = protocol.needle;
  for (const id of asked) {
    const value = settings[id];
    const { from, to, unit } = usual[id];
    if (value === null || (value >= from && value <= to) || settings.sure?.includes(id) === true) continue;
    const shown = needleSays.measured(value, unit);
    return {
      kind: 'asks',
      what: id,
      says: needleSays.really({
        shown,
        from: needleSays.measured(from, unit),
        to: needleSays.measured(to, unit),
      }),
      yes: needleSays.yesMeant({ shown }),
    };
  }
  return undefined;
};
