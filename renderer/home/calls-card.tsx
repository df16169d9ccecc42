import { useState } from 'react';
import type { CallDue } from '../../shared/home/due-rows.ts';
import { callsScreen as words } from '../../shared/words/screens/calls.ts';
import { useOpenState } from '../context.ts';
import { useOpenClient } from '../clients/use-open-client.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { CallDialog } from './call-dialog.tsx';

/** Clients to be called today after their visit; nothing is shown where nobody is. */
export const CallsCard = ({
  due,
  more,
  onMade,
}: {
  readonly due: readonly CallDue[];
  /** That are due too and are not listed yet. */
  readonly more: number;
  readonly onMade: () => void;
}) => {
  const { t } = useWords();
  const { phase } = useOpenState();
  const [calling, setCalling] = useState<CallDue | null>(null);
  const { fetch, no, bringing } = useOpenClient();
  /** What is said on the phone is entered in the client's file, so that has to be here. */
  const call = async (one: CallDue): Promise<void> => {
    if (await fetch(one.client, one.tablet)) setCalling(one);
  };
  return (
    <>
      {due.length > 0 && (
        <Card
          title={t(words.title)}
          tone="caution"
          aside={<span className="small num">{due.length + more}</span>}
        >
          {no !== null && <Banner tone="stop">{t(no)}</Banner>}
          <ul className="session-lines">
            {due.map((one) => (
              <li key={one.session} className="session-line">
                <span className="session-words">
                  <b dir="auto">{one.clientName}</b>
                  <span className="small num" dir="auto">
                    {t(
                      (one.tries === 0 ? words.due : words.tried)({
                        day: one.day,
                        dueOn: { day: one.dueOn },
                        phone: one.phone,
                        tries: one.tries,
                      }),
                    )}
                  </span>
                </span>
                <Button
                  size="small"
                  label={t(words.callLabel({ clientName: one.clientName, day: one.day }))}
                  onPress={() => void call(one)}
                  isPending={bringing === one.client}
                  isDisabled={phase === 'readOnly'}
                >
                  {t(words.call)}
                </Button>
              </li>
            ))}
          </ul>
          {more > 0 && <p className="small num">{t(words.more({ count: more }))}</p>}
        </Card>
      )}
      {calling !== null && (
        <CallDialog key={calling.session} due={calling} onMade={onMade} onClose={() => setCalling(null)} />
      )}
    </>
  );
};
