import { isOn } from '../../../numbing/creams.ts';
import { creamIdOf, creamsHere, heardCream, isHeardHere } from '../../../numbing/heard.ts';
import type { SessionData } from '../../data.ts';
import type { Requirement } from '../../requirement.ts';
import type { StageId } from '../../stage.ts';
import { factOf } from '../facts/read.ts';

/** Cream still on the skin, wherever it was put on. */
export const creamOn = (data: SessionData): boolean => creamsHere(data).some(isOn);

/** The gate a cream must pass: the one out of the stage it was put on in. */
export const gateAfter = (stage: StageId): Requirement['before'] =>
  stage === 'application'
    ? 'fineTune'
    : stage === 'fineTune'
      ? 'aftercare'
      : stage === 'colourMatch'
        ? 'application'
        : 'colourMatch';

/** Cream is used today as soon as it is planned for this visit, recorded here or on another tablet, or was on at arrival. */
export const numbingIsUsed = (data: SessionData): boolean =>
  factOf(data, 'numbingUsed') === true ||
  data.numbing.length > 0 ||
  data.arrivalCream?.value.used === true ||
  isHeardHere(data);

/**
 * The moment of the latest thing entered about cream going on or coming off; a tick that says "all removed" must be later.
 * The empty string when there was none.
 */
export const creamGoneAt = (data: SessionData): string => {
  let latest: string = data.arrivalCream?.value.offAt ?? '';
  for (const { stage, stampedOnAt, stampedOffAt } of data.numbing) {
    // Cream put on during the work has its own "off" before its own stage ends; it does not undo the preparation.
    if (stage === 'application' || stage === 'fineTune') continue;
    const at = stampedOffAt ?? stampedOnAt;
    if (at > latest) latest = at;
  }
  // What was ticked before another tablet's cream was heard of says nothing about it.
  for (const { at, session, numbing } of data.heardElsewhere) {
    if (session !== data.opening.session) continue;
    for (const one of numbing) {
      if (heardCream(data, creamIdOf(one)) === undefined) continue;
      const gone = data.saidOfHeard[creamIdOf(one)]?.stampedOffAt ?? (one.isOn === true ? at : one.span?.to);
      if (gone !== undefined && gone > latest) latest = gone;
    }
  }
  return latest;
};
