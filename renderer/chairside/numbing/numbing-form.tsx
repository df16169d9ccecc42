import { useState } from 'react';
import type { NumbingApplication } from '../../../shared/session/topics/numbing/data.ts';
import { packValueOf } from '../../../shared/protocol/country-pack.ts';
import { instantOf } from '../../../shared/time.ts';
import { asBeforeWords } from '../../../shared/words/screens/as-before.ts';
import { numbingScreen } from '../../../shared/words/screens/numbing.ts';
import { safetyWords } from '../../../shared/words/screens/safety.ts';
import { ChipButton } from '../../parts/chip.tsx';
import { ChoiceRow, YesNo } from '../../parts/choice-row.tsx';
import { FormField } from '../../parts/form-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { noLot } from '../../stock/lot-choice.ts';
import { LotPicker } from '../../stock/lot-picker.tsx';
import type { LotRow } from '../../../shared/stock/pages.ts';
import type { LotChoice } from '../../stock/lot-choice.ts';
import { useWords } from '../../words.tsx';
import { TicksToo } from '../checklist.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey } from '../facts.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { FoldedLine } from '../fields/folded-line.tsx';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';
import { nowMs, thisYear } from '../use-now.ts';
import { LeftToday } from './left-today.tsx';
import { LimitsForm } from './limits-form.tsx';
import { NumbingWhere } from './numbing-where.tsx';
import { cardsOf, productLimits, selfApplyWords } from './product-words.ts';

const people = [
  { id: 'client', label: numbingScreen.client },
  { id: 'practitioner', label: numbingScreen.practitioner },
  { id: 'clinician', label: numbingScreen.clinician },
] as const;

const lotIdOf = ({ ledger }: NumbingApplication): string | null =>
  ledger?.numbing?.known === true ? ledger.numbing.lotId : null;

