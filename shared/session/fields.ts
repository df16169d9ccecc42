import type { FieldDef } from './field.ts';
import { colourFields } from './topics/colour/fields.ts';
import { fineTuneFields } from './topics/fine-tune/fields.ts';
import { hairlineFields } from './topics/hairline/fields.ts';
import { historyFields } from './topics/history/fields.ts';
import { hygieneFields } from './topics/hygiene/fields.ts';
import { identityFields } from './topics/identity/fields.ts';
import { needleFields } from './topics/needle/fields.ts';
import { numbingFields } from './topics/numbing/fields.ts';
import { paperFields } from './topics/paper/fields.ts';
import { patchTestFields } from './topics/patch-test/fields.ts';
import { scalpFields } from './topics/zones/scalp-fields.ts';
import { zoneFields } from './topics/zones/zone-fields.ts';

const all = [
  ...identityFields,
  ...historyFields,
  ...scalpFields,
  ...hairlineFields,
  ...patchTestFields,
  ...zoneFields,
  ...hygieneFields,
  ...numbingFields,
  ...colourFields,
  ...needleFields,
  ...fineTuneFields,
  ...paperFields,
] as const;

export type FieldId = (typeof all)[number]['id'];
export type Field = FieldDef & { readonly id: FieldId };
/** Every simple fact, in the order of the form (brief 1.1, 1.2, 2.1, 3.1, 4.1, 5.1, 6.1). */
export const fields: readonly Field[] = all;
export const fieldById: ReadonlyMap<string, Field> = new Map(fields.map((def) => [def.id, def]));
