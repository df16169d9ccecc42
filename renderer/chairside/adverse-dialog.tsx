import { useWords } from '../words.tsx';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useMemo, useState } from 'react';
import { materialsOf } from '../../shared/adverse/materials.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { slotTitle } from '../../shared/words/photos.ts';
import { detailsOf } from '../adverse/adverse-draft.ts';
import type { AdverseDraft } from '../adverse/adverse-draft.ts';
import { AdverseForm } from '../adverse/adverse-form.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { ExposureDialog } from '../staff/exposure-dialog.tsx';
import { useSessionContext } from './session-context.ts';
import { openPass, textOf, zoneName } from './facts.ts';

/** The form over the stage, filled from the session as far as it goes. The staff's own needle-stick goes another way: it is no part of the client's record. */
export const AdverseDialog = ({
  draft,
  onClose,
}: {
  readonly draft: AdverseDraft;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const { view, data, protocol, client, say } = useSessionContext();
  const [stick, setStick] = useState(false);
  const codes = data.zones.length > 0 ? data.zones : protocol.zones.map(({ code }) => code);
  const zones = codes.map((id) => ({ id, name: zoneName(protocol, id) }));
  const photos = data.photos
    .filter(({ destroyed }) => destroyed === null)
    .map((photo) => ({
      id: photo.id,
      title: slotTitle(photo, {
        zone: (code) => zoneName(protocol, code),
        light: (id) => protocol.lights.find((light) => light.id === id)?.name ?? id,
      }),
    }));
  const materials = useMemo(
    () => materialsOf({ ...data, protocol }, (id) => textOf(data, id)),
    [data, protocol],
  );
  const enter = async ({ event, what, plan, zone, ...form }: AdverseDraft): Promise<Phrase | null> => {
    const details = detailsOf({ event, what, plan, zone, ...form });
    if (details === undefined) return commonWords.somethingMissing;
    // A new event belongs to the pass that is going on, unless it is about another zone.
    const running = data.adverse.some(({ id }) => id === event) ? undefined : openPass(data);
    const pass =
      running !== undefined && (zone === null || zone === running.zone) ? { pass: running.id } : {};
    const answer = await say({
      type: 'adverse.noted',
      event,
      what: what.trim(),
      plan: plan.trim(),
      ...(zone === null ? {} : { zone }),
      details,
      ...pass,
    });
    if (answer === null) onClose();
    return answer;
  };
  if (stick) return <ExposureDialog client={client} lot={data.cartridges.at(-1)} onClose={onClose} />;
  return (
    <Dialog title={incidentsScreen.unwantedEvent} size="wide" isOpen onClose={onClose}>
      <div className="incident-tools">
        <Button size="small" icon={<Icon name="person" />} onPress={() => setStick(true)}>
          {t(incidentsScreen.stickOfStaff)}
        </Button>
        <span className="small">{t(incidentsScreen.stickGoesWhere)}</span>
      </div>
      <AdverseForm
        start={draft}
        zones={zones}
        photos={photos}
        session={view.session}
        materials={materials}
        order={protocol.pack.dateOrder}
        needsPlan={false}
        onEnter={enter}
        onCancel={onClose}
      />
    </Dialog>
  );
};
