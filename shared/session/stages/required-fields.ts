import type { SessionData } from '../data.ts';
import { fieldKey } from '../field.ts';
import { fieldById, fields } from '../fields.ts';
import type { FieldDef } from '../field.ts';
import type { Requirement } from '../requirement.ts';
import type { StageId } from '../stage.ts';
import { factOf } from './facts.ts';
import type { RequirementMaker } from './requirement-of.ts';
import { says } from '../../words/requirements.ts';

/** Fields asked once per session, by the group they are shown in. The list never changes, so it is sorted once. */
const byGroup = new Map<string, FieldDef[]>();
for (const def of fields) {
  if (def.per !== 'session') continue;
  const group = byGroup.get(`${def.stage}/${def.group}`) ?? [];
  group.push(def);
  byGroup.set(`${def.stage}/${def.group}`, group);
}

/** Fields that something already said makes necessary ("required if any", brief 1.1), or no longer needed. */
export interface Extra {
  readonly also?: readonly string[];
  readonly not?: readonly string[];
}

/**
 * One requirement per group of fields: "Scalp findings: 3 to fill in", hard. The chip jumps to the first one missing.
 * Returns nothing for a group without required fields.
 */
export const fieldsRequired = (
  data: SessionData,
  make: RequirementMaker,
  stage: StageId,
  group: string,
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
      says: says.common.fieldsMissing(
        group,
        missing.map((def) => def.label),
      ),
      anchor: (missing[0] ?? first).id,
    }),
  ];
};

/** Required facts of one zone, as labels and keys of what is missing. */
export const missingOfZone = (
  data: SessionData,
  zone: string,
  ids: readonly string[],
): readonly { readonly key: string; readonly label: string }[] =>
  ids
    .filter((id) => factOf(data, id, zone) === undefined)
    .map((id) => ({ key: fieldKey(id, zone), label: fieldById.get(id)?.label ?? id }));

/** What every zone to treat must have (brief 1.2; G1-10). */
export const zoneFieldsIfTreated: readonly string[] = fields
  .filter((def) => def.per === 'zone' && def.required === 'ifTreated')
  .map((def) => def.id);
