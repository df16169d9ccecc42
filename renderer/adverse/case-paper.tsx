import { useState } from 'react';
import type { CaseRow } from '../../shared/ipc/incident-channels.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { incidentsScreen } from '../../shared/words/screens/incidents.ts';
import { useShell } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { PaperNote } from '../parts/field-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { createStatusBoard, StatusLine } from '../parts/status-line.tsx';
import { sentenceOf } from '../problem-text.ts';
import { useWords } from '../words.tsx';

/** The report on paper, for a doctor, the insurer or the supplier. */
export const CasePaper = ({ row }: { readonly row: CaseRow }) => {
  const { t } = useWords();

  const { client } = useShell();
  const [board] = useState(createStatusBoard);
  const [running, setRunning] = useState(false);
  const act = async (how: 'save' | 'print'): Promise<void> => {
    setRunning(true);
    const reply = await client['adverse.paper']({ client: row.client, event: row.event, how, printer: null });
    if (reply.ok)
      board.say(
        how === 'save'
          ? t(commonWords.savedAs({ path: reply.value.path }))
          : t(incidentsScreen.sentTo({ path: reply.value.path })),
        'good',
      );
    else if (reply.error.kind === 'cancelled') board.clear();
    else board.say(sentenceOf(reply.error), 'stop');
    setRunning(false);
  };
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="print" />}
        label={t(incidentsScreen.printReportNamed({ what: row.what }))}
        isPending={running}
        onPress={() => void act('print')}
      >
        {t(incidentsScreen.printReport)}
      </Button>
      <Button
        size="small"
        icon={<Icon name="save" />}
        label={t(incidentsScreen.saveReportNamed({ what: row.what }))}
        isPending={running}
        onPress={() => void act('save')}
      >
        {t(incidentsScreen.saveReport)}
      </Button>
      <PaperNote text={JSON.stringify(row)} />
      <StatusLine board={board} />
    </>
  );
};
