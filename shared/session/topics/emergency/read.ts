import type { SessionData } from '../../data.ts';
import type { Instant } from '../../../time.ts';

/** A tick that stands, as against one that was withdrawn. */
export const signStands = ({ signs }: SessionData): boolean =>
  Object.values(signs).some(({ value }) => value);

/** Once a sign was ticked there is no needle that day, withdrawn or not (decision 21). */
const signEver = ({ signs }: SessionData): boolean =>
  Object.values(signs).some(({ value, corrections }) => value || corrections > 0);

/** Whether an emergency ended in other hands: a crew was called, or somebody else took the client over. */
export const handsOver = ({ handedOverTo }: { readonly handedOverTo?: string | undefined }): boolean =>
  !nobody.test((handedOverTo ?? '').trim());
/** What people type into a box that asks for a name when there is none. */
const nobody = /^(nobody|no[ -]?one|none|no|n\/?a|[-–—./]*)$/i;

/** No needle and no cream for the rest of the day: a sign was ticked, or the client was handed over, here or on another tablet (brief 10.3). */
export const needleEnded = (data: SessionData): boolean =>
  signEver(data) || data.handedOverAt !== null || heardOfReaction(data);

/** The first alarm here, or when another tablet was first heard to have noted one: what happened before it may still be entered. */
export const needleEndedAt = ({ emergencies, heardElsewhere }: SessionData): Instant | undefined => {
  const heard = heardElsewhere.flatMap(({ reactionAt }) => reactionAt ?? []);
  return [...emergencies.map(({ at }) => at), ...heard].toSorted()[0];
};

/** Another tablet noted it while this session runs. */
export const heardOfReaction = ({ heardElsewhere }: SessionData): boolean =>
  heardElsewhere.some((one) => one.needleEnded);

/** Signs of a reaction that stand: ticked and not withdrawn (G2-10, G4-10; decision 21). */
export const standingSigns = (data: SessionData): readonly string[] => {
  const standing = new Set<string>();
  for (const { signs } of data.symptomChecks)
    for (const sign of signs) if (data.signs[sign]?.value !== false) standing.add(sign);
  for (const [sign, ticked] of Object.entries(data.signs)) if (ticked.value) standing.add(sign);
  return [...standing];
};
