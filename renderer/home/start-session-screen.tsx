import { useCallback, useRef, useState } from 'react';
import type { ClientId } from '../../shared/brand.ts';
import { sessionKinds } from '../../shared/session/opening.ts';
import type { SessionKind } from '../../shared/session/opening.ts';
import { kindLabels } from '../../shared/words/session-kinds.ts';
import { kindHints } from '../clients/client-words.ts';
import { useHistory } from '../clients/history/use-history.ts';
import { useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { sentenceOf } from '../said.ts';
import { useLoad } from '../use-load.ts';
import { dayText, momentText } from '../when.ts';
import { PageTop } from './page-top.tsx';

/** The last question before the chair: what kind of session is it. One that is open already goes on instead. */
export const StartSessionScreen = ({ id }: { readonly id: ClientId }) => {
  const { client, sessions, go, resume } = useShell();
  const [kind, setKind] = useState<SessionKind>('touch_up');
  const [no, setNo] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const ask = useCallback(() => client['clients.open']({ id }), [client, id]);
  const [page] = useLoad(ask);
  // Main reads earlier visits while the person chooses, so that the tap on Start does not have to wait for them.
  useHistory(id);
  const start = async (): Promise<void> => {
    setRunning(true);
    const reply = await client['session.start']({ client: id, kind });
    setRunning(false);
    if (!reply.ok) return setNo(sentenceOf(reply.error));
    sessions.open(reply.value);
    go({ at: 'session' });
  };
  if (page.is === 'waiting') return <PageTop title="Start a session" />;
  if (page.is === 'no')
    return (
      <>
        <PageTop title="Start a session" back={{ words: 'Back to home', run: () => go({ at: 'home' }) }} />
        <Banner tone="stop" title={page.said.says}>
          {page.said.whatToDo}
        </Banner>
      </>
    );
  const { fields, sessions: earlier } = page.value;
  const open = earlier.find((one) => one.ending === null);
  return (
    <>
      <PageTop
        title={fields.fullName}
        eyebrow="Start a session"
        back={{ words: 'Back to home', run: () => go({ at: 'home' }) }}
      >
        <Button onPress={() => go({ at: 'client', client: id })}>Look at the client</Button>
      </PageTop>
      {no !== null && <Banner tone="stop">{no}</Banner>}
      <Card title="Is this the person in the chair">
        <p className="num">{`Born ${dayText(fields.dateOfBirth)} · ${fields.phone}`}</p>
      </Card>
      {open ? (
        <Card title="A session is open already">
          <p>{`It was opened on ${momentText(open.openedAt)}. It goes on where it stood.`}</p>
          <div className="home-new">
            <Button
              ref={primary}
              look="primary"
              size="large"
              onPress={() => void resume(open.session).then(setNo)}
            >
              Resume this session
            </Button>
          </div>
        </Card>
      ) : (
        <Card title="What kind of session is it">
          <ChoiceRow
            label="Kind of session"
            hideLabel
            className="kind-choice"
            choices={sessionKinds.map((one) => ({ id: one, label: kindLabels[one], hint: kindHints[one] }))}
            value={kind}
            onChange={setKind}
          />
          <div className="home-new">
            <Button
              ref={primary}
              look="primary"
              size="large"
              onPress={() => void start()}
              isPending={running}
            >
              Start session
            </Button>
          </div>
        </Card>
      )}
    </>
  );
};
