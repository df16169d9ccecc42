import type { SessionId } from '../brand.ts';
import type { Instant } from '../time.ts';

/** A session that another tablet holds, and the last entry of it that is here. */
export interface SessionOpenThere {
  readonly session: SessionId;
  readonly tablet: string;
  readonly seq: number;
  readonly lastAt: Instant;
}
