import { useState } from 'react';
import type { CaseRow } from '../../shared/ipc/incident-channels.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { PaperNote } from '../parts/field-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { StatusLine, createStatusBoard } from '../parts/status-line.tsx';
import { sentenceOf } from '../said.ts';

/** The report on paper, for a doctor, the insurer or the supplier. */
export const CasePaper = ({ row }: { readonly row: CaseRow }) => {
  const { client } = useShell();
  const [board] = useState(createStatusBoard);
  const [running, setRunning] = useState(false);
  const act = async (how: 'save' | 'print'): Promise<void> => {
    setRunning(true);
    const reply = await client['adverse.paper']({ client: row.client, event: row.event, how, printer: null });
    if (reply.ok)
      board.say(how === 'save' ? `Saved as ${reply.value.path}` : `Sent to ${reply.value.path}`, 'good');
    else if (reply.error.kind === 'cancelled') board.clear();
    else board.say(sentenceOf(reply.error), 'stop');
    setRunning(false);
  };
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="print" />}
        label={`Print the report: ${row.what}`}
        isPending={running}
        onPress={() => void act('print')}
      >
        Print the report
      </Button>
      <Button
        size="small"
        icon={<Icon name="save" />}
        label={`Save the report: ${row.what}`}
        isPending={running}
        onPress={() => void act('save')}
      >
        Save the report
      </Button>
      <PaperNote text={JSON.stringify(row)} />
      <StatusLine board={board} />
    </>
  );
};
