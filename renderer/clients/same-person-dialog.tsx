import type { ClientId } from '../../shared/brand.ts';
import type { SamePerson } from '../../shared/ipc/contract.ts';
import { clientsScreen } from '../../shared/words/screens/clients.ts';
import { tabletsWords } from '../../shared/words/screens/tablets.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';

interface SamePersonDialogProps {
  readonly same: SamePerson | null;
  /** Whose file is on its way from another tablet. */
  readonly bringing: ClientId | null;
  readonly onClose: () => void;
  /** `tablet`: the one that has the file, where this one has not. */
  readonly onSame: (client: ClientId, tablet: string | null) => void;
  readonly onOther: () => void;
}

/** Two people may share name and birthday; one person must not have two records. Only a person can tell. */
export const SamePersonDialog = ({ same, bringing, onClose, onSame, onOther }: SamePersonDialogProps) => {
  const { t } = useWords();
  return (
    <Dialog
      title={t(clientsScreen.isSamePerson)}
      isOpen={same !== null}
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" onPress={onClose}>
            {t(clientsScreen.backToTheForm)}
          </Button>
          <Button onPress={onOther}>{t(clientsScreen.noRegisterAnotherPerson)}</Button>
        </>
      }
    >
      <p>{same && t(same.says)}</p>
      <ul className="session-lines">
        {same?.existing.map((row) => (
          <li key={row.id} className="session-line">
            <span className="session-words">
              <b dir="auto">{row.fullName}</b>
              <span className="small num">
                {t(
                  clientsScreen.bornPhoneSession({
                    dateOfBirth: { day: row.dateOfBirth },
                    phone: row.phone,
                    lastSessionSays:
                      row.tablet !== undefined
                        ? tabletsWords.deskTablet({ tablet: row.tablet })
                        : row.lastSession === null
                          ? clientsScreen.noSessionYet
                          : clientsScreen.lastSessionOn({ lastSession: { day: row.lastSession } }),
                  }),
                )}
              </span>
            </span>
            <Button
              look="primary"
              label={t(clientsScreen.yesOpen({ fullName: row.fullName }))}
              onPress={() => onSame(row.id, row.tablet ?? null)}
              isPending={bringing === row.id}
            >
              {t(clientsScreen.yesOpenIt)}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
