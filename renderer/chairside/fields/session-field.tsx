import { useCallback, useMemo } from 'react';
import { fieldKey } from '../../../shared/session/field.ts';
import type { FieldDef, FieldValue } from '../../../shared/session/field.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import type { Speak } from '../../../shared/words/speak.ts';
import { offeredChoices } from '../../../shared/session/topics/identity/read.ts';
import type { Choice } from '../../parts/choice-row.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { defOf, textOf, valueOf, zoneName } from '../facts.ts';
import { FieldControl } from './field-control.tsx';
import { OftenChips } from './often-chips.tsx';

interface SessionFieldProps {
  readonly id: string;
  readonly zone?: string | undefined;
  readonly label?: Phrase | undefined;
  readonly hint?: Phrase | undefined;
  /** Choices that only the protocol knows (zones, product cards). */
  readonly choices?: readonly Choice[] | undefined;
  readonly wide?: boolean | undefined;
  /** Smaller buttons, where many rows of answers are to be seen together. */
  readonly size?: 'small' | undefined;
  /** After it was stored: what is said with it. */
  readonly onSaved?: ((value: FieldValue | null) => void) | undefined;
}

const none: readonly Choice[] = [];

const isOpen = (def: FieldDef, plan: string): boolean =>
  def.required === 'always' || (def.required === 'ifTreated' && plan === 'treat');

/** One field of the session by its id: label, control and stored value, with the anchor that a chip jumps to. */
export const SessionField = ({
  id,
  zone,
  label,
  hint,
  choices,
  wide = false,
  size,
  onSaved,
}: SessionFieldProps) => {
  const { view, data, protocol, saveField } = useSessionContext();
  const def = defOf(id);
  const save = useCallback(
    async (...said: Parameters<typeof saveField>) => {
      const answer = await saveField(...said);
      if (answer === null) onSaved?.(said[2]);
      return answer;
    },
    [saveField, onSaved],
  );
  const zoneChoices = useMemo(
    () => protocol.zones.map(({ code }) => ({ id: code, label: zoneName(protocol, code) })),
    [protocol],
  );
  const known =
    choices ??
    (def.choices === undefined
      ? def.kind === 'multi'
        ? zoneChoices
        : none
      : offeredChoices(protocol, id, def.choices));
  const asked = choices === undefined || def.kind === 'choice' || def.kind === 'multi' ? def : asChoice(def);
  const value = valueOf(data, id, zone) ?? null;
  // What was said elsewhere does not ask for it.
  if (view.notAsked.includes(fieldKey(id, zone))) return null;
  return (
    <div
      id={zone === undefined ? `field-${id}` : `field-${id}-${zone}`}
      className={wide ? 'session-field wide' : 'session-field'}
    >
      <FieldControl
        def={asked}
        zone={zone}
        value={value}
        choices={known}
        label={label ?? def.label}
        hint={hint ?? def.hint}
        open={value === null && isOpen(def, zone === undefined ? '' : textOf(data, 'plan', zone))}
        monthFirst={protocol.pack.dateOrder === 'monthDay'}
        size={size}
        save={onSaved === undefined ? saveField : save}
      />
      {zone === undefined && <OftenChips def={def} value={value} />}
    </div>
  );
};

const choiceDefs = new Map<string, FieldDef>();
/** A text field answered by choosing a card. */
const asChoice = (def: FieldDef): FieldDef => {
  const known = choiceDefs.get(def.id);
  if (known) return known;
  const made: FieldDef = { ...def, kind: 'choice' };
  choiceDefs.set(def.id, made);
  return made;
};

const isWide = ({ kind, choices = [] }: FieldDef, t: Speak): boolean =>
  kind === 'longText' ||
  kind === 'multi' ||
  (kind === 'choice' &&
    choices.length <= 8 &&
    choices.reduce((sum, { label }) => sum + t(label).length, 0) > 24);

/** Several fields side by side; long rows of answers get the whole width. */
export const SessionFields = ({
  ids,
  zone,
}: {
  readonly ids: readonly string[];
  readonly zone?: string | undefined;
}) => {
  const { t } = useWords();
  return (
    <>
      {ids.map((id) => (
        <SessionField key={id} id={id} zone={zone} wide={isWide(defOf(id), t)} />
      ))}
    </>
  );
};
