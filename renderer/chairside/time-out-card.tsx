import { semicolonList } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { zoneMapWords } from '../../shared/words/screens/zone-map.ts';
import { safetyWords } from '../../shared/words/screens/safety.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import type { SessionView } from '../../shared/session/view.ts';
import { FoldingCard } from './folding-card.tsx';
import { useSessionContext } from './session-context.ts';
import { inMapOrder, textOf, zoneName } from './facts.ts';

const saidWords = ({ title, isUnsure, note }: SessionView['allergies'][number]): Phrase => {
  const said = isUnsure ? zoneMapWords.notSure({ title }) : title;
  return note === '' ? said : zoneMapWords.withNote({ title: said, note });
};

/** Read aloud before the first needle, with the client's ear: name, zones, plan, allergies, and to speak up (brief 4.5). The tick stands in the list below. */
export const TimeOutCard = ({ waits = false }: { readonly waits?: boolean | undefined }) => {
  const { view, data, protocol } = useSessionContext();
  const { t } = useWords();
  const [allergies, medicines] = [view.allergies.map(saidWords), view.medicines.map(saidWords)];
  return (
    <FoldingCard
      title={zoneMapWords.timeOut}
      id="time-out"
      says={zoneMapWords.timeOutWaits}
      isFolded={waits}
      anchors={[]}
    >
      <p className="says script">{t(protocol.scripts.timeOut)}</p>
      <dl className="facts">
        <div>
          <dt>{t(commonWords.name)}</dt>
          <dd>
            <bdi>{view.client.fullName}</bdi>
            {t(zoneMapWords.born({ day: { day: data.clientFacts.dateOfBirth } }))}
          </dd>
        </div>
        <div>
          <dt>{t(zoneMapWords.zonesAndPlan)}</dt>
          <dd>
            {inMapOrder(view.zonesToTreat)
              .map(
                (zone) =>
                  `${t(zoneName(protocol, zone))}${textOf(data, 'planWords', zone) === '' ? '' : ` (${textOf(data, 'planWords', zone)})`}`,
              )
              .join(', ') || t(zoneMapWords.none)}
          </dd>
        </div>
        <div>
          <dt>{t(zoneMapWords.allergies)}</dt>
          <dd>{t(allergies.length === 0 ? safetyWords.noneSaid : semicolonList(allergies))}</dd>
        </div>
        <div>
          <dt>{t(safetyWords.medicines)}</dt>
          <dd>{t(medicines.length === 0 ? safetyWords.noneSaid : semicolonList(medicines))}</dd>
        </div>
      </dl>
      <p className="says script">{t(protocol.scripts.unwell)}</p>
    </FoldingCard>
  );
};
