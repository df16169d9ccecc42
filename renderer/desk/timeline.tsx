import type { TimelineLine } from '../../shared/ipc/completed-page.ts';
import { peopleScreenWords } from '../../shared/words/screens/people.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import { doubtfulWords } from '../../shared/words/doubtful.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';
import './timeline.css';

const toneWords = {
  normal: '',
  warning: deskScreen.toneWarning,
  stop: deskScreen.toneStop,
} as const satisfies Record<TimelineLine['tone'], Phrase>;

/** Entry by entry, with the number each has in the journal. */
export const Timeline = ({
  lines,
  timeZone,
}: {
  readonly lines: readonly TimelineLine[];
  readonly timeZone: string;
}) => {
  const { t, moment } = useWords();
  return (
    <ol className="timeline">
      {lines.map((line) => (
        <li key={line.seq} data-tone={line.tone}>
          <time className="num" dateTime={line.at}>
            {line.exact}
          </time>
          <span>
            <span className="timeline-text">
              <span className="visually-hidden">{t(toneWords[line.tone])} </span>
              {t(line.text)}
            </span>
            <span className="small num">
              {[
                line.tapped === 'unnamed'
                  ? t(peopleScreenWords.tappedLocked)
                  : line.tapped === 'named'
                    ? t(peopleScreenWords.namedLater({ name: line.by }))
                    : line.proven
                      ? t(peopleScreenWords.withPin({ name: line.by }))
                      : line.by,
                line.supervisor === null ? null : t(peopleScreenWords.under({ name: line.supervisor })),
                t(deskScreen.entry({ seq: String(line.seq) })),
                line.late === null ? null : t(line.late),
                line.doubtful === null
                  ? null
                  : t(doubtfulWords.said({ said: moment(line.doubtful, timeZone) })),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};
