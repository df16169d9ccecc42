import { useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Tablet, Tile } from '../../shared/ipc/tablet.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';
import { ForgotPin } from './forgot-pin.tsx';
import { PersonTiles } from './person-tiles.tsx';
import { PinPad } from './pin-pad.tsx';
import { initialsOf, rolesText } from './role-words.ts';

interface SignInProps {
  readonly client: Client;
  readonly tablet: Tablet;
  readonly onState: (state: AppState) => void;
  /** In the dialog that takes over in mid-session the heading is the dialog's. */
  readonly hasTitle?: boolean;
}

/** Name, then PIN. A studio of one is led straight to its PIN. */
export const SignIn = ({ client, tablet, onState, hasTitle = true }: SignInProps) => {
  const { t } = useWords();
  const withPin = tablet.people.filter(({ hasPin }) => hasPin);
  const only = tablet.people.length === 1 ? withPin[0] : undefined;
  const [chosen, setChosen] = useState<Tile | undefined>(only);
  const [forgot, setForgot] = useState(false);
  const forgotten = (
    <Button look="quiet" onPress={() => setForgot(true)}>
      {t(words.forgotPin)}
    </Button>
  );
  return (
    <>
      {chosen === undefined ? (
        <div className="sign-in">
          {hasTitle && (
            <div>
              <h1>{t(words.whoIsIt)}</h1>
              <p className="small">{t(words.whoIsItSays)}</p>
            </div>
          )}
          <PersonTiles people={tablet.people} onChoose={setChosen} />
          <div className="sign-in-foot">{forgotten}</div>
        </div>
      ) : (
        <div className="sign-in">
          <div className="sign-in-foot">
            {tablet.people.length > 1 ? (
              <Button look="quiet" icon={<Icon name="back" />} onPress={() => setChosen(undefined)}>
                {t(words.somebodyElse)}
              </Button>
            ) : (
              <span />
            )}
            {forgotten}
          </div>
          <div className="sign-in-who">
            <span className="avatar large" aria-hidden="true">
              {initialsOf(chosen.name)}
            </span>
            <div>
              {hasTitle ? <h1 dir="auto">{chosen.name}</h1> : <b dir="auto">{chosen.name}</b>}
              <p className="small">{t(rolesText(chosen.roles))}</p>
            </div>
          </div>
          <PinPad
            key={chosen.id}
            sixDigits={chosen.sixDigits}
            onPin={async (pin) => {
              const reply = await client['people.signIn']({ person: chosen.id, pin });
              if (reply.ok) {
                onState(reply.value);
                return null;
              }
              return {
                says: sentenceOf(reply.error),
                waitSeconds: reply.error.kind === 'wrong-pin' ? reply.error.waitSeconds : undefined,
              };
            }}
          />
        </div>
      )}
      {forgot && (
        <ForgotPin client={client} tablet={tablet} onState={onState} onClose={() => setForgot(false)} />
      )}
    </>
  );
};
