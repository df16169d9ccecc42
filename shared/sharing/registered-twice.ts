import type { ClientId } from '../brand.ts';
import type { LocalDate } from '../time.ts';
import type { Sentence } from '../words/message.ts';

/** Another registration, as somebody tells who it is. */
export interface OtherFile {
  readonly client: ClientId;
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly phone: string;
  /** Where it is known that another tablet registered them. */
  readonly tablet: string | null;
}

/** Two registrations that may be one person. */
export interface AskedOfTwo {
  readonly client: ClientId;
  readonly fullName: string;
  readonly other: OtherFile;
  readonly by: 'birthday' | 'phone';
}

/** What there is to ask and to say about people who were registered twice. */
export interface TwiceView {
  /** To be decided by a person. */
  readonly asked: readonly AskedOfTwo[];
  /** So many more than are shown. */
  readonly more: number;
  /** Of the client who was asked for: the other files of the same person. */
  readonly linked: readonly OtherFile[];
  /** Why somebody may be missing; `null`: nothing is known to be missing. */
  readonly lacks: Sentence | null;
}
