import { useState } from 'react';
import type { Carried } from '../../../shared/session/topics/history/carry-over.ts';
import { commaList } from '../../../shared/words/message.ts';
import { consultationScreen } from '../../../shared/words/screens/consultation.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { defOf, zoneName } from '../facts.ts';
import { valueText } from '../value-text.ts';
import './still-true.css';

const keyOf = ({ field, zone }: Carried): string => (zone === undefined ? field : `${field} ${zone}`);
/** So few stand in a list at once; more are read as lines of text until they are wanted one by one. */
const fewFacts = 3;

/** What an earlier visit knows and this one has not said yet: each is confirmed with a tap or answered anew below. Nothing is kept by itself. */
export const StillTrue = ({
  groups,
  zone,
}: {
  readonly groups: readonly string[];
  readonly zone?: string | undefined;
}) => {
  const { view, protocol, send } = useSessionContext();
  const { t, fullDay } = useWords();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const facts = view.fromLastVisit.facts.filter(
    (one) => groups.includes(one.group) && (zone === undefined || one.zone === zone),
  );
  if (facts.length === 0) return null;
  const isList = asked || facts.length <= fewFacts;
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
  const labelOf = ({ field, zone: of }: Carried): string =>
    of === undefined
      ? t(defOf(field).label)
      : t(consultationScreen.labelOfZone({ label: defOf(field).label, zone: zoneName(protocol, of) }));
  const whenOf = ({ how, visit }: Carried): string =>
    how === 'record' ? t(consultationScreen.byTheRecord) : fullDay(visit);
  return (
    <Card
      title={t(consultationScreen.lastVisit)}
      className="still-true"
      aside={
        <div className="button-row">
          <span className="small">{t(consultationScreen.askWhatIsSo)}</span>
          {!isList && (
            <Button size="small" look="quiet" onPress={() => setAsked(true)}>
              {t(consultationScreen.oneByOne)}
            </Button>
          )}
          <Button size="small" onPress={() => void confirm(facts)} isPending={busy}>
            {t(facts.length === 1 ? consultationScreen.stillTrue : consultationScreen.allStillTrue)}
          </Button>
        </div>
      }
    >
      {isList ? (
        <ul className="still-true-list">
          {facts.map((one) => {
            const value = t(valueText(protocol, one.field, one.value));
            return (
              <li key={keyOf(one)}>
                <span>
                  <span className="small num">{`${labelOf(one)} · ${whenOf(one)}`}</span>
                  <b dir="auto">{value}</b>
                </span>
                {facts.length > 1 && (
                  <Button
                    size="small"
                    look="quiet"
                    label={t(consultationScreen.stillTrueOf({ label: labelOf(one), value }))}
                    onPress={() => void confirm([one])}
                    isPending={busy}
                  >
                    {t(consultationScreen.stillTrue)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      ) : (
        <ul className="said-line">
          {facts.map((one) => (
            <li key={keyOf(one)} dir="auto">
              <span className="small">{labelOf(one)}</span>{' '}
              <b>{t(valueText(protocol, one.field, one.value))}</b>{' '}
              <span className="small num">{whenOf(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

/** Zones that a needle touched before, to be chosen again with one tap. */
export const SameZones = () => {
  const { view, protocol, send } = useSessionContext();
  const { t } = useWords();
  const { zones } = view.fromLastVisit;
  if (zones.length === 0) return null;
  const choose = async (): Promise<void> => {
    for (const zone of zones) if (!(await send({ type: 'zone.chosen', zone, chosen: true }))) break;
  };
  return (
    <section className="same-zones says" aria-label={t(consultationScreen.zonesOfLastVisit)}>
      <p className="small">
        <b>{t(consultationScreen.zonesOfLastVisit)}</b>{' '}
        {t(consultationScreen.askedAnew({ zones: commaList(zones.map((zone) => zoneName(protocol, zone))) }))}
      </p>
      <Button size="small" onPress={() => void choose()}>
        {t(consultationScreen.chooseAgain({ count: zones.length }))}
      </Button>
    </section>
  );
};
