import { hubTroubleSays, isHub } from '../../shared/sharing/hub.ts';
import type { Sentence } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import type { ShareProblem } from './share-work.ts';

/** Why lines did not move, and what to do. What was moved before stays, and the next time goes on from there. */
export const whySharing = (problem: ShareProblem, folder: string): Sentence => {
  switch (problem.is) {
    case 'gone':
      return words.gone({ folder });
    case 'hub':
      return hubTroubleSays(problem.why);
    case 'failed':
      if (isHub(folder)) return hubTroubleSays('cut-off');
      return byCode(problem.code, folder);
    case 'no-record':
    case 'busy':
      return words.failing;
    case 'unreadable':
    case 'no-device':
    case 'damaged':
      return words.damaged;
  }
};

const byCode = (code: string, folder: string): Sentence => {
  if (/^E(NOSPC|DQUOT|FBIG)$/.test(code)) return words.full;
  if (/^E(ROFS|ACCES|PERM)$/.test(code)) return words.readOnly({ folder });
  return /^E(NOENT|NOTDIR|NODEV|NXIO|STALE|HOSTDOWN)$/.test(code) ? words.gone({ folder }) : words.failing;
};
