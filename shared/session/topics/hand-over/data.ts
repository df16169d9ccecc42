import type { Instant } from '../../../time.ts';

/** What the client fills in on the tablet. */
export const handOverParts = ['questions', 'consents'] as const;
export type HandOverPart = (typeof handOverParts)[number];

export interface HandOverData {
  /** The tablet is with the client (since when, for what, in which language); nothing else goes on until it is taken back. */
  readonly handOver: {
    readonly at: Instant;
    readonly parts: readonly HandOverPart[];
    readonly language: string;
    readonly witness?: string;
    readonly guardian?: string;
  } | null;
}

export const notHandedOver: HandOverData = { handOver: null };
