import { useState, useSyncExternalStore } from 'react';
import type { Tile } from '../../shared/ipc/tablet.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { sentenceOf } from '../problem-text.ts';
import type { Problem } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { PersonTiles } from './person-tiles.tsx';
import { PinPad } from './pin-pad.tsx';
import type { PinAsked, PinPrompt } from './pin-prompt.ts';

const titles = {
  own: words.titleOwn,
  supervisor: words.titleSupervisor,
  allowed: words.titleAllowed,
  second: words.titleSecond,
} as const;

const Asked = ({ asked }: { readonly asked: PinAsked }) => {
  const { t } = useWords();
  const { needs, send, done } = asked;
  const [person, setPerson] = useState<Tile | undefined>(
    needs.people.length === 1 ? needs.people[0] : undefined,
  );
  return (
    <Dialog
      title={t(titles[needs.of])}
      isOpen
      onClose={() => done({ ok: false, error: needs })}
      actions={<Button onPress={() => done({ ok: false, error: needs })}>{t(commonWords.cancel)}</Button>}
    >
      <p>{t(needs.says)}</p>
      {needs.people.length > 1 && (
        <PersonTiles people={needs.people} chosen={person?.id} onChoose={setPerson} />
      )}
      {person !== undefined && (
        <PinPad
          key={person.id}
          sixDigits={person.sixDigits}
          onPin={async (pin) => {
            const reply = await send({ person: person.id, pin });
            const problem = reply.error as Problem | undefined;
            // What main says about the thing itself belongs where the thing is asked.
            if (reply.ok || problem === undefined || !['wrong-pin', 'needs-pin'].includes(problem.kind)) {
              done(reply);
              return null;
            }
            return {
              says: sentenceOf(problem),
              waitSeconds: problem.kind === 'wrong-pin' ? problem.waitSeconds : undefined,
            };
          }}
        />
      )}
    </Dialog>
  );
};

/** Over whatever asked for it; the half-typed reason under it stays. */
export const PinDialog = ({ prompt }: { readonly prompt: PinPrompt }) => {
  const asked = useSyncExternalStore(prompt.subscribe, prompt.now);
  return asked === null ? null : <Asked asked={asked} />;
};
