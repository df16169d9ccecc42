import { useState } from 'react';
import { fields } from '../../../shared/session/fields.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { SessionFields } from '../fields/session-field.tsx';
import { ConsentsSection } from './consents-section.tsx';
import { PatchFields } from './patch-fields.tsx';
import { SectionItems } from './section-items.tsx';
import { StillTrue } from './still-true.tsx';

/** Sessions of earlier versions knew one text for both lots. */
const olderPatch = fields
  .filter(({ stage, group }) => stage === 'consultation' && group === 'patchTest')
  .map(({ id }) => id)
  .filter((id) => !/^patch(Pigment|Numbing)(Product|Lot)$|^patch(Site|WaiverName)$/.test(id));

/** The patch tests beside the consents. While the client reads and signs, the words have the screen for themselves. */
export const PatchSection = () => {
  const { data, protocol, pointed } = useSessionContext();
  const [open, setOpen] = useState<string | null>(null);
  const [heard, setHeard] = useState(pointed);
  if (heard !== pointed) {
    setHeard(pointed);
    if (pointed.anchor !== `consent-${open}`) setOpen(null);
  }
  const { t } = useWords();
  const { patchTestHours, patchTestValidMonths } = protocol.limits;
  return (
    <div className="part-columns patch-consents" data-signing={open !== null || undefined}>
      {open === null && (
        <div className="col">
          <StillTrue groups={['patchTest']} />
          <Card title={t(consultationScreen.patchTest)}>
            <p className="small">
              {t(
                consultationScreen.patchLimits({
                  hours: patchTestHours.value,
                  months: patchTestValidMonths.value,
                }),
              )}
            </p>
            {data.opening.hygiene === true ? (
              <PatchFields />
            ) : (
              <div className="form-grid">
                <SessionFields ids={olderPatch} />
              </div>
            )}
          </Card>
          <SectionItems section="patch" />
        </div>
      )}
      <ConsentsSection open={open} onOpen={setOpen} />
    </div>
  );
};
