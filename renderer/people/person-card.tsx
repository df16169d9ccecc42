import { useState } from 'react';
import type { PersonRow } from '../../shared/ipc/people-channels.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { peopleScreenWords as words } from '../../shared/words/screens/people.ts';
import { useOpenState } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import { rolesText } from './role-words.ts';
import { dateSays } from './state-chip.ts';
import './set-pin.css';

interface PersonCardProps {
  readonly person: PersonRow;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
  readonly onPin: () => void;
  readonly onLeave: () => void;
  readonly onReturn: () => void;
}

/** One person: roles, dates that can be renewed, PIN, and what was changed. */
export const PersonCard = ({ person, isReadOnly, onEdit, onPin, onLeave, onReturn }: PersonCardProps) => {
  const { timeZone, tablet } = useOpenState();
  const { t, moment } = useWords();
  const [leaves, setLeaves] = useState(false);
  const { name, leftAt } = person;
  return (
    <Card title={name} aside={<span className="small">{t(rolesText(person.roles))}</span>}>
      <div className="person-card">
        <dl className="fact-list">
          <div>
            <dt>{t(words.cardsLicence)}</dt>
            <dd>
              {[
                person.licence,
                person.licence !== '' && person.licenceState === 'none'
                  ? ''
                  : t(dateSays(person.licenceState, person.licenceExpiry)),
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
          <div>
            <dt>{t(words.cardsTraining)}</dt>
            <dd>{t(dateSays(person.trainingState, person.trainingExpiry))}</dd>
          </div>
          <div>
            <dt>{t(words.hepatitisB)}</dt>
            <dd>
              {t(
                person.hepatitisB === null
                  ? words.hepatitisBUnsaid
                  : person.hepatitisB === 'given'
                    ? words.hepatitisBGiven
                    : words.hepatitisBDeclined,
              )}
            </dd>
          </div>
          <div>
            <dt>{t(words.cardsPin)}</dt>
            <dd>
              {person.pinSetAt === null
                ? t(words.noPinYet)
                : `${t(words.pinSince({ on: moment(person.pinSetAt, timeZone) }))}, ${t(words.wrongTries({ count: person.wrongTries }))}`}
            </dd>
          </div>
        </dl>
        <p className="small num">
          {leftAt === null
            ? t(words.since({ on: moment(person.since, timeZone) }))
            : t(words.leftOn({ on: moment(leftAt, timeZone) }))}
        </p>
        <div className="set-pin-row">
          {leftAt === null ? (
            <>
              <Button isDisabled={isReadOnly} onPress={onEdit}>
                {t(words.edit)}
              </Button>
              {tablet.asksPin && (
                <Button isDisabled={isReadOnly} onPress={onPin}>
                  {t(words.newPin)}
                </Button>
              )}
              <Button
                look="quiet"
                isDisabled={isReadOnly || person.isOnlyOwner}
                onPress={() => setLeaves(true)}
              >
                {t(words.leaves)}
              </Button>
            </>
          ) : (
            <Button isDisabled={isReadOnly} onPress={onReturn}>
              {t(words.comesBack)}
            </Button>
          )}
        </div>
        {person.isOnlyOwner && <p className="small">{t(words.onlyOwner)}</p>}
        <details>
          <summary>{t(words.changes)}</summary>
          <ul className="plain-lines">
            {person.changes.map(({ at, says, byName }) => (
              <li key={`${at} ${t(says)}`} className="small num">
                {t(words.change({ on: moment(at, timeZone), says, name: byName }))}
              </li>
            ))}
          </ul>
        </details>
      </div>
      {leaves && (
        <Dialog
          title={t(words.leaves)}
          isOpen
          onClose={() => setLeaves(false)}
          actions={
            <>
              <Button onPress={() => setLeaves(false)}>{t(commonWords.cancel)}</Button>
              <Button
                look="stop"
                onPress={() => {
                  setLeaves(false);
                  onLeave();
                }}
              >
                {t(words.leaves)}
              </Button>
            </>
          }
        >
          <p>{t(words.leavesSays({ name }))}</p>
        </Dialog>
      )}
    </Card>
  );
};
