import { useCallback } from 'react';
import type { FileDue, KeepingDue } from '../../../shared/ipc/retention-channels.ts';
import type { LongList } from '../../../shared/ipc/long-list.ts';
import { deskScreen } from '../../../shared/words/screens/desk.ts';
import { keepingDueWords as words } from '../../../shared/words/keeping-due.ts';
import { useOpenState, useShell } from '../../context.ts';
import { PageTop } from '../../home/page-top.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chip } from '../../parts/chip.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useMay } from '../../people/use-may.ts';
import { useLoad } from '../../use-load.ts';
import { useWords } from '../../words.tsx';
import { ReadOnTable } from '../read-on-table.tsx';
import '../desk.css';
import './keeping.css';

const Classes = ({ classes }: Pick<KeepingDue, 'classes'>) => {
  const { t } = useWords();
  return (
    <Card title={words.classes}>
      <table className="desk-table keeping">
        <thead>
          <tr>
            <th scope="col">{t(words.whatColumn)}</th>
            <th scope="col">{t(words.keptColumn)}</th>
            <th scope="col">{t(words.sourceColumn)}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ what, kept, source, isUnknown }) => (
            <tr key={t(what)}>
              <th scope="row">{t(what)}</th>
              <td className="num">{t(kept)}</td>
              <td className="small">
                {isUnknown && <b>{t(words.unknown)} </b>}
                {t(source)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
};

const Files = ({ list, onGone }: { readonly list: LongList<FileDue>; readonly onGone: () => void }) => {
  const { t, day } = useWords();
  const { go } = useShell();
  const { phase } = useOpenState();
  const mayErase = useMay('erasure');
  return (
    <ReadOnTable
      of="keeping.due"
      list={list}
      onGone={onGone}
      caption={words.due}
      columns={[
        { says: words.client },
        { says: words.lastColumn },
        { says: words.untilColumn },
        { says: words.erase, isUnseen: true },
      ]}
      className="bounded-rows"
      tableClass="keeping"
      keyOf={({ client }) => client}
      renderCells={({ client, name, lastVisit, keepUntil, isHeld }) => (
        <>
          <th scope="row" dir="auto">
            <Button look="quiet" onPress={() => go({ at: 'client', client })}>
              {name}
            </Button>
          </th>
          <td className="num">{day(lastVisit)}</td>
          <td className="num">{day(keepUntil)}</td>
          <td>
            {isHeld ? (
              <Chip tone="caution">{t(words.held)}</Chip>
            ) : (
              mayErase && (
                <Button
                  label={words.eraseOf({ name })}
                  isDisabled={phase === 'readOnly'}
                  onPress={() => go({ at: 'client', client, erases: true })}
                >
                  {t(words.erase)}
                </Button>
              )
            )}
          </td>
        </>
      )}
    />
  );
};

/** How long each class of records is kept, and the files whose time is over: one tap to erase one, never one on hold. */
export const KeepingScreen = () => {
  const { t } = useWords();
  const { client, go } = useShell();
  const ask = useCallback(() => client['keeping.due'](null), [client]);
  const [loaded, again] = useLoad(ask);
  const onGone = useCallback(() => void again(), [again]);
  const page = loaded.is === 'there' ? loaded.value : null;
  const held = page?.held ?? 0;
  return (
    <>
      <PageTop
        title={words.title}
        eyebrow={page === null ? ' ' : words.eyebrow({ count: page.rows.count - held, held })}
        back={{ words: deskScreen.back, run: () => go({ at: 'completed' }) }}
      />
      {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
      {page !== null && (
        <>
          <Card title={words.due}>
            <p className="small">{t(page.rows.count === 0 ? words.none : words.about)}</p>
            {page.rows.count > 0 && <Files list={page.rows} onGone={onGone} />}
          </Card>
          <Classes classes={page.classes} />
        </>
      )}
    </>
  );
};
