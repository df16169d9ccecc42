import type { Phrase, Value } from '../../../words/message.ts';
import type { SessionData } from '../../data.ts';
import { answerWords } from '../health/words.ts';
import { factOfKey } from '../facts/read.ts';
import {
  answerChoices,
  correctables,
  correctionParts,
  fieldsOf,
  standingValue,
  thingsOf,
  tickChoices,
  yesNoChoices,
} from './parts.ts';
import type { Correctable, CorrectionField, CorrectionPart } from './parts.ts';
import { correctionLabels, correctionTold, thingTitle, valueShown } from './words.ts';

/** A thing of the session whose values can be put right, each as it stands now. */
export interface CorrectableThing {
  readonly part: CorrectionPart;
  readonly id: string;
  readonly title: Phrase;
  readonly values: readonly {
    readonly field: CorrectionField;
    readonly label: Phrase;
    readonly kind: Correctable['kind'];
    /** As it is typed. */
    readonly value: string | null;
    /** As a person reads it. */
    readonly shown: Value | null;
    /** Where it is one of a list. */
    readonly choices?: readonly { readonly id: string; readonly label: Phrase }[];
  }[];
}
export interface CorrectionView {
  readonly correctable: readonly CorrectableThing[];
}

export const correctionView = (data: SessionData): CorrectionView => ({
  correctable: correctionParts.flatMap((part) =>
    thingsOf(data, part).map(({ id }) => ({
      part,
      id,
      title: thingTitle(data, part, id),
      values: fieldsOf(data, part, id).flatMap((field) => {
        const row = correctables[part][field];
        return row === undefined ? [] : [valueOf(data, { part, id, field, kind: row.kind })];
      }),
    })),
  ),
});

const valueOf = (
  data: SessionData,
  {
    part,
    id,
    field,
    kind,
  }: Pick<CorrectableThing, 'part' | 'id'> & {
    readonly field: CorrectionField;
    readonly kind: Correctable['kind'];
  },
): CorrectableThing['values'][number] => {
  const value = standingValue(data, part, id, field);
  const creams = data.protocol.products.filter((one) => one.kind === 'numbing' && one.enabled);
  return {
    field,
    label: correctionLabels[field],
    kind: kind === 'fact' ? kindOfFact(id) : kind,
    value,
    shown: value === null ? null : valueShown(data, { part, id, field }, value),
    ...(kind === 'product'
      ? { choices: creams.map(({ id: card, name }) => ({ id: card, label: name })) }
      : {}),
    ...(kind === 'tick'
      ? { choices: tickChoices.map((one) => ({ id: one, label: correctionTold[one] })) }
      : {}),
    ...(kind === 'fact' ? choicesOfFact(id) : {}),
    ...(kind === 'answer'
      ? { choices: answerChoices.map((one) => ({ id: one, label: answerWords[one] })) }
      : {}),
  };
};

/** A fact is typed as other values of its kind are. */
const kindOfFact = (id: string): Correctable['kind'] => {
  const kind = factOfKey(id).def?.kind;
  if (kind === 'number') return 'number';
  if (kind === 'date' || kind === 'partialDate') return 'partialDate';
  return kind === 'longText' ? 'words' : 'text';
};
const choicesOfFact = (id: string): Pick<CorrectableThing['values'][number], 'choices'> => {
  const { def } = factOfKey(id);
  if (def?.kind === 'yesNo')
    return { choices: yesNoChoices.map((one) => ({ id: one, label: answerWords[one] })) };
  return def?.kind === 'choice' && def.choices !== undefined ? { choices: def.choices } : {};
};
