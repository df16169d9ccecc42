import type { ProductCard } from '../../schema.ts';

type Must = 'id' | 'name' | 'kind' | 'source';

/** A card starts with nothing known: unknown limits are stops until typed from the label (decision 20). Owner M: the label beats any default. */
export const card = (given: Pick<ProductCard, Must> & Partial<ProductCard>): ProductCard => ({
  enabled: true,
  actives: [],
  minimumDwellMinutes: null,
  maximumDwellMinutes: null,
  maximumAreaCm2: null,
  maximumGrams: null,
  occlusion: 'unknown',
  prescriptionOnly: false,
  contactSeconds: null,
  dilutionParts: null,
  blockedBy: [],
  cautions: [],
  owner: 'M',
  basis: 'Law',
  ...given,
});
