import type { FieldIssue } from '../field-issues.ts';
import type { ClientRow } from '../people/client.ts';
import type { Refusal } from '../session/refusal.ts';
import type { Phrase } from '../words/message.ts';
import type { PictureProblem } from '../words/photos.ts';

// What a channel may answer in place of its value.

export type BadRequest = {
  readonly kind: 'bad-request';
  readonly channel: string;
  readonly says: Phrase;
  readonly issues: readonly FieldIssue[];
};
export type Defect = { readonly kind: 'defect'; readonly reference: string; readonly says: Phrase };
export type Failure = {
  readonly kind: 'failure';
  readonly what: string;
  readonly says: Phrase;
  readonly whatToDo: Phrase;
  readonly reference: string;
};
export type Refused = { readonly kind: 'refused'; readonly refusal: Refusal; readonly says: Phrase };
export type SamePerson = {
  readonly kind: 'same-person';
  readonly says: Phrase;
  readonly existing: readonly ClientRow[];
};
export type WrongSecret = { readonly kind: 'wrong-secret'; readonly says: Phrase };
/** A picture that was not taken in; whatever was there before stays. */
export type BadPicture = {
  readonly kind: 'bad-picture';
  readonly why: PictureProblem;
  readonly says: Phrase;
};
export type Cancelled = { readonly kind: 'cancelled' };
