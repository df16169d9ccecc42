import { useState } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { whoAndWhen } from '../facts.ts';
import { openedCartridges } from './pass-draft.ts';
import { FormFoot } from '../fields/form-foot.tsx';

/** Sharps taken out, and in the bin again. */
export const SharpsCard = () => {
  const { data, say, timeZone } = useSessionContext();
  const { t } = useWords();
  const counted = data.sharps;
  const opened = openedCartridges(data).length;
  // As many as were opened, until somebody counts otherwise: each of them is a needle that came out, and has to go in.
  const [typedOut, setOut] = useState<number | null | undefined>(counted?.out);
  const [typedBack, setBack] = useState<number | null | undefined>(counted?.in);
  const start = opened === 0 ? null : opened;
  const out = typedOut === undefined ? start : typedOut;
  const back = typedBack === undefined ? start : typedBack;
  const missing = out === null ? words.countOut : back === null ? words.countIn : null;
  return (
    <Card
      title={t(words.sharpsCount)}
      id="sharps"
      aside={
        counted ? (
          <Chip tone={counted.out === counted.in ? 'good' : 'caution'}>
            {t(
              words.inBinOf({
                back: counted.in,
                out: counted.out,
                who: whoAndWhen(data, timeZone, counted.at),
              }),
            )}
          </Chip>
        ) : undefined
      }
    >
      <p className="small">{t(words.pointFirst)}</p>
      <div className="late-time">
        <NumberField
          label={words.takenOut}
          value={out}
          onSave={async (value) => {
            setOut(value);
            return null;
          }}
          min={0}
          max={99}
        />
        <NumberField
          label={words.inBin}
          value={back}
          onSave={async (value) => {
            setBack(value);
            return null;
          }}
          min={0}
          max={99}
        />
        <FormFoot
          action={t(words.counted)}
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
