import { useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import type { SessionOpenThere } from '../../shared/sharing/open-there.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { tabletsWords as words } from '../../shared/words/screens/tablets.ts';
import { useOpenState, useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

interface Props {
  readonly client: ClientId;
  readonly there: SessionOpenThere;
  /** More may have come. */
  readonly onLook: () => Promise<void>;
  readonly onNo: (no: Phrase | null) => void;
}

/** A client whose session another tablet has: up to where it is known here, what may be missing, and the way to go on here. */
export const OpenThereCard = ({ client, there, onLook, onNo }: Props) => {
  const { client: main, sessions, go } = useShell();
  const { timeZone } = useOpenState();
  const { t } = useWords();
  const [running, setRunning] = useState(false);
  const at = { at: there.lastAt, zone: timeZone, as: 'moment' } as const;
  const look = async (): Promise<void> => {
    setRunning(true);
    onNo(null);
    await main['tablets.freshen'](null);
    await onLook();
    setRunning(false);
  };
  const take = async (): Promise<void> => {
    setRunning(true);
    onNo(null);
    const reply = await main['tablets.takeOver']({ client, session: there.session, seq: there.seq });
    if (reply.ok) {
      sessions.open(reply.value);
      return go({ at: 'session' });
    }
    onNo(sentenceOf(reply.error));
    await onLook();
    setRunning(false);
  };
  return (
    <Card title={t(words.thereTitle({ tablet: there.tablet }))} tone="caution">
      <p>{t(words.thereSays({ seq: there.seq, at }))}</p>
      <p>{t(words.thereMissing({ at }))}</p>
      <div className="home-new">
        <Button size="large" onPress={() => void look()} isDisabled={running}>
          {t(words.lookAgain)}
        </Button>
        <Button look="primary" size="large" onPress={() => void take()} isPending={running}>
          {t(words.takeOver)}
        </Button>
      </div>
    </Card>
  );
};
