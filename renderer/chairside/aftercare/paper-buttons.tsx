import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { usePrinter } from '../../use-printer.ts';
import { useWords } from '../../words.tsx';

interface PaperButtonsProps {
  readonly which: 'sheet' | 'note';
  readonly onSent?: ((how: 'printed' | 'saved', words: string) => void) | undefined;
}

const dialog = 'the-print-dialog';

/** Prints to a chosen printer, or through the dialog; saves where the person chooses (decision 34). */
export const PaperButtons = ({ which, onSent }: PaperButtonsProps) => {
  const { view, client, heard } = useSessionContext();
  const { t } = useWords();
  const { printers, chosen, choose, says } = usePrinter(client);
  const [busy, setBusy] = useState<'printed' | 'saved' | null>(null);
  const [words, setWords] = useState('');

  const done = (how: 'printed' | 'saved', says: string) => {
    setWords(says);
    onSent?.(how, says);
  };
  const print = async () => {
    setBusy('printed');
    const reply = await client['paper.print']({
      session: view.session,
      which,
      printer: chosen,
    });
    setBusy(null);
    if (heard(reply) && reply.ok) done('printed', `Sent to ${reply.value.sentTo}.`);
  };
  const save = async () => {
    setBusy('saved');
    const reply = await client['paper.save']({ session: view.session, which });
    setBusy(null);
    if (heard(reply) && reply.ok) done('saved', `Saved as ${reply.value.path}.`);
  };
  return (
    <div className="form-rows">
      {printers.length > 0 && (
        <ChoiceSelect
          label="Printer"
          choices={[
            ...printers.map(({ name }) => ({ id: name, label: name })),
            { id: dialog, label: 'Ask with the print dialog' },
          ]}
          value={chosen ?? dialog}
          onChange={(next) => choose(next === dialog ? null : next)}
        />
      )}
      {says !== undefined && <p className="says caution">{t(says)}</p>}
      <div className="button-row">
        <Button
          look="primary"
          icon={<Icon name="print" />}
          isPending={busy === 'printed'}
          onPress={() => void print()}
        >
          Print
        </Button>
        <Button icon={<Icon name="save" />} isPending={busy === 'saved'} onPress={() => void save()}>
          Save as PDF
        </Button>
      </div>
      {words !== '' && onSent === undefined && (
        <p className="small" role="status">
          {words}
        </p>
      )}
    </div>
  );
};
