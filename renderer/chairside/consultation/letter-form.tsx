import { useState } from 'react';
import type { HealthRow, LetterWriter } from '../../../shared/protocol/schema.ts';
import { healthScreenWords } from '../../../shared/words/screens/health.ts';
import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { useWords } from '../../words.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { Tick } from '../../parts/tick.tsx';
import type { LocalDate } from '../../../shared/time.ts';
import { healthSays } from '../../../shared/session/topics/health/words.ts';
import { useSessionContext } from '../session-context.ts';
import { dayOfOpening } from '../../format-time.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { LetterPicture } from './letter-picture.tsx';

const empty = {
  clinician: '',
  writtenOn: null as string | null,
  validUntil: null as string | null,
  seen: false,
  writer: null as LetterWriter | null,
  testSpotOn: null as string | null,
};

/** A clinician's letter, typed from the paper (decision 24). */
export const LetterForm = ({
  row: { code, letterFrom, needsTestSpot, outcome },
  letter,
  wanted,
}: {
  readonly row: HealthRow;
  readonly letter: string;
  readonly wanted: boolean;
}) => {
  const { say, protocol, data, view } = useSessionContext();
  const counts = view.rowEffects[code]?.letterSays ?? null;
  const { t } = useWords();
  /** Where only one kind of doctor counts it is asked who wrote it. */
  const asksWho = outcome === 'refuseUnlessCleared' && letterFrom !== undefined;
  const [open, setOpen] = useState(false);
  const { form, set, hold, reset, touched } = useForm(empty);
  const showForm = open || (letter === '' && wanted);
  const { clinician, writtenOn, validUntil, seen, writer, testSpotOn } = form;
  const missing =
    clinician.trim() === ''
      ? t(healthScreenWords.whoWrote)
      : asksWho && writer === null
        ? t(safetyWords.letterFromMissing)
        : writtenOn === null
          ? t(healthScreenWords.whenWritten)
          : validUntil === null
            ? t(healthScreenWords.untilWhen)
            : validUntil < writtenOn
              ? healthSays.letterOrder
              : seen
                ? null
                : t(healthScreenWords.tickSeen);
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
      ...(writer === null ? {} : { writer }),
      ...(testSpotOn === null ? {} : { testSpotOn: testSpotOn as LocalDate }),
    });
    if (answer === null) {
      reset(empty);
      setOpen(false);
    }
    return answer;
  };
  return (
    <div className="form-rows" id={`letter-${code}`}>
      {letter !== '' && (
        <p className="small" dir="auto">
          {t(healthScreenWords.letterOnFile({ letter }))}
        </p>
      )}
      {counts !== null && <p className="says caution">{t(counts)}</p>}
      {letter !== '' && <LetterPicture code={code} />}
      {!showForm && (
        <div>
          <Button size="small" onPress={() => setOpen(true)}>
            {t(letter === '' ? healthScreenWords.enterLetter : healthScreenWords.enterAnother)}
          </Button>
        </div>
      )}
      {showForm && (
        <>
          <div className="form-grid">
            <FormField
              label={healthScreenWords.letterBy}
              value={clinician}
              onChange={set('clinician')}
              isRequired
              maxLength={120}
            />
            {asksWho && (
              <ChoiceRow
                label={t(safetyWords.letterFrom)}
                choices={[
                  { id: letterFrom, label: t(safetyWords.letterWriter({ from: letterFrom })) },
                  { id: 'doctor', label: t(safetyWords.letterWriter({ from: 'doctor' })) },
                ]}
                value={writer}
                onChange={set('writer')}
              />
            )}
            <PartialDateField
              label={t(healthScreenWords.writtenOn)}
              value={writtenOn}
              onSave={hold('writtenOn')}
              needsDay
              order={protocol.pack.dateOrder}
            />
            <PartialDateField
              label={t(healthScreenWords.validUntil)}
              value={validUntil}
              onSave={hold('validUntil')}
              needsDay
              order={protocol.pack.dateOrder}
            />
            {needsTestSpot === true && (
              <PartialDateField
                label={t(safetyWords.testSpotOn)}
                value={testSpotOn}
                onSave={hold('testSpotOn')}
                needsDay
                order={protocol.pack.dateOrder}
              />
            )}
          </div>
          {ranOut && <p className="says caution">{t(healthScreenWords.ranOut)}</p>}
          <Tick isOn={seen} onChange={set('seen')}>
            {t(healthScreenWords.seenAndKept)}
          </Tick>
          <FormFoot
            action={t(healthScreenWords.enterTheLetter)}
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
