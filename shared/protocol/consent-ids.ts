/** Consents are asked one by one, each with its own signature (brief 1.5). */
export const consentIds = [
  'treatment',
  'numbing',
  'photosRecord',
  'photosTeaching',
  'photosMarketing',
  'data',
  'hairline',
] as const;

/** What a client signs: the consents, and going on without a patch test (brief 2.2). Its words are part of the rules of that test. */
export const signedIds = [...consentIds, 'patchWaiver'] as const;
export type SignedId = (typeof signedIds)[number];
