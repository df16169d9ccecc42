import type { ClientId } from '../../shared/brand.ts';
import type { SamePerson } from '../../shared/ipc/contract.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { dayText } from '../when.ts';

export interface SamePersonDialogProps {
  readonly same: SamePerson | null;
  readonly onClose: () => void;
  readonly onSame: (client: ClientId) => void;
  readonly onOther: () => void;
}

/** Two people may share name and birthday; one person must not have two records. Only a person can tell. */
export const SamePersonDialog = ({ same, onClose, onSame, onOther }: SamePersonDialogProps) => (
  <Dialog
    title="Is it the same person"
    isOpen={same !== null}
    onClose={onClose}
    actions={
      <>
        <Button look="quiet" onPress={onClose}>
          Back to the form
        </Button>
        <Button onPress={onOther}>No, register another person</Button>
      </>
    }
  >
    <p>{same?.says}</p>
    <ul className="session-lines">
      {same?.existing.map((row) => (
        <li key={row.id} className="session-line">
          <span className="session-words">
            <b dir="auto">{row.fullName}</b>
            <span className="small num">{`born ${dayText(row.dateOfBirth)} · ${row.phone} · ${row.lastSession === null ? 'no session yet' : `last session ${dayText(row.lastSession)}`}`}</span>
          </span>
          <Button look="primary" label={`Yes, open ${row.fullName}`} onPress={() => onSame(row.id)}>
            Yes, open
          </Button>
        </li>
      ))}
    </ul>
  </Dialog>
);
