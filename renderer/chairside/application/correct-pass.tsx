import { useState } from 'react';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import type { Pass } from '../../../shared/session/topics/needle/data.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { ReasonDialog } from '../reason-dialog.tsx';

const whats = [
  { id: 'density', label: words.densityWrong },
  { id: 'mistaken', label: words.passMistaken },
  { id: 'goesOn', label: words.stillGoesOn },
] as const;

/** A wrong tap is corrected with a reason; what stood before stays in the record. */
export const CorrectPass = ({ pass }: { readonly pass: Pass }) => {
  const { data, view, protocol, send } = useSessionContext();
  const { t } = useWords();
  // One needle works at a time: only without a running pass can this one go on.
  const canGoOn =
    view.place === 'application' &&
    !data.passes.some(({ endedAt, mistaken }) => endedAt === null && !mistaken);
  const choices = whats.filter(({ id }) => id !== 'goesOn' || canGoOn);
  const [open, setOpen] = useState(false);
  const [what, setWhat] = useState<(typeof whats)[number]['id'] | null>(
    pass.endedAt === null ? 'mistaken' : null,
  );
  const [density, setDensity] = useState<number | null>(pass.addedDensity);
  const name = words.passOn({ zone: zoneName(protocol, pass.zone), number: pass.passNumber });
  const missing =
    what === null
      ? t(words.sayWhatWrong)
      : what === 'density' && density === null
        ? t(words.typeDensity)
        : null;
  return (
    <>
      <Button
        size="small"
        look="quiet"
        label={t(words.correctOne({ what: name }))}
        onPress={() => setOpen(true)}
      >
        {t(words.correct)}
      </Button>
      <ReasonDialog
        title={t(words.correctOne({ what: name }))}
        isOpen={open}
        onClose={() => setOpen(false)}
        action={t(words.correct)}
        missing={missing}
        onReason={(reason) =>
          send(
            what === 'goesOn'
              ? { type: 'work.undone', what: 'passEnd', id: pass.id, reason }
              : {
                  type: 'pass.amended',
                  pass: pass.id,
                  reason,
                  ...(what === 'mistaken' ? { mistaken: true } : { addedDensity: density ?? 0 }),
                },
          )
        }
      >
        {pass.endedAt !== null && (
          <ChoiceRow label={words.whatIsWrong} choices={choices} value={what} onChange={setWhat} />
        )}
        {pass.endedAt === null && <p>{t(words.tookNoPlace)}</p>}
        {what === 'density' && (
          <NumberField
            label={words.densityAdded}
            unit={words.dotsPerCm2}
            value={density}
            onSave={async (value) => {
              setDensity(value);
              return null;
            }}
            min={0}
            max={250}
          />
        )}
      </ReasonDialog>
    </>
  );
};
