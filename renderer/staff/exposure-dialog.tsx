import { useCallback, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { Exposure } from '../../shared/staff/exposure.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
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
  const { t } = useWords();

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
      title={t(incidentsScreen.needleStickOrSplash)}
      size="wide"
      tone="stop"
      isOpen
      onClose={close}
      {...(entered
        ? {
            actions: (
              <Button look="primary" onPress={close}>
                {t(commonWords.close)}
              </Button>
            ),
          }
        : {})}
    >
      {log.is === 'no' && <ProblemBanner said={log.said} />}
      {log.is === 'there' && row === undefined && (
        <FirstAidCard steps={log.value.firstAid} isDraft={log.value.firstAidIsDraft} />
      )}
      {entered && (
        <Banner tone="good" title={t(incidentsScreen.itLogStaff)}>
          {t(incidentsScreen.adviceFollowUpCan)}
        </Banner>
      )}
      {log.is === 'there' && !entered && (
        <ExposureForm
          start={
            row === undefined
              ? newExposure(
                  id,
                  log.value,
                  lot && { ...lot, device: t(incidentsScreen.needleCartridge({ config: lot.config })) },
                )
              : exposureDraftOf(row)
          }
          onEnter={enter}
          onCancel={close}
        />
      )}
    </Dialog>
  );
};
