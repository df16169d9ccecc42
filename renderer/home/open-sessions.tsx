import type { SessionId } from '../../shared/brand.ts';
import type { HomePage } from '../../shared/ipc/pages.ts';
import { isStage } from '../../shared/session/stage.ts';
import type { LocalDate } from '../../shared/time.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { placeTitle } from '../../shared/words/places.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { sinceText } from '../when.ts';
import { useWords } from '../words.tsx';

type Open = HomePage['open'][number];

const where = ({ place, stage }: Open): string =>
  isStage(place) || stage === null
    ? placeTitle[place]
    : `${placeTitle[place]} in ${stageTitle[stage].toLowerCase()}`;

/** Sessions that are not ended; each goes on where it stood. */
export const OpenSessions = ({
  open,
  more,
  today,
  onResume,
}: {
  readonly open: readonly Open[];
  /** So many are not listed. */
  readonly more: number;
  readonly today: LocalDate;
  readonly onResume: (session: SessionId) => void;
}) => {
  const { t } = useWords();
  if (open.length === 0)
    return <p className="small">None. A session you pause waits here, and nothing of it is lost.</p>;
  return (
    <ul className="session-lines">
      {open.map((one) => (
        <li key={one.session} className="session-line">
          <span className="session-words">
            <b dir="auto">{one.clientName}</b>
            <span className="small num">{`${where(one)} · opened ${sinceText(one.openedAt, today)} · last entry ${sinceText(one.lastAt, today)}`}</span>
            {one.alarm && (
              <span>
                <Chip tone="stop" icon={<Icon name="bell" size={18} />}>
                  Numbing time needs you
                </Chip>
              </span>
            )}
          </span>
          <Button look="primary" label={`Resume ${one.clientName}`} onPress={() => onResume(one.session)}>
            Resume
          </Button>
        </li>
      ))}
      {more > 0 && <li className="small">{t(listsWords.openMore({ count: more }))}</li>}
    </ul>
  );
};
