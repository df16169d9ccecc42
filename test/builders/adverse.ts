import type { AdverseDetails } from '../../shared/adverse/form.ts';

/** The form of a slight bleeding of today. */
export const adverseDetails = (over: Partial<AdverseDetails> = {}): AdverseDetails => ({
  sort: 'bleeding',
  onsetOn: '2026-11-22',
  severity: 1,
  photos: [],
  reportedTo: [],
  ...over,
});
