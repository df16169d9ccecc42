import type { CompletedPage } from '../../shared/ipc/completed-page.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { dotList } from '../../shared/words/message.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { lengthOf } from '../../shared/words/time.ts';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { EndingChip } from './ending-chip.tsx';
import { Folded } from './folded.tsx';
import { ReviewChip } from './review-chip.tsx';
import { StageSquares } from './stage-squares.tsx';

/** What an ended session is, in one line: how it ended, when and how long, who, by which rules. */
export const SessionFacts = ({ page }: { readonly page: CompletedPage }) => {
  const { t, clock, day } = useWords();
  const { row, protocolVersion, timeZone } = page;
  const began = `${day(row.date)}, ${clock(row.openedAt, timeZone)}`;
  return (
    <div className="desk-facts">
      <EndingChip row={row} />
      <ReviewChip row={row} />
      <StageSquares stages={row.stages} />
      <span className="small num">
        {t(
          dotList([
            row.endedAt === null
              ? began
              : deskScreen.length({ when: began, until: clock(row.endedAt, timeZone) }),
            lengthOf(row.lengthMinutes),
            row.practitioner,
            deskScreen.protocolVersion({ version: protocolVersion }),
          ]),
        )}
      </span>
    </div>
  );
};

const Lines = ({
  title,
  lines,
  none,
  tone,
}: {
  readonly title: string;
  readonly lines: readonly Phrase[];
  readonly none: string;
  readonly tone?: 'caution' | 'stop' | undefined;
}) => {
  const { t } = useWords();
  return (
    <Card title={title} tone={lines.length === 0 ? 'normal' : (tone ?? 'normal')}>
      {lines.length === 0 ? (
        <p className="small">{none}</p>
      ) : (
        <Folded
          first={3}
          lines={lines.map((line) => (
            <li key={t(line)}>{t(line)}</li>
          ))}
        />
      )}
    </Card>
  );
};

/** What was missing at the end, and what nobody could check. */
export const MissingCards = ({ row }: Pick<CompletedPage, 'row'>) => {
  const { t } = useWords();
  return (
    <>
      <Lines
        title={t(row.ending === 'closed' ? deskScreen.missing : deskScreen.stillOpen)}
        lines={row.missing}
        none={t(deskScreen.nothingMissing)}
        tone={row.ending === 'closed' ? 'stop' : undefined}
      />
      <Lines title={t(deskScreen.notChecked)} lines={row.notChecked} none={t(deskScreen.allChecked)} />
    </>
  );
};

export const SealCard = ({ seal }: Pick<CompletedPage, 'seal'>) => {
  const { t } = useWords();
  return (
    <Card title={t(deskScreen.seal)}>
      {seal === null ? <p className="small">{t(deskScreen.noSeal)}</p> : <p className="seal num">{seal}</p>}
    </Card>
  );
};
