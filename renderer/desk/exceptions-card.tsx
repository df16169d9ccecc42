import type { TimelineLine } from '../../shared/ipc/completed-page.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { Timeline } from './timeline.tsx';

/** What stands out of the entries: warnings, stops, what was entered late. */
export const isToLookAt = ({ tone, late }: TimelineLine): boolean => tone !== 'normal' || late !== null;

const loud = { stop: 0, warning: 1, normal: 2 } as const;
/** As many as a screen shows beside the rest. */
const FIRST = 4;

/** The entries that stand out, most serious first, before any stage is unfolded. */
export const ExceptionsCard = ({
  lines,
  timeZone,
}: {
  readonly lines: readonly TimelineLine[];
  readonly timeZone: string;
}) => {
  const { t } = useWords();
  const out = lines.filter(isToLookAt).toSorted((a, b) => loud[a.tone] - loud[b.tone] || a.seq - b.seq);
  return (
    <Card title={t(deskScreen.alsoLook({ count: out.length }))}>
      {out.length === 0 ? (
        <p className="small">{t(deskScreen.nothingToLookAt)}</p>
      ) : (
        <Timeline lines={out.slice(0, FIRST)} timeZone={timeZone} />
      )}
      {out.length > FIRST && (
        <details className="more">
          <summary>{t(deskScreen.moreEntries({ count: out.length - FIRST }))}</summary>
          <Timeline lines={out.slice(FIRST)} timeZone={timeZone} />
        </details>
      )}
    </Card>
  );
};
