import { useState } from 'react';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { whoAndWhen } from '../facts.ts';
import { openedCartridges } from './pass-draft.ts';
import { FormFoot } from '../fields/form-foot.tsx';

/** Sharps taken out, and in the bin again. */
export const SharpsCard = () => {
  const { data, say, timeZone } = useSessionContext();
  const counted = data.sharps;
  const opened = openedCartridges(data).length;
  // As many as were opened, until somebody counts otherwise: each of them is a needle that came out, and has to go in.
  const [typedOut, setOut] = useState<number | null | undefined>(counted?.out);
  const [typedBack, setBack] = useState<number | null | undefined>(counted?.in);
  const start = opened === 0 ? null : opened;
  const out = typedOut === undefined ? start : typedOut;
  const back = typedBack === undefined ? start : typedBack;
  const missing =
    out === null ? 'Count what was taken out.' : back === null ? 'Count what is in the bin.' : null;
  return (
    <Card
      title="Sharps count"
      id="sharps"
      aside={
        counted ? (
          <Chip
            tone={counted.out === counted.in ? 'good' : 'caution'}
          >{`${counted.in} of ${counted.out} in the bin · ${whoAndWhen(data, timeZone, counted.at)}`}</Chip>
        ) : undefined
      }
    >
      <p className="small">
        Point first into the bin, never back into a cap, never two at a time. A bin at three quarters is
        closed.
      </p>
      <div className="late-time">
        <NumberField
          label="Taken out"
          value={out}
          onSave={async (value) => {
            setOut(value);
            return null;
          }}
          min={0}
          max={99}
        />
        <NumberField
          label="In the bin"
          value={back}
          onSave={async (value) => {
            setBack(value);
            return null;
          }}
          min={0}
          max={99}
        />
        <FormFoot
          action="Counted"
          look="plain"
          touched={false}
          missing={missing}
          onEnter={async () =>
            out === null || back === null ? missing : say({ type: 'sharps.counted', out, in: back })
          }
        />
      </div>
    </Card>
  );
};
