import { useState } from 'react';
import type { UnnamedTap } from '../../shared/ipc/tablet.ts';
import { commaList } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import type { StaffId } from '../../shared/brand.ts';
import { useOpenState, useShell } from '../context.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import { PersonTiles } from './person-tiles.tsx';

const what = {
  emergency: words.unnamedEmergency,
  wipedOff: words.unnamedWiped,
  acknowledge: words.unnamedAlarm,
} as const satisfies Record<UnnamedTap['what'], unknown>;

/** What was tapped without a name asks for one as soon as somebody is there. */
export const UnnamedTaps = () => {
  const { client, app } = useShell();
  const { tablet, timeZone } = useOpenState();
  const { t, clock } = useWords();
  const [asks, setAsks] = useState(false);
  if (tablet.unnamed.length === 0 || tablet.lock !== 'open' || tablet.person === null) return null;
  const name = async (person: StaffId): Promise<void> => {
    const reply = await client['people.nameTaps']({ person });
    setAsks(false);
    if (reply.ok) app.hearState(reply.value);
  };
  const { id } = tablet.person;
  return (
    <Banner
      tone="caution"
      actions={
        <>
          <Button onPress={() => void name(id)}>{t(words.itWasMe)}</Button>
          <Button look="quiet" onPress={() => setAsks(true)}>
            {t(words.whoWasIt)}
          </Button>
        </>
      }
    >
      {t(
        words.unnamed({
          what: commaList(tablet.unnamed.map((tap) => what[tap.what]({ at: clock(tap.at, timeZone) }))),
        }),
      )}
      {asks && (
        <Dialog
          title={t(words.whoWasIt)}
          isOpen
          onClose={() => setAsks(false)}
          actions={<Button onPress={() => setAsks(false)}>{t(commonWords.cancel)}</Button>}
        >
          <PersonTiles
            people={tablet.people.map((one) => ({ ...one, hasPin: true }))}
            onChoose={(one) => void name(one.id)}
          />
        </Dialog>
      )}
    </Banner>
  );
};
