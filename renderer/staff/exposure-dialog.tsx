import { useCallback, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { Exposure } from '../../shared/staff/exposure.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { sentenceOf } from '../said.ts';
import { useLoad } from '../use-load.ts';
import { exposureDraftOf, newExposure } from './exposure-draft.ts';
import { ExposureForm } from './exposure-form.tsx';
import type { ExposureIssue } from './exposure-form.tsx';
import { FirstAidCard } from './first-aid.tsx';
import './staff.css';

interface ExposureDialogProps {
  readonly client: Client;
  /** The needle that is in use: filled in, to be corrected. */
  readonly lot?: { readonly manufacturer: string; readonly lot: string; readonly config: string } | undefined;
  /** One that is in the log already, to be completed. */
  readonly row?: Exposure | undefined;
  readonly onClose: (entered: boolean) => void;
}

/** First aid, then the form. It is stored in the log of the staff only. */
export const ExposureDialog = ({ client, lot, row, onClose }: ExposureDialogProps) => {
  const ask = useCallback(() => client['exposures.log'](null), [client]);
  const [log] = useLoad(ask);
  const [id] = useState(() => crypto.randomUUID());
  const [entered, setEntered] = useState(false);
  const enter = async (exposure: Exposure): Promise<ExposureIssue | null> => {
    const reply = await client['exposures.record'](exposure);
    if (reply.ok) {
      if (row === undefined) setEntered(true);
      else onClose(true);
      return null;
    }
    return reply.error.kind === 'bad-request'
      ? (reply.error.issues[0] ?? { field: '', says: reply.error.says })
      : { field: '', says: sentenceOf(reply.error) };
  };
  const close = (): void => onClose(entered);
  return (
    <Dialog
      title="Needle-stick or splash"
      size="wide"
      tone="stop"
      isOpen
      onClose={close}
      {...(entered
        ? {
            actions: (
              <Button look="primary" onPress={close}>
                Close
              </Button>
            ),
          }
        : {})}
    >
      {log.is === 'no' && (
        <Banner tone="stop" title={log.said.says}>
          {log.said.whatToDo}
        </Banner>
      )}
      {log.is === 'there' && row === undefined && (
        <FirstAidCard steps={log.value.firstAid} isDraft={log.value.firstAidIsDraft} />
      )}
      {entered && (
        <Banner tone="good" title="It is in the log of the staff.">
          Advice and follow-up can be added there later.
        </Banner>
      )}
      {log.is === 'there' && !entered && (
        <ExposureForm
          start={row === undefined ? newExposure(id, log.value, lot) : exposureDraftOf(row)}
          onEnter={enter}
          onCancel={close}
        />
      )}
    </Dialog>
  );
};
