import { useState } from 'react';
import type { SampleKind } from '../../../shared/colour/sample.ts';
import { kindTitles } from '../../../shared/words/colour.ts';
import { readingWords as words } from '../../../shared/words/screens/colour-reading.ts';
import { ChoiceRow } from '../../parts/choice-row.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { useSessionContext } from '../session-context.ts';
import { newKey, zoneName } from '../facts.ts';
import { FormFoot } from '../fields/form-foot.tsx';
import { useForm } from '../fields/use-form.ts';

interface Reading {
  readonly kind: SampleKind;
  readonly zone: string | null;
  readonly L: number | null;
  readonly a: number | null;
  readonly b: number | null;
}

/** What the next reading most likely is of. */
const nextKind = (taken: ReadonlySet<SampleKind>): SampleKind =>
  taken.has('skin') ? (taken.has('smpHealed') ? 'stubble' : 'smpHealed') : 'skin';
const needsZone = (kind: SampleKind): boolean =>
  kind === 'smpHealed' || kind === 'smpFresh' || kind === 'scar';

/** Three numbers off a colour instrument, for one thing at a time. */
export const ReadingForm = ({
  onDone,
  kinds,
  only: worked,
}: {
  readonly onDone: () => void;
  readonly kinds: readonly SampleKind[];
  /** Zones to choose from, else those to treat. */ readonly only?: readonly string[];
}) => {
  const { data, protocol, view, say } = useSessionContext();
  const [sample, setSample] = useState(newKey);
  const zones = worked ?? (view.zonesToTreat.length > 0 ? view.zonesToTreat : data.zones);
  const only = zones.length === 1 ? (zones[0] ?? null) : null;
  const start = (taken: ReadonlySet<SampleKind>): Reading => ({
    kind: kinds.length === 1 ? (kinds[0] ?? 'skin') : nextKind(taken),
    zone: only,
    L: null,
    a: null,
    b: null,
  });
  const { form, set, hold, reset, touched } = useForm<Reading>(
    start(new Set(data.colour.samples.map(({ kind }) => kind))),
  );
  const { kind, zone, L, a, b } = form;
  const missing =
    needsZone(kind) && zone === null
      ? words.chooseZone
      : L === null
        ? words.typeAxis({ axis: 'L' })
        : a === null
          ? words.typeAxis({ axis: 'a' })
          : b === null
            ? words.typeAxis({ axis: 'b' })
            : null;
  const enter = async () => {
    if (L === null || a === null || b === null) return missing;
    const no = await say({
      type: 'colour.read',
      sample,
      kind,
      ...(needsZone(kind) && zone !== null ? { zone } : {}),
      lab: { L, a, b },
    });
    if (no !== null) return no;
    setSample(newKey());
    reset(start(new Set([...data.colour.samples.map((one) => one.kind), kind])));
    return null;
  };
  return (
    <div className="form-rows">
      {kinds.length > 1 && (
        <ChoiceRow
          label={words.readOn}
          size="small"
          choices={kinds.map((id) => ({ id, label: kindTitles[id] }))}
          value={kind}
          onChange={set('kind')}
        />
      )}
      {needsZone(kind) && zones.length > 1 && (
        <ChoiceRow
          label={words.inTheZone}
          size="small"
          choices={zones.map((code) => ({ id: code, label: zoneName(protocol, code) }))}
          value={zone}
          onChange={set('zone')}
        />
      )}
      <div className="lab-grid">
        <NumberField
          key={`L-${sample}`}
          label={words.lightness}
          value={L}
          onSave={hold('L')}
          min={0}
          max={100}
          step={0.1}
          plain
        />
        <NumberField
          key={`a-${sample}`}
          label={words.greenToRed}
          value={a}
          onSave={hold('a')}
          min={-128}
          max={128}
          step={0.1}
          plain
        />
        <NumberField
          key={`b-${sample}`}
          label={words.blueToYellow}
          value={b}
          onSave={hold('b')}
          min={-128}
          max={128}
          step={0.1}
          plain
        />
      </div>
      <FormFoot action={words.enter} touched={touched} onEnter={enter} onCancel={onDone} missing={missing} />
    </div>
  );
};
