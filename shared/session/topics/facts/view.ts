import type { SessionData } from '../../data.ts';
import { fieldKey } from '../../field.ts';
import type { FieldDef, FieldValue } from '../../field.ts';
import { fields as allFields } from '../../fields.ts';
import { stageIndex } from '../../stage.ts';
import { scabsAreAsked } from '../history/read.ts';
import { isScar } from '../../../scalp/zone-name.ts';

export interface FactsView {
  /** What was said, by key; who said it and when stays with main. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Keys of facts that are asked only when something else was said, and are not asked now. */
  readonly notAsked: readonly string[];
}

export const factsView = (data: SessionData): FactsView => ({
  fields: Object.fromEntries(Object.entries(data.fields).map(([key, { value }]) => [key, value])),
  notAsked: notAsked(data),
});

const conditional = allFields.filter(({ askedIf, ofScars }) => askedIf !== undefined || ofScars === true);

const notAsked = (data: SessionData): readonly string[] => [
  ...(scabsAreAsked(data) ? [] : ['scabsGone']),
  ...conditional
    .filter(({ stage }) => stageIndex(stage) <= stageIndex(data.stage))
    .flatMap((def) =>
      def.per === 'session'
        ? isAsked(data, def)
          ? []
          : [def.id]
        : data.zones.filter((zone) => !isAsked(data, def, zone)).map((zone) => fieldKey(def.id, zone)),
    ),
];

const isAsked = ({ fields }: SessionData, { askedIf, ofScars }: FieldDef, zone?: string): boolean => {
  if (ofScars === true && zone !== undefined && !isScar(zone)) return false;
  return (
    askedIf === undefined ||
    askedIf.some((all) =>
      Object.entries(all).every(([id, answers]) =>
        answers.some((answer) => answer === fields[fieldKey(id, zone)]?.value),
      ),
    )
  );
};
