import type { Instant } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import type { CourseData } from './data.ts';
import { endingProposalOf } from './ending-proposal.ts';
import type { EndingProposal } from './ending-proposal.ts';

export interface CourseView extends Pick<CourseData, 'returns' | 'ended'> {
  readonly overridden: number;
  /** Time of the last entry. */
  readonly lastAt: Instant;
  /** How the talk might end when something speaks against today; null when nothing does. */
  readonly endingProposal: EndingProposal | null;
}

export const courseView = (data: SessionData): CourseView => ({
  returns: data.returns,
  ended: data.ended,
  overridden: data.overrides.length,
  lastAt: data.lastAt,
  endingProposal: endingProposalOf(data),
});
