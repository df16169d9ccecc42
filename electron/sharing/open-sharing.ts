import type { WorkspaceDeps } from '../workspace-deps.ts';
import { othersOf } from './others-heard.ts';
import { shareWork } from './share-work.ts';
import { createSharingService } from './sharing-service.ts';
import type { SharingDeps } from './sharing-service.ts';

type Given = Pick<WorkspaceDeps, 'askFolder' | 'share' | 'onTablets'> &
  Omit<SharingDeps, 'askFolder' | 'run' | 'onChange'>;

/** This tablet among the others, and what a recall knows of them. Without a thread beside it the work is done here. */
export const openSharing = (given: Given) => {
  const sharing = createSharingService({
    ...given,
    onChange: given.onTablets ?? (() => undefined),
    askFolder: given.askFolder ?? (() => Promise.resolve(undefined)),
    run: given.share ?? shareWork,
  });
  return { ...sharing, others: othersOf(sharing, given.zone) };
};
