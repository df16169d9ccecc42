import { useState } from 'react';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { Checklist } from '../checklist.tsx';
import { clockText, countText } from '../../format-time.ts';
import { productName, zoneNames } from '../facts.ts';
import { ApplicationControls } from './application-controls.tsx';
import { LeftToday } from './left-today.tsx';
import { NumbingForm } from './numbing-form.tsx';
import { NumbingRing } from './numbing-ring.tsx';

/** Items of the list that stand with the cream. */
export const withCream: ReadonlySet<string> = new Set(['allergy-rechecked', 'cream-shown', 'cream-weighed']);

const OneApplication = ({ one }: { readonly one: NumbingApplication }) => {
  const { protocol, timeZone } = useSessionContext();
  return (
    <div className="row-line">
      <span>
        <b>{productName(protocol, one.product)}</b>
        <span className="small">{` · lot ${one.lot} · ${zoneNames(protocol, one.zones)}`}</span>
      </span>
      <span className="small num">{`${one.grams} g · ${one.areaCm2} cm² · on ${clockText(timeZone, one.onAt)}${one.offAt === null ? '' : `, off ${clockText(timeZone, one.offAt)}`}`}</span>
    </div>
  );
};

/** Cream on the skin: what is on, and the form for the next one. In stage 2 the form stands open until the first cream is on. */
export const NumbingSection = ({ startsOpen }: { readonly startsOpen: boolean }) => {
  const { data } = useSessionContext();
  const [open, setOpen] = useState(false);
  const showForm = open || (startsOpen && data.numbing.length === 0);
  return (
    <Card title="Topical anaesthetic" id="numbing">
      {data.numbing.map((one) => (
        <OneApplication key={one.id} one={one} />
      ))}
      {startsOpen && <Checklist stage="cleanseAndNumb" title="" bare only={(item) => withCream.has(item)} />}
      {showForm ? (
        <NumbingForm onDone={() => setOpen(false)} {...(open ? { onCancel: () => setOpen(false) } : {})} />
      ) : (
        <div className="button-row">
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
            {data.numbing.length === 0 ? 'Put cream on' : 'Another application'}
          </Button>
        </div>
      )}
    </Card>
  );
};

const Total = ({
  name,
  is,
  of,
  unit,
}: {
  readonly name: string;
  readonly is: number;
  readonly of: number;
  readonly unit: string;
}) => (
  <div>
    <dt>{name}</dt>
    <dd className="num">{`${countText(is)} of ${countText(of)} ${unit}`}</dd>
  </div>
);

/** The clocks, and all cream of the day against the studio's caps (G2-04, decision 20). */
export const NumbingAside = () => {
  const { view, data, protocol } = useSessionContext();
  const last = data.numbing.at(-1)?.product ?? data.arrivalCream?.product;
  const { numbingDayAreaCm2, numbingDayGrams, numbingDayActiveMg, numbingDayMinutes } = protocol.limits;
  const { areaCm2, grams, activeMg, minutes } = view.numbingTotals;
  if (view.timers.length === 0 && grams === 0) return null;
  return (
    <>
      {view.timers.map((timer) => (
        <Card key={timer.application} title={view.timers.length > 1 ? timer.productName : 'Numbing'}>
          <div className="form-rows">
            <NumbingRing timer={timer} />
            <ApplicationControls timer={timer} />
          </div>
        </Card>
      ))}
      <Card title="All cream today">
        <dl className="cream-totals">
          <Total name="Area" is={areaCm2} of={numbingDayAreaCm2.value} unit="cm²" />
          <Total name="Cream" is={grams} of={numbingDayGrams.value} unit="g" />
          <Total name="Active" is={activeMg} of={numbingDayActiveMg.value} unit="mg" />
          <Total name="Time" is={Math.ceil(minutes)} of={numbingDayMinutes.value} unit="min" />
        </dl>
        {last !== undefined && <LeftToday product={last} />}
      </Card>
    </>
  );
};
