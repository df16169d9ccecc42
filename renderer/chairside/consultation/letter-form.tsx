import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import type { LocalDate } from '../../../shared/time.ts';
import { healthSays } from '../../../shared/session/topics/health/words.ts';
import { useChair } from '../chair.ts';
import { dayOfOpening } from '../clock.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { LetterPicture } from './letter-picture.tsx';

const empty = {
  clinician: '',
  writtenOn: null as string | null,
  validUntil: null as string | null,
  seen: false,
};

/** A clinician's letter, typed from the paper (decision 24). */
export const LetterForm = ({
  code,
  letter,
  wanted,
}: {
  readonly code: string;
  readonly letter: string;
  readonly wanted: boolean;
}) => {
  const { say, protocol, data } = useChair();
  const [open, setOpen] = useState(false);
  const { form, set, hold, reset, touched } = useForm(empty);
  const showForm = open || (letter === '' && wanted);
  const { clinician, writtenOn, validUntil, seen } = form;
  const missing =
    clinician.trim() === ''
      ? 'Who wrote the letter?'
      : writtenOn === null
        ? 'When was it written?'
        : validUntil === null
          ? 'Until when is it valid?'
          : validUntil < writtenOn
            ? healthSays.letterOrder
            : seen
              ? null
              : 'Tick that you have seen the letter.';
  const ranOut = validUntil !== null && validUntil < dayOfOpening(data.opening);
  const enter = async () => {
    if (writtenOn === null || validUntil === null) return missing;
    const answer = await say({
      type: 'clearance.recorded',
      code,
      clinician: clinician.trim(),
      writtenOn: writtenOn as LocalDate,
      validUntil: validUntil as LocalDate,
      seen: true,
    });
    if (answer === null) {
      reset(empty);
      setOpen(false);
    }
    return answer;
  };
  return (
    <div className="form-rows" id={`letter-${code}`}>
      {letter !== '' && <p className="small" dir="auto">{`Letter on file: ${letter}`}</p>}
      {letter !== '' && <LetterPicture code={code} />}
      {!showForm && (
        <div>
          <Button size="small" onPress={() => setOpen(true)}>
            {letter === '' ? 'Enter a letter' : 'Enter another letter'}
          </Button>
        </div>
      )}
      {showForm && (
        <>
          <div className="form-grid">
            <FormField
              label="Letter written by"
              value={clinician}
              onChange={set('clinician')}
              isRequired
              maxLength={120}
            />
            <PartialDateField
              label="Written on"
              value={writtenOn}
              onSave={hold('writtenOn')}
              needsDay
              order={protocol.pack.dateOrder}
            />
            <PartialDateField
              label="Valid until"
              value={validUntil}
              onSave={hold('validUntil')}
              needsDay
              order={protocol.pack.dateOrder}
            />
          </div>
          {ranOut && (
            <p className="says caution">
              This letter has run out. You can keep it on record, but it does not count today.
            </p>
          )}
          <Tick isOn={seen} onChange={set('seen')}>
            I have seen the letter and it is kept
          </Tick>
          <FormFoot
            action="Enter the letter"
            touched={touched}
            onEnter={enter}
            missing={missing}
            {...(open ? { onCancel: () => setOpen(false) } : {})}
          />
        </>
      )}
    </div>
  );
};
