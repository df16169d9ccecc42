import { useState } from 'react';
import type { Pass } from '../../../shared/session/topics/needle/data.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { ReasonDialog } from '../reason-dialog.tsx';

const whats = [
  { id: 'density', label: 'The density is wrong' },
  { id: 'mistaken', label: 'This pass was tapped by mistake' },
  { id: 'goesOn', label: 'It is still going on' },
] as const;

/** A wrong tap is corrected with a reason; what stood before stays in the record. */
export const CorrectPass = ({ pass }: { readonly pass: Pass }) => {
  const { data, view, protocol, send } = useSessionContext();
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
  const name = `${zoneName(protocol, pass.zone)}, pass ${pass.passNumber}`;
  const missing =
    what === null
      ? 'Say what is wrong.'
      : what === 'density' && density === null
        ? 'Type the density.'
        : null;
  return (
    <>
      <Button size="small" look="quiet" label={`Correct ${name}`} onPress={() => setOpen(true)}>
        Correct
      </Button>
      <ReasonDialog
        title={`Correct ${name}`}
        isOpen={open}
        onClose={() => setOpen(false)}
        action="Correct"
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
          <ChoiceRow label="What is wrong" choices={choices} value={what} onChange={setWhat} />
        )}
        {pass.endedAt === null && <p>The pass was tapped by mistake and did not take place.</p>}
        {what === 'density' && (
          <NumberField
            label="Density added"
            unit="dots/cm²"
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
