import { useCallback, useState } from 'react';
import type { SampleDrawn } from '../../shared/ipc/sample-pages.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useShell } from '../context.ts';
import { OthersNote } from '../home/others-note.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { useLoad } from '../use-load.ts';
import { useWords } from '../words.tsx';
import { SampleSteps } from './sample-steps.tsx';

/** Draws the random sample of a month, or shows how one was drawn. */
export const SampleDialog = ({
  onLook,
  onClose,
}: {
  /** At the sessions that were drawn. */
  readonly onLook: () => void;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const { client } = useShell();
  const ask = useCallback(() => client['sample.months'](null), [client]);
  const [months] = useLoad(ask);
  const [chosen, setChosen] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<SampleDrawn | null>(null);
  const [no, setNo] = useState<ProblemText | null>(null);
  const [running, setRunning] = useState(false);
  const list = months.is === 'there' ? months.value : [];
  const month = chosen ?? (list.find(({ isDrawn }) => !isDrawn) ?? list[0])?.month ?? null;
  const isDrawn = list.some((one) => one.month === month && one.isDrawn);
  const draw = async (): Promise<void> => {
    if (month === null) return;
    setRunning(true);
    const reply = await client['sample.draw']({ month });
    setRunning(false);
    setNo(reply.ok ? null : (problemTextOf(reply.error) ?? null));
    setDrawn(reply.ok ? reply.value : null);
  };
  const count = drawn?.people.reduce((sum, one) => sum + one.drawn.length, 0) ?? 0;
  return (
    <Dialog
      title={
        drawn === null ? deskScreen.sampleTitle : t(deskScreen.sampleTitleOf({ month: { day: drawn.month } }))
      }
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.close)}</Button>
          {drawn !== null && (
            <Button look="primary" onPress={onLook}>
              {t(deskScreen.sampleLookAt({ count }))}
            </Button>
          )}
          {drawn === null && month !== null && (
            <Button look="primary" onPress={() => void draw()} isPending={running}>
              {t(isDrawn ? deskScreen.sampleShow : deskScreen.sampleDraw)}
            </Button>
          )}
        </>
      }
    >
      <div className="desk-side">
        <p>{t(deskScreen.sampleExplains)}</p>
        <OthersNote shows="all" />
        {months.is === 'no' && <ProblemBanner said={months.said} />}
        {months.is === 'there' && list.length === 0 && <p>{t(deskScreen.sampleNoMonths)}</p>}
        {month !== null && (
          <ChoiceSelect
            label={deskScreen.sampleMonth}
            choices={list.map((one) => ({
              id: one.month,
              label: t(
                (one.isDrawn ? deskScreen.sampleWasDrawn : deskScreen.sampleNotDrawn)({
                  month: { day: one.month },
                }),
              ),
            }))}
            value={month}
            onChange={(id) => {
              setChosen(id);
              setDrawn(null);
              setNo(null);
            }}
          />
        )}
        {no !== null && <ProblemBanner said={no} />}
        {drawn !== null && <SampleSteps drawn={drawn} />}
      </div>
    </Dialog>
  );
};
