import { useState } from 'react';
import type { ValueOf } from '../../../shared/ipc/contract.ts';
import { languageDir } from '../../../shared/words/languages.ts';
import { takeHomeWords } from '../../../shared/words/screens/take-home.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icons.tsx';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { DateCode } from './date-code.tsx';

type TakeHome = ValueOf<'paper.dates'>;

/** The sheet's dates for the client's phone: a code on the screen, or a calendar file with those that are wanted. */
export const TakeHomeDates = ({ onTaken }: { readonly onTaken: () => void }) => {
  const { view, client, heard } = useSessionContext();
  const { t } = useWords();
  const [home, setHome] = useState<TakeHome | null>(null);
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<string | null>(null);
  const open = async (): Promise<void> => {
    const reply = await client['paper.dates']({ session: view.session });
    if (!heard(reply) || !reply.ok) return;
    setWanted(reply.value.dates.map(({ id }) => id));
    setSaved(null);
    setHome(reply.value);
  };
  const save = async (): Promise<void> => {
    const reply = await client['paper.saveDates']({ session: view.session, dates: [...wanted] });
    if (heard(reply) && reply.ok) setSaved(reply.value.path);
  };
  return (
    <>
      <div>
        <Button icon={<Icon name="clock" />} onPress={() => void open()}>
          {t(takeHomeWords.open)}
        </Button>
      </div>
      <Dialog
        title={takeHomeWords.title}
        isOpen={home !== null}
        onClose={() => setHome(null)}
        size="wide"
        actions={
          <>
            <Button onPress={() => setHome(null)}>{t(takeHomeWords.close)}</Button>
            <Button
              look="primary"
              isDisabled={!view.offered.includes('sheet.delivered')}
              onPress={() => {
                setHome(null);
                onTaken();
              }}
            >
              {t(takeHomeWords.takenInstead)}
            </Button>
          </>
        }
      >
        {home !== null && (
          <div className="take-home">
            <DateCode code={home.code} text={home.text} />
            <div className="form-rows">
              <p className="take-home-text" lang={home.language} dir={languageDir(home.language)}>
                {home.text}
              </p>
              <p className="small">{t(takeHomeWords.about)}</p>
              <MultiChoice
                label={takeHomeWords.which}
                choices={home.dates.map(({ id, title, days }) => ({ id, label: title, hint: days }))}
                value={wanted}
                onChange={setWanted}
              />
              <div>
                <Button
                  icon={<Icon name="save" />}
                  isDisabled={wanted.length === 0}
                  onPress={() => void save()}
                >
                  {t(takeHomeWords.save)}
                </Button>
              </div>
              {saved !== null && (
                <p className="small" role="status">
                  {t(takeHomeWords.saved({ path: saved }))}
                </p>
              )}
            </div>
          </div>
        )}
      </Dialog>
    </>
  );
};
