import { useMemo } from 'react';
import type { SessionId } from '../../shared/brand.ts';
import type { AskOf, Client } from '../../shared/ipc/contract.ts';
import { useShell } from '../context.ts';

type Return = AskOf<'review.return'>;
type Approve = AskOf<'review.approve'>;

/** What a manager may say of a session: in the record that is open, or in that of another studio of theirs. */
export const useTalk = (studio: string | undefined) => {
  const { client } = useShell();
  return useMemo(() => talkOn(client, studio), [client, studio]);
};

const talkOn = (client: Client, studio: string | undefined) =>
  studio === undefined
    ? {
        giveBack: client['review.return'],
        approve: client['review.approve'],
        asItIsNow: (session: SessionId) => client['completed.open']({ session }),
      }
    : {
        giveBack: (asked: Return) => client['studios.return']({ studio, ...asked }),
        approve: (asked: Approve) => client['studios.approve']({ studio, ...asked }),
        asItIsNow: (session: SessionId) => client['studios.session']({ studio, session }),
      };
