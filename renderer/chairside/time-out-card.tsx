import { safetyWords } from '../../shared/words/screens/safety.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import type { SessionView } from '../../shared/session/view.ts';
import { useSessionContext } from './session-context.ts';
import { dateText } from '../format-time.ts';
import { inMapOrder, textOf, zoneName } from './facts.ts';

const saidWords = ({ title, isUnsure, note }: SessionView['allergies'][number]): string =>
  `${title}${isUnsure ? ' (not sure)' : ''}${note === '' ? '' : `: ${note}`}`;

/** Read aloud before the first needle, with the client's ear: name, zones, plan, allergies, and to speak up (brief 4.5). The tick stands in the list below. */
export const TimeOutCard = () => {
  const { view, data, protocol } = useSessionContext();
  const { t } = useWords();
  const [allergies, medicines] = [view.allergies.map(saidWords), view.medicines.map(saidWords)];
  return (
    <Card title="Time-out" id="time-out">
      <p className="says script">{protocol.scripts.timeOut}</p>
      <dl className="facts">
        <div>
          <dt>Name</dt>
          <dd>
            <bdi>{view.client.fullName}</bdi>
            {`, born ${dateText(data.clientFacts.dateOfBirth)}`}
          </dd>
        </div>
        <div>
          <dt>Zones and plan</dt>
          <dd>
            {inMapOrder(view.zonesToTreat)
              .map(
                (zone) =>
                  `${zoneName(protocol, zone)}${textOf(data, 'planWords', zone) === '' ? '' : ` (${textOf(data, 'planWords', zone)})`}`,
              )
              .join(', ') || 'none'}
          </dd>
        </div>
        <div>
          <dt>Allergies</dt>
          <dd>{allergies.length === 0 ? 'None said' : allergies.join('; ')}</dd>
        </div>
        <div>
          <dt>{t(safetyWords.medicines)}</dt>
          <dd>{medicines.length === 0 ? t(safetyWords.noneSaid) : medicines.join('; ')}</dd>
        </div>
      </dl>
      <p className="says script">{protocol.scripts.unwell}</p>
    </Card>
  );
};
