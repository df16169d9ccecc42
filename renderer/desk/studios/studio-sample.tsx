import { useCallback, useState } from 'react';
import type { SampleDrawn } from '../../../shared/ipc/sample-pages.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { commonWords } from '../../../shared/words/screens/common.ts';
import { deskScreen } from '../../../shared/words/screens/desk.ts';
import { studiosWords as words } from '../../../shared/words/screens/studios.ts';
import { ChoiceSelect } from '../../chairside/fields/choice-select.tsx';
import { useShell } from '../../context.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { sentenceOf } from '../../problem-text.ts';
import { useLoad } from '../../use-load.ts';
import { useWords } from '../../words.tsx';
import { SampleSteps } from '../sample-steps.tsx';

/** The random sample of a month of one studio, over all its tablets; written into its record. */
export const StudioSample = ({
  studio,
  name,
  onClose,
}: {
  readonly studio: string;
  readonly name: string;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const { client } = useShell();
  const ask = useCallback(() => client['studios.months']({ studio }), [client, studio]);
  const [loaded] = useLoad(ask);
  const [chosen, setChosen] = useState<string | null>(null);
  /** Of which month it is: an answer that comes after another one was chosen is not shown under that. */
  const [answer, setAnswer] = useState<{
    readonly of: string;
    readonly drawn: SampleDrawn | null;
    readonly no: Phrase | null;
  } | null>(null);
  const [running, setRunning] = useState(false);
  const months = loaded.is === 'there' ? loaded.value.months : [];
  const month = chosen ?? (months.find(({ isDrawn }) => !isDrawn) ?? months[0])?.month ?? null;
  const isDrawn = months.some((one) => one.month === month && one.isDrawn);
  const { drawn, no } = answer?.of === month ? answer : { drawn: null, no: null };
  const draw = async (): Promise<void> => {
    if (month === null) return;
    setRunning(true);
    const reply = await client['studios.draw']({ studio, month });
    setRunning(false);
    setAnswer({
      of: month,
      drawn: reply.ok ? reply.value : null,
      no: reply.ok ? null : sentenceOf(reply.error),
    });
  };
  return (
    <Dialog
      title={words.sample({ studio: name })}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.close)}</Button>
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
        {loaded.is === 'no' && <ProblemBanner said={loaded.said} />}
        {loaded.is === 'there' && months.length === 0 && <p>{t(words.noMonths)}</p>}
        {month !== null && (
          <ChoiceSelect
            label={deskScreen.sampleMonth}
            choices={months.map((one) => ({
              id: one.month,
              label: (one.isDrawn ? deskScreen.sampleWasDrawn : deskScreen.sampleNotDrawn)({
                month: { day: one.month },
              }),
            }))}
            value={month}
            onChange={setChosen}
          />
        )}
        {no !== null && <Banner tone="stop">{t(no)}</Banner>}
        {drawn !== null && <SampleSteps drawn={drawn} />}
      </div>
    </Dialog>
  );
};
