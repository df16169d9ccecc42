import { useCallback, useEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { LockAct } from '../../shared/ipc/people-channels.ts';
import type { LockPage, Tablet } from '../../shared/ipc/tablet.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { LockClocks } from './lock-clocks.tsx';
import { SignIn } from './sign-in.tsx';
import './lock-screen.css';

interface LockScreenProps {
  readonly client: Client;
  readonly studioName: string;
  readonly timeZone: string;
  readonly tablet: Tablet;
  readonly onState: (state: AppState) => void;
}

const LOOK_EVERY_MS = 2_000;

/** What runs on behind the lock, asked again and again. */
const useLockPage = (client: Client): readonly [LockPage | null, (page: LockPage) => void] => {
  const [page, setPage] = useState<LockPage | null>(null);
  useEffect(() => {
    let gone = false;
    const look = (): void =>
      void client['lock.page'](null).then((reply) => {
        if (!gone && reply.ok) setPage(reply.value);
      });
    look();
    const timer = window.setInterval(look, LOOK_EVERY_MS);
    return () => {
      gone = true;
      window.clearInterval(timer);
    };
  }, [client]);
  return [page, setPage];
};

/**
 * Over everything: the clocks, alarms and the emergency on the left, who is there on the right. What lies under it stays as it was.
 * A cover is lifted by one tap, a lock by a PIN.
 */
export const LockScreen = ({ client, studioName, timeZone, tablet, onState }: LockScreenProps) => {
  const { t, clock } = useWords();
  const [page, setPage] = useLockPage(client);
  const [no, setNo] = useState<Phrase | null>(null);
  const [takesOver, setTakesOver] = useState(false);
  const isVeiled = tablet.lock === 'veiled';
  const act = useCallback(
    async (wanted: LockAct): Promise<void> => {
      const reply = await client['lock.act'](wanted);
      if (reply.ok) setPage(reply.value);
      setNo(reply.ok ? null : sentenceOf(reply.error));
    },
    [client, setPage],
  );
  const lift = async (): Promise<void> => {
    const reply = await client['people.lift'](null);
    if (reply.ok) onState(reply.value);
  };
  const number = page?.emergency.number ?? '';
  const session = page?.session ?? null;
  const since = tablet.lockedAt === null ? '' : clock(tablet.lockedAt, timeZone);
  return (
    <ModalOverlay className="lock-cover" isOpen isKeyboardDismissDisabled>
      <Modal className="lock-frame">
        <Dialog className="lock" aria-label={t(words.locked)}>
          <div className="lock-side">
            <div className="lock-studio">
              <Mark size={48} />
              <div>
                <b dir="auto">{studioName}</b>
                <p className="small">
                  {since === ''
                    ? t(words.nobodyIn)
                    : t(isVeiled ? words.coveredAt({ at: since }) : words.lockedAt({ at: since }))}
                </p>
              </div>
            </div>
            {page !== null && <LockClocks page={page} act={(wanted) => void act(wanted)} />}
            {no !== null && (
              <p className="field-error" role="alert">
                {t(no)}
              </p>
            )}
            <div className="lock-emergency">
              {page?.emergency.isRaised === true ? (
                <p className="lock-raised" role="alert">
                  {t(words.emergencyRaised({ number }))}
                </p>
              ) : session === null ? (
                <p className="lock-raised">{t(words.emergencyNone({ number }))}</p>
              ) : (
                <Button
                  look="stop"
                  className="lock-emergency-button"
                  icon={<Icon name="bell" size={30} />}
                  onPress={() => void act({ act: 'emergency', session })}
                >
                  <span>
                    {t(words.emergency)}
                    <em>{t(words.emergencyCall({ number }))}</em>
                  </span>
                </Button>
              )}
              <p className="small">{t(words.noPinNeeded)}</p>
            </div>
          </div>
          <div className="lock-who">
            {isVeiled && !takesOver ? (
              <div className="lock-lift">
                <Button look="primary" size="large" wide onPress={() => void lift()}>
                  {t(words.goOn)}
                </Button>
                <p className="small">{t(words.goOnSays)}</p>
                <Button look="quiet" onPress={() => setTakesOver(true)}>
                  {t(words.somebodyElse)}
                </Button>
              </div>
            ) : (
              <SignIn client={client} tablet={tablet} onState={onState} />
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
