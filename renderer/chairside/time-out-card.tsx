import { safetyWords } from '../../shared/words/screens/safety.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { useChair } from './chair.ts';
import { dateText } from './clock.ts';
import { inMapOrder, textOf, zoneName } from './facts.ts';

/** Rows about allergies (brief 1.4, 10.1): pigment, anaesthetic, latex, chlorhexidine, any other. And about medicines. */
const allergyRows = ['C10', 'C11', 'C32', 'C37', 'C38'];
const medicineRows = ['C12', 'C14', 'C22', 'C36', 'C39', 'C40'];

/** Read aloud before the first needle, with the client's ear: name, zones, plan, allergies, and to speak up (brief 4.5). The tick stands in the list below. */
export const TimeOutCard = () => {
  const { view, data, protocol } = useChair();
  const { t } = useWords();
  const saidOf = (codes: readonly string[]): readonly string[] =>
    codes.flatMap((code) => {
      const said = data.answers[code]?.value;
      const row = protocol.questions.find((one) => one.code === code);
      if (row === undefined || said === undefined || said.answer === 'no') return [];
      return [
        `${row.title}${said.answer === 'unsure' ? ' (not sure)' : ''}${said.note === undefined || said.note === '' ? '' : `: ${said.note}`}`,
      ];
    });
  const [allergies, medicines] = [saidOf(allergyRows), saidOf(medicineRows)];
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
