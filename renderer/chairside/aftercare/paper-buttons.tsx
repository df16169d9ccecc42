import { useState } from 'react';
import type { Message } from '../../../shared/words/message.ts';
import { aftercareScreen as texts } from '../../../shared/words/screens/aftercare.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useSessionContext } from '../session-context.ts';
import { ChoiceSelect } from '../fields/choice-select.tsx';
import { usePrinter } from '../../use-printer.ts';
import { useWords } from '../../words.tsx';

interface PaperButtonsProps {
  readonly which: 'sheet' | 'note';
  readonly onSent?: ((how: 'printed' | 'saved', says: Message) => void) | undefined;
}

const dialog = 'the-print-dialog';

/** Prints to a chosen printer, or through the dialog; saves where the person chooses (decision 34). */
export const PaperButtons = ({ which, onSent }: PaperButtonsProps) => {
  const { view, client, heard } = useSessionContext();
  const { t } = useWords();
  const { printers, chosen, choose, says } = usePrinter(client);
  const [busy, setBusy] = useState<'printed' | 'saved' | null>(null);
  const [words, setWords] = useState<Message | null>(null);

  const done = (how: 'printed' | 'saved', says: Message) => {
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
    if (heard(reply) && reply.ok) done('printed', texts.sentTo({ printer: reply.value.sentTo }));
  };
  const save = async () => {
    setBusy('saved');
    const reply = await client['paper.save']({ session: view.session, which });
    setBusy(null);
    if (heard(reply) && reply.ok) done('saved', texts.savedAs({ path: reply.value.path }));
  };
  return (
    <div className="form-rows">
      {printers.length > 0 && (
        <ChoiceSelect
          label={texts.printer}
          choices={[
            ...printers.map(({ name }) => ({ id: name, label: name })),
            { id: dialog, label: texts.printDialog },
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
          {t(texts.print)}
        </Button>
        <Button icon={<Icon name="save" />} isPending={busy === 'saved'} onPress={() => void save()}>
          {t(texts.saveAsPdf)}
        </Button>
      </div>
      {words !== null && onSent === undefined && (
        <p className="small" role="status">
          {t(words)}
        </p>
      )}
    </div>
  );
};
