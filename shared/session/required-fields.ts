import type { SessionData } from './data.ts';
import type { FieldGroup } from './field.ts';
import { fields } from './fields.ts';
import type { Field, FieldId } from './fields.ts';
import type { Requirement, RequirementMaker } from './requirement.ts';
import type { StageId } from './stage.ts';
import { factOf } from './topics/facts/read.ts';
import { sessionSays } from './words.ts';
import { labelOf } from './field-text.ts';

/** Fields asked once per session, by the group they are shown in. The list never changes, so it is sorted once. */
const byGroup = new Map<string, Field[]>();
for (const def of fields) {
  if (def.per !== 'session') continue;
  const group = byGroup.get(`${def.stage}/${def.group}`) ?? [];
  group.push(def);
  byGroup.set(`${def.stage}/${def.group}`, group);
}

/** Fields that something already said makes necessary ("required if any", brief 1.1), or no longer needed. */
export interface Extra {
  readonly also?: readonly FieldId[];
  readonly not?: readonly FieldId[];
}

/**
 * One requirement per group of fields: "Scalp findings: 3 to fill in", hard. The chip jumps to the first one missing.
 * Returns nothing for a group without required fields.
 */
export const fieldsRequired = (
  data: SessionData,
  make: RequirementMaker,
  stage: StageId,
  group: FieldGroup,
  { also = [], not = [] }: Extra = {},
): readonly Requirement[] => {
  const asked = (byGroup.get(`${stage}/${group}`) ?? []).filter(
    (def) => (def.required === 'always' && !not.includes(def.id)) || also.includes(def.id),
  );
  const first = asked[0];
  if (first === undefined) return [];
  const missing = asked.filter((def) => factOf(data, def.id) === undefined);
  return [
    make({
      id: `F-${group}`,
      severity: 'hard',
      met: missing.length === 0,
      says: sessionSays.fieldsMissing(
        group,
        missing.map(({ id }) => labelOf(id)),
      ),
      anchor: (missing[0] ?? first).id,
    }),
  ];
};
