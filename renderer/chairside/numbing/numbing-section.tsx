import { useState } from 'react';
import type { ReactNode } from 'react';
import { creamScreen as words } from '../../../shared/words/screens/cream.ts';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import { commaList, dotList } from '../../../shared/words/message.ts';
import type { Message } from '../../../shared/words/message.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { FoldingCard } from '../folding-card.tsx';
import { Checklist } from '../checklist.tsx';
import { clockText } from '../../format-time.ts';
import { productName, zoneNames } from '../facts.ts';
import { ApplicationControls } from './application-controls.tsx';
import { LeftToday } from './left-today.tsx';
import { NumbingForm } from './numbing-form.tsx';
import { NumbingRing } from './numbing-ring.tsx';

/** Items of the list that stand with the cream. */
export const withCream: ReadonlySet<string> = new Set(['allergy-rechecked', 'cream-shown', 'cream-weighed']);

const OneApplication = ({ one }: { readonly one: NumbingApplication }) => {
  const { protocol, timeZone } = useSessionContext();
  const { t } = useWords();
  return (
    <div className="row-line">
      <span>
        <b>{productName(protocol, one.product)}</b>
        <span className="small">{` · ${t(words.lotAndZones({ lot: one.lot, zones: zoneNames(protocol, one.zones) }))}`}</span>
      </span>
      <span className="small num">
        {t(
          words.amountAndTimes({
            grams: String(one.grams),
            area: String(one.areaCm2),
            on: clockText(timeZone, one.onAt),
            isOff: one.offAt === null ? 'no' : 'yes',
            off: one.offAt === null ? '' : clockText(timeZone, one.offAt),
          }),
        )}
      </span>
    </div>
  );
};

/** Cream on the skin: what is on, and the form for the next one. In stage 2 the form stands open until the first cream is on. */
export const NumbingSection = ({
  startsOpen,
  children,
}: {
  readonly startsOpen: boolean;
  /** What else can be done about it here. */
  readonly children?: ReactNode;
}) => {
  const { view, data } = useSessionContext();
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const showForm = open || (startsOpen && data.numbing.length === 0);
  return (
    <FoldingCard
      title={words.title}
      id="numbing"
      className={showForm ? 'spread-card' : undefined}
      says={
        view.timers.some(({ running }) => running)
          ? dotList(view.timers.filter(({ running }) => running).map(({ productName: name }) => name))
          : words.allOff({ count: data.numbing.length })
      }
      isFolded={!startsOpen && !open}
      anchors={[]}
    >
      {data.numbing.map((one) => (
        <OneApplication key={one.id} one={one} />
      ))}
      {startsOpen && <Checklist stage="cleanseAndNumb" title="" bare only={(item) => withCream.has(item)} />}
      {showForm ? (
        <NumbingForm onDone={() => setOpen(false)} {...(open ? { onCancel: () => setOpen(false) } : {})} />
      ) : (
        <div className="button-row">
          <Button size="small" icon={<Icon name="plus" />} onPress={() => setOpen(true)}>
            {t(data.numbing.length === 0 ? words.putOn : words.another)}
          </Button>
          {children}
        </div>
      )}
    </FoldingCard>
  );
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

const Total = ({
  name,
  is,
  of,
  unit,
}: {
  readonly name: Message;
  readonly is: number;
  readonly of: number;
  readonly unit: Message;
}) => {
  const { t, count } = useWords();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd className="num">
        {t(words.isOf({ is: count(oneDecimal(is)), of: count(oneDecimal(of)), unit: t(unit) }))}
      </dd>
    </div>
  );
};

/** The clock of each cream, and what can be said of it. */
export const NumbingClocks = () => {
  const { view } = useSessionContext();
  const { t } = useWords();
  return view.timers.map((timer) => (
    <Card key={timer.application} title={view.timers.length > 1 ? timer.productName : t(words.numbing)}>
      <div className="form-rows ring-card">
        <NumbingRing timer={timer} />
        <ApplicationControls timer={timer} />
      </div>
    </Card>
  ));
};

/** All cream of the day against the studio's caps (G2-04, decision 20). */
export const CreamToday = ({ isFolded = false }: { readonly isFolded?: boolean }) => {
  const { view, data, protocol } = useSessionContext();
  const { count } = useWords();
  const last = data.numbing.at(-1)?.product ?? data.arrivalCream?.product;
  const { numbingDayAreaCm2, numbingDayGrams, numbingDayActiveMg, numbingDayMinutes } = protocol.limits;
  const { areaCm2, grams, activeMg, minutes } = view.numbingTotals;
  if (view.timers.length === 0 && grams === 0) return null;
  return (
    <FoldingCard
      title={words.allToday}
      id="cream-today"
      says={commaList([
        words.isOf({ is: count(oneDecimal(grams)), of: count(numbingDayGrams.value), unit: words.g }),
        words.isOf({
          is: count(Math.ceil(minutes)),
          of: count(numbingDayMinutes.value),
          unit: words.min,
        }),
      ])}
      isFolded={isFolded}
      anchors={[]}
    >
      <dl className="cream-totals">
        <Total name={words.area} is={areaCm2} of={numbingDayAreaCm2.value} unit={words.cm2} />
        <Total name={words.cream} is={grams} of={numbingDayGrams.value} unit={words.g} />
        <Total name={words.active} is={activeMg} of={numbingDayActiveMg.value} unit={words.mg} />
        <Total name={words.time} is={Math.ceil(minutes)} of={numbingDayMinutes.value} unit={words.min} />
      </dl>
      {last !== undefined && <LeftToday product={last} />}
    </FoldingCard>
  );
};

/** Both, where nothing else stands between them. */
export const NumbingAside = () => (
  <>
    <NumbingClocks />
    <CreamToday />
  </>
);
