import type { MeasuredPhoto, Sample, SampleKind } from './sample.ts';

/** One colour per thing and place. */
export const sampleKey = ({ kind, zone }: Pick<Sample, 'kind' | 'zone'>): string =>
  zone === undefined ? kind : `${kind}@${zone}`;

/** The colour of a thing in that zone, else the one that stands for the whole head, else that of another zone where that is allowed. */
export const sampleOf = (
  samples: readonly Sample[],
  kind: SampleKind,
  zone: string,
  elsewhere: 'elsewhere' | 'here' = 'here',
): Sample | undefined =>
  samples.findLast((one) => one.kind === kind && one.zone === zone) ??
  samples.findLast((one) => one.kind === kind && one.zone === undefined) ??
  (elsewhere === 'elsewhere' ? samples.findLast((one) => one.kind === kind) : undefined);

/** The photo that was measured last for the goal; one of fresh dots says nothing about it. */
export const lastMatchPhoto = ({
  photos,
}: {
  readonly photos: readonly MeasuredPhoto[];
}): MeasuredPhoto | undefined =>
  photos.findLast(({ samples }) => samples.some(({ kind }) => kind !== 'smpFresh'));
