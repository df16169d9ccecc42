import { useState } from 'react';
import type { Carried } from '../../../shared/session/topics/history/carry-over.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useSessionContext } from '../session-context.ts';
import { dateText } from '../../format-time.ts';
import { defOf, zoneName } from '../facts.ts';
import { valueText } from '../value-text.ts';
import './still-true.css';

const keyOf = ({ field, zone }: Carried): string => (zone === undefined ? field : `${field} ${zone}`);

/** What an earlier visit knows and this one has not said yet: each is confirmed with a tap or answered anew below. Nothing is kept by itself. */
export const StillTrue = ({
  groups,
  zone,
}: {
  readonly groups: readonly string[];
  readonly zone?: string | undefined;
}) => {
  const { view, protocol, send } = useSessionContext();
  const [busy, setBusy] = useState(false);
  const facts = view.fromLastVisit.facts.filter(
    (one) => groups.includes(one.group) && (zone === undefined || one.zone === zone),
  );
  if (facts.length === 0) return null;
  const confirm = async (some: readonly Carried[]): Promise<void> => {
    setBusy(true);
    for (const { field, zone: of, value } of some) {
      // One after the other, so that what is refused stops the rest.
      if (
        !(await send({
          type: 'field.set',
          field,
          ...(of === undefined ? {} : { zone: of }),
          value: value as string,
          asLastTime: true,
        }))
      )
        break;
    }
    setBusy(false);
  };
  return (
    <Card
      title="From the last visit"
      className="still-true"
      aside={
        <Button onPress={() => void confirm(facts)} isPending={busy}>
          {facts.length === 1 ? 'Still true' : 'All still true'}
        </Button>
      }
    >
      <p className="small">Ask. What is still so is confirmed here; what has changed is answered below.</p>
      <ul className="still-true-list">
        {facts.map((one) => {
          const label = `${defOf(one.field).label}${one.zone === undefined ? '' : `, ${zoneName(protocol, one.zone)}`}`;
          const words = valueText(protocol, one.field, one.value);
          return (
            <li key={keyOf(one)}>
              <span className="small">{label}</span>
              <b dir="auto">{words}</b>
              <span className="small num">
                {one.how === 'record' ? 'by the record' : dateText(one.visit)}
              </span>
              {facts.length > 1 && (
                <Button
                  size="small"
                  look="quiet"
                  label={`Still true: ${label}, ${words}`}
                  onPress={() => void confirm([one])}
                  isPending={busy}
                >
                  Still true
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

/** Zones that a needle touched before, to be chosen again with one tap. */
export const SameZones = () => {
  const { view, protocol, send } = useSessionContext();
  const { zones } = view.fromLastVisit;
  if (zones.length === 0) return null;
  const choose = async (): Promise<void> => {
    for (const zone of zones) if (!(await send({ type: 'zone.chosen', zone, chosen: true }))) break;
  };
  return (
    <Card title="Zones of the last visit">
      <p>{`${zones.map((zone) => zoneName(protocol, zone)).join(', ')}. Grades and plan are asked anew.`}</p>
      <div className="button-row">
        <Button onPress={() => void choose()}>
          {zones.length === 1 ? 'Choose this zone again' : 'Choose these zones again'}
        </Button>
      </div>
    </Card>
  );
};
