import { useState } from 'react';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { Checklist } from '../checklist.tsx';
import { nextConsent } from '../closing.ts';
import { itemSection } from '../sections.ts';
import { useSessionContext } from '../session-context.ts';
import { ConsentsSection } from './consents-section.tsx';
import { PatchFields } from './patch-fields.tsx';
import { StillTrue } from './still-true.tsx';

/** The patch tests beside the consents. While the client reads and signs, the words have the screen for themselves. */
export const PatchSection = () => {
  const { data, protocol, pointed } = useSessionContext();
  /** One that is needed and has no answer yet opens to whoever is sent to it; else the list of them stands there. */
  const sentTo = (): string | null =>
    protocol.consents.find(({ id }) => pointed.anchor === `consent-${id}` && nextConsent(data, [id]) === id)
      ?.id ?? null;
  const [open, setOpen] = useState<string | null>(sentTo);
  const [heard, setHeard] = useState(pointed);
  if (heard !== pointed) {
    setHeard(pointed);
    if (pointed.anchor !== `consent-${open}`) setOpen(sentTo());
  }
  const { t } = useWords();
  const { patchTestHours, patchTestValidMonths } = protocol.limits;
  return (
    <div className="patch-consents" data-signing={open !== null || undefined}>
      {open === null && (
        <>
          <StillTrue groups={['patchTest']} />
          <Card title={t(consultationScreen.patchTest)}>
            <div className="patch-top">
              <p className="small">
                {t(
                  consultationScreen.patchLimits({
                    hours: patchTestHours.value,
                    months: patchTestValidMonths.value,
                  }),
                )}
              </p>
              <Checklist stage="consultation" title="" only={(item) => itemSection(item) === 'patch'} bare />
            </div>
            <PatchFields />
          </Card>
        </>
      )}
      <ConsentsSection open={open} onOpen={setOpen} />
    </div>
  );
};
