import { Card } from '../parts/card.tsx';
import { useChair } from './chair.ts';
import { dateText } from './clock.ts';
import { inMapOrder, textOf, zoneName } from './facts.ts';

/** Rows about allergies (brief 1.4): pigment, anaesthetic, latex, chlorhexidine. */
const allergyRows = ['C10', 'C11', 'C32', 'C37'];

/** Read aloud before the first needle, with the client's ear: name, zones, plan, allergies, and to speak up (brief 4.5). The tick stands in the list below. */
export const TimeOutCard = () => {
  const { view, data, protocol } = useChair();
  const allergies = allergyRows.flatMap((code) => {
    const said = data.answers[code]?.value;
    const row = protocol.questions.find((one) => one.code === code);
    if (row === undefined || said === undefined || said.answer === 'no') return [];
    return [
      `${row.title}${said.answer === 'unsure' ? ' (not sure)' : ''}${said.note === undefined || said.note === '' ? '' : `: ${said.note}`}`,
    ];
  });
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
      </dl>
      <p className="says script">{protocol.scripts.unwell}</p>
    </Card>
  );
};
