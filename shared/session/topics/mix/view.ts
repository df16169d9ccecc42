import type { SessionData } from '../../data.ts';
import type { Mix } from './data.ts';

export interface MixView {
  /** Without what the ledger said of their lots: that is for the rules. */
  readonly mixes: readonly Omit<Mix, 'ledger'>[];
}

export const mixView = ({ mixes }: SessionData): MixView => ({
  mixes: mixes.map(({ ledger: _ledger, ...mix }) => mix),
});