/** One application of cream. The zones come from the plan, the area from the zones; everything can be changed. */
export const NumbingForm = ({
  onDone,
  onCancel,
}: {
  readonly onDone: () => void;
  readonly onCancel?: (() => void) | undefined;
}) => {
  const { client, view, data, protocol, say } = useSessionContext();
  const { t } = useWords();
  const last = data.numbing.at(-1);
  const sum = (zones: readonly string[]) => zones.reduce((total, zone) => total + (view.areas[zone] ?? 0), 0);
  const start = last?.zones ?? view.zonesToTreat;
  const { form, set, fill, hold, touched } = useForm({
    product: last?.product ?? null,
    tube: (last === undefined
      ? noLot
      : { lotId: lotIdOf(last), lot: last.lot, expiry: last.expiry }) as LotChoice,
    /** The card of the tube that was taken from stock. */
    tubeCard: null as string | null,
    by: null as (typeof people)[number]['id'] | null,
    zones: start,
    areaCm2: start.length > 0 ? sum(start) : null,
    grams: null as number | null,
    covered: null as boolean | null,
    punctured: null as boolean | null,
    minutesAgo: null as number | null,
    why: '',
    manager: '',
  });
  const [application] = useState(newKey);
  const cards = cardsOf(protocol, 'numbing');
  const chooseTube = (tube: LotChoice, row: LotRow | null, by: 'hand' | 'proposal'): void => {
    const tubeCard = row?.product.card ?? null;
    // The only tube there is, but of another product than was chosen: not the one in the hand.
    if (by === 'proposal' && form.product !== null && tubeCard !== form.product) return;
    if (by === 'hand') set('tube')(tube);
    // The tube tells which card of the protocol holds.
    fill({ tube, tubeCard, ...(tubeCard === null ? {} : { product: tubeCard }) });
  };
  const chooseProduct = (product: string): void => {
    set('product')(product);
    if (form.tubeCard !== null && form.tubeCard !== product) fill({ tube: noLot, tubeCard: null });
  };
  const card = cards.find(({ id }) => id === form.product);
  const afterNeedle = data.passes.length > 0;
  // Decided before it goes on (G2-07); what already lies on is entered as it is.
  const isPunctured = (afterNeedle || form.punctured === true) && (form.minutesAgo ?? 0) === 0;
  const missing =
    form.product === null
      ? numbingScreen.chooseProduct
      : card && view.creams[card.id]?.isKnown === false
        ? numbingScreen.limitsFirst
        : form.tube.lot.trim() === ''
          ? numbingScreen.typeLot
          : form.tube.expiry === null
            ? numbingScreen.typeExpiry
            : form.by === null
              ? numbingScreen.whoPutsOn
              : form.zones.length === 0
                ? numbingScreen.chooseZones
                : form.areaCm2 === null
                  ? numbingScreen.typeArea
                  : form.grams === null
                    ? numbingScreen.typeGrams
                    : form.covered === null
                      ? numbingScreen.sayCovered
                      : isPunctured && (form.why.trim() === '' || form.manager.trim() === '')
                        ? t(safetyWords.puncturedMissing)
                        : null;
  const enter = async () => {
    const {
      tube: { lotId, lot, expiry },
      product,
      by,
      zones,
      areaCm2,
      grams,
      covered,
      punctured,
      minutesAgo,
    } = form;
    if (
      product === null ||
      expiry === null ||
      by === null ||
      areaCm2 === null ||
      grams === null ||
      covered === null
    )
      return missing;
    if (isPunctured) {
      const refused = await say({
        type: 'requirement.overridden',
        requirement: { id: 'G2-07', scope: application },
        reason: form.why.trim(),
        name: form.manager.trim(),
      });
      if (refused !== null) return refused;
    }
    const answer = await say({
      type: 'numbing.applied',
      application,
      product,
      lot: lot.trim(),
      expiry,
      appliedBy: by,
      zones: [...zones],
      areaCm2,
      grams,
      occluded: covered,
      puncturedSkin: punctured ?? false,
      ...(lotId === null ? {} : { lotId }),
      ...(minutesAgo === null || minutesAgo === 0
        ? {}
        : { occurredAt: instantOf(nowMs() - minutesAgo * 60_000) }),
    });
    if (answer === null) onDone();
    return answer;
  };
  return (
    <div className="form-rows spread thirds">
      <div className="form-rows">
        {form.tubeCard === null || form.tubeCard !== form.product ? (
          <ChoiceSelect
            label={numbingScreen.product}
            choices={cards.map(({ id, name }) => ({ id, label: name }))}
            value={form.product}
            onChange={chooseProduct}
          />
        ) : (
          <FoldedLine
            what={card?.name ?? ''}
            action={numbingScreen.anotherProduct}
            onOpen={() => fill({ tube: noLot, tubeCard: null, product: null })}
          />
        )}
        {card && (
          <div className="says small">
            <p>{t(productLimits(view.creams[card.id]))}</p>
            {card.cautions.length > 0 && (
              <ul className="small">
                {card.cautions.map((line) => (
                  <li key={line}>{t(line)}</li>
                ))}
              </ul>
            )}
          </div>
        )}
        {card && view.creams[card.id]?.isKnown === false && <LimitsForm card={card} />}
        {card && <LeftToday product={card.id} />}
      </div>
      <div className="form-rows">
        <LotPicker
          client={client}
          kind="anaesthetic"
          value={form.tube}
          year={thisYear()}
          order={protocol.pack.dateOrder}
          onChange={chooseTube}
        />
        <ChoiceRow
          label={numbingScreen.putOnBy}
          choices={people}
          value={form.by}
          onChange={set('by')}
          hint={
            packValueOf(protocol.pack.practitionerMayApplyNumbing) ? undefined : numbingScreen.clientPutsOn
          }
        />
      </div>
      <div className="form-rows">
        <NumbingWhere
          zones={form.zones}
          areaCm2={form.areaCm2}
          minutesAgo={form.minutesAgo}
          startsOpen={form.areaCm2 === null || last !== undefined}
          onZones={(zones) => {
            set('zones')(zones);
            set('areaCm2')(zones.length > 0 ? sum(zones) : null);
          }}
          onArea={hold('areaCm2')}
          onMinutesAgo={hold('minutesAgo')}
        />
        <div className="form-grid">
          <NumberField
            label={numbingScreen.cream}
            unit={numbingScreen.g}
            value={form.grams}
            onSave={hold('grams')}
            min={0.1}
            max={500}
            step={0.5}
          />
          <div className="button-row grams" role="group" aria-label={t(asBeforeWords.weighed)}>
            {[2, 3, 5, 8].map((grams) => (
              <ChipButton key={grams} pressed={form.grams === grams} onPress={() => set('grams')(grams)}>
                {t(asBeforeWords.grams({ grams }))}
              </ChipButton>
            ))}
          </div>
          <YesNo
            className="answer-line"
            label={numbingScreen.covered}
            value={form.covered}
            onChange={set('covered')}
          />
          {afterNeedle && (
            <YesNo label={numbingScreen.onNeedled} value={form.punctured} onChange={set('punctured')} />
          )}
          {isPunctured && (
            <>
              <FormField
                label={t(safetyWords.puncturedReason)}
                value={form.why}
                onChange={set('why')}
                isRequired
                maxLength={300}
              />
              <FormField
                label={t(safetyWords.puncturedName)}
                value={form.manager}
                onChange={set('manager')}
                isRequired
                maxLength={120}
              />
            </>
          )}
        </div>
      </div>
      {card && form.by === 'client' && (
        <ul className="small says script self-apply" aria-label={t(numbingScreen.tellClient)}>
          {selfApplyWords(view.creams[card.id])
            .map(t)
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ul>
      )}
      <TicksToo items={['cream-weighed']} />
      <FormFoot
        action={t(numbingScreen.creamIsOn)}
        touched={touched}
        onEnter={enter}
        onCancel={onCancel}
        missing={missing}
      />
    </div>
  );
};
