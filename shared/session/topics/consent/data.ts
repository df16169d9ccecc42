import type { z } from 'zod';
import type { Instant, LocalDate } from '../../../time.ts';
import type { stroke } from '../../event-parts.ts';

export type Stroke = z.infer<typeof stroke>;

/** Who is named beside a signature, and has to say so themselves. */
export const attesters = ['witness', 'guardian'] as const;
export type Attester = (typeof attesters)[number];
interface Attestation {
  readonly role: Attester;
  readonly name: string;
  readonly by: 'pin' | 'signature';
  readonly strokes: readonly Stroke[];
  readonly at: Instant;
}

export interface ConsentState {
  readonly shownAt: Instant | null;
  readonly shownHash: string | null;
  readonly ink: readonly Stroke[];
  readonly given:
    | {
        readonly is: 'signed';
        readonly textHash: string;
        readonly language: string;
        readonly method: 'drawn' | 'typed';
        readonly typedName?: string;
        readonly witness?: string;
        readonly guardian?: string;
        readonly strokes: readonly Stroke[];
        readonly at: Instant;
      }
    | {
        readonly is: 'refused';
        readonly textHash: string;
        readonly language?: string;
        readonly words?: string;
        readonly at: Instant;
      }
    | null;
}
export interface LastConsent {
  readonly is: 'signed' | 'refused';
  readonly visit: LocalDate;
  readonly wordingVersion: number;
  readonly language?: string;
}

export interface ConsentData {
  readonly consents: Readonly<Record<string, ConsentState>>;
  readonly attested: readonly Attestation[];
  /** What they are drawing and have not signed with yet. */
  readonly attestInk: readonly Pick<Attestation, 'role' | 'name' | 'strokes'>[];
}

export const noConsents: ConsentData = { consents: {}, attested: [], attestInk: [] };
