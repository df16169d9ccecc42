import type { SessionData } from '../../data.ts';

/** A tick that stands, as against one that was withdrawn. */
export const signStands = ({ signs }: SessionData): boolean =>
  Object.values(signs).some(({ value }) => value);

/** Once a sign was ticked there is no needle that day, withdrawn or not (decision 21). */
export const signEver = ({ signs }: SessionData): boolean =>
  Object.values(signs).some(({ value, corrections }) => value || corrections > 0);

/** Signs of too much numbing that stand: ticked and not withdrawn (G2-10, G4-10; decision 21). */
export const standingSigns = (data: SessionData): readonly string[] => {
  const standing = new Set<string>();
  for (const { signs } of data.symptomChecks)
    for (const sign of signs) if (data.signs[sign]?.value !== false) standing.add(sign);
  for (const [sign, ticked] of Object.entries(data.signs)) if (ticked.value) standing.add(sign);
  return [...standing];
};
