import { useState } from 'react';
import { stationRoles } from '../../../shared/stock/facts.ts';
import { clockIn } from '../../../shared/time.ts';
import { commaList } from '../../../shared/words/message.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { stationWords } from '../../../shared/words/screens/station.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { defOf } from '../facts.ts';
import { valueText } from '../value-text.ts';
import { StationFacts } from './station-facts.tsx';
import { StationParts, stationFields } from './station-parts.tsx';

/** The station is set up once a day: what stood there this morning is read back and taken over by one tap, stored fact by fact. Then it is one line, which opens again. */
export const StationCard = () => {
  const { view, protocol, timeZone, send, saveField, pointed } = useSessionContext();
  const { t } = useWords();
  // Lamp and machine are offered in the stages that ask for them.
  const fields = Object.entries(view.stationOffer?.fields ?? {}).filter(
    ([id]) => defOf(id).stage === 'cleanseAndNumb',
  );
  const hasLots = Object.keys(view.stationOffer?.lots ?? {}).length > 0;
  const offer = fields.length > 0 || hasLots ? view.stationOffer : null;
  const [taken, setTaken] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const [busy, setBusy] = useState(false);
  // Nothing that is being typed folds away by itself.
  const [opened, setOpened] = useState(offer === null && !view.stationIsSaid);
  const isOpen = opened || stationFields.some((id) => pointed.anchor === `field-${id}`);
  const take = async () => {
    if (offer === null || busy) return;
    setBusy(true);
    setWrong(null);
    let isWhole = true;
    for (const role of stationRoles) {
      const lot = offer.lots[role];
      if (lot !== undefined && !(await send({ type: 'lot.chosen', role, lotId: lot.lotId }))) isWhole = false;
    }
    for (const [id, value] of fields) {
      const no = await saveField(id, undefined, value);
      if (no !== null) {
        isWhole = false;
        setWrong(no);
      }
    }
    if (isWhole) setTaken(offer.at);
    else setOpened(true);
    setBusy(false);
  };
  return (
    <Card title={t(stationWords.title)} id="station" className="station">
      {offer !== null && (
        <>
          <p className="small">
            {t(
              stationWords.said({
                clock: clockIn(timeZone, offer.at),
                items: commaList([
                  ...stationRoles.flatMap((role) => offer.lots[role]?.name ?? []),
                  ...fields.map(([id, value]) =>
                    stationWords.one({ label: defOf(id).label, value: valueText(protocol, id, value) }),
                  ),
                ]),
              }),
            )}
          </p>
          {wrong !== null && (
            <p className="field-error" role="alert">
              {t(wrong)}
            </p>
          )}
        </>
      )}
      {offer === null && taken !== null && (
        <p className="small">
          {t(stationWords.taken({ clock: clockIn(timeZone, taken as typeof view.now) }))}
        </p>
      )}
      {offer === null && !isOpen && <StationFacts />}
      <div className="button-row station-acts">
        {offer !== null && (
          <Button look="primary" icon={<Icon name="check" />} isPending={busy} onPress={() => void take()}>
            {t(stationWords.take({ isMorning: clockIn(timeZone, offer.at) < '12:00' ? 'yes' : 'no' }))}
          </Button>
        )}
        <Button size="small" expanded={isOpen} onPress={() => setOpened(!isOpen)}>
          {t(isOpen ? stationWords.fold : offer === null ? stationWords.change : stationWords.otherwise)}
        </Button>
      </div>
      {isOpen && <StationParts />}
    </Card>
  );
};
