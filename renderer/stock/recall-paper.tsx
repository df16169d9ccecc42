import { useState } from 'react';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { PaperNote } from '../parts/field-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { saidOf } from '../said.ts';

/** The same list to keep beside the phone. */
export const RecallPaper = ({
  text,
  product,
  said,
}: {
  readonly text: string;
  /** Everything that the list says. */
  readonly said: string;
  readonly product: string | null;
}) => {
  const { client } = useShell();
  const [board] = useState(createStatusBoard);
  const [busy, setBusy] = useState(false);
  const act = async (how: 'save' | 'print'): Promise<void> => {
    setBusy(true);
    const reply = await client['stock.recallPaper']({ text, product, how, printer: null });
    setBusy(false);
    if (reply.ok)
      return board.say(
        'path' in reply.value ? `Saved as ${reply.value.path}` : `Sent to ${reply.value.sentTo}`,
        'good',
      );
    const said = saidOf(reply.error);
    if (said === null) board.clear();
    else board.say([said.says, said.whatToDo].filter(Boolean).join(' '), 'stop');
  };
  return (
    <>
      <span className="reach-paper">
        <Button icon={<Icon name="save" />} isPending={busy} onPress={() => void act('save')}>
          Save the list
        </Button>
        <Button icon={<Icon name="print" />} isPending={busy} onPress={() => void act('print')}>
          Print the list
        </Button>
      </span>
      <PaperNote text={said} />
      <StatusLine board={board} />
    </>
  );
};
