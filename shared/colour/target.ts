import type { SessionData } from '../session/data.ts';
import { gradeOf } from '../session/topics/facts/read.ts';
import { colourWords, kindNames } from '../words/colour.ts';
import type { Message } from '../words/message.ts';
import type { Lab } from './lab.ts';
import type { Sample } from './sample.ts';
import { sampleOf } from './samples.ts';

/** What the new dots of a zone are to match, and the tone to aim at: one step lighter (brief 3.2). */
export interface Target {
  readonly sample: Sample | undefined;
  readonly lab: Lab | undefined;
  readonly goal: Lab | undefined;
  readonly says: Message;
  /** The dots have faded and are to be brought back to something darker. */
  readonly restores: boolean;
  readonly notes: readonly Message[];
}

/** Chosen by hand, else the healed dots there, or the stubble where they have faded; main and window ask the same. */
export const targetOf = (data: SessionData, zone: string): Target => {
  const { samples, targets } = data.colour;
  const chosen = samples.find(({ id }) => id === targets[zone]?.value);
  const skin = sampleOf(samples, 'skin', zone, 'elsewhere');
  const healed = sampleOf(samples, 'smpHealed', zone);
  const stubble = sampleOf(samples, 'stubble', zone, 'elsewhere');
  const faded = (gradeOf(data, 'fade', zone) ?? 0) >= 2;
  const sample =
    chosen ??
    (faded ? (stubble ?? healed) : (healed ?? stubble)) ??
    sampleOf(samples, 'smpHealed', zone, 'elsewhere');
  const says =
    sample === undefined
      ? colourWords.noTarget
      : (chosen !== undefined
          ? colourWords.targetChosen
          : faded && sample === stubble
            ? colourWords.targetFaded
            : colourWords.target)({ kind: kindNames[sample.kind] });
  const notes =
    skin === undefined
      ? [colourWords.noSkin]
      : sample !== undefined && apart(skin, sample)
        ? [colourWords.differentPhotos]
        : [];
  return {
    sample,
    lab: sample?.lab,
    goal: sample === undefined ? undefined : lightened(data, sample.lab, skin?.lab),
    says,
    restores: faded && sample !== undefined && sample !== healed,
    notes,
  };
};

/** Only colours of the same photo, or of an instrument, may be compared (brief 3.4). */
const apart = (one: Sample, other: Sample): boolean =>
  one.from.by === 'photo' && other.from.by === 'photo'
    ? one.from.photo !== other.from.photo
    : one.from.by !== other.from.by;

/** One step lighter than what is to be matched, never lighter than the skin (brief 3.2). */
const lightened = (data: SessionData, lab: Lab, skin: Lab | undefined): Lab => {
  const L = lab.L + data.protocol.colour.stepLstar.value;
  return { ...lab, L: skin === undefined ? L : Math.max(lab.L, Math.min(L, skin.L)) };
};
