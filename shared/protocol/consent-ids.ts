import { z } from 'zod';
import { doorWords } from '../words/door.ts';
import { worded } from '../words/worded.ts';

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

/** A consent that the studio added: asked, signed and kept like those that ship. */
export type OwnConsentId = `own-${number}`;
export const isOwnConsent = (id: unknown): id is OwnConsentId =>
  typeof id === 'string' && /^own-[1-9]\d{0,7}$/.test(id);
const ownConsentId = z.custom<OwnConsentId>(isOwnConsent, worded(doorWords.idLetters));

/** Of a text of the protocol. */
export const consentId = z.union([z.enum(consentIds), ownConsentId]);

/** What a client signs: the consents, and going on without a patch test (brief 2.2). Its words are part of the rules of that test. */
const fixedIds = [...consentIds, 'patchWaiver'] as const;
export const signedId = z.union([z.enum(fixedIds), ownConsentId]);
export type SignedId = z.infer<typeof signedId>;

/** Everything that may be signed under a protocol: also what it does not ask any more, because a record may hold it. */
export const signedIdsOf = ({
  consents,
}: {
  readonly consents: readonly { readonly id: SignedId }[];
}): readonly SignedId[] => [...new Set<SignedId>([...fixedIds, ...consents.map(({ id }) => id)])];
