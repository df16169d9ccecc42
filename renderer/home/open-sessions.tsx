import type { SessionId } from '../../shared/brand.ts';
import type { HomePage } from '../../shared/ipc/this-device.ts';
import { isStage } from '../../shared/session/stage.ts';
import type { LocalDate } from '../../shared/time.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { listsWords } from '../../shared/words/lists.ts';
import { placeTitle } from '../../shared/words/places.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { stageWithin } from '../../shared/words/stages.ts';
import { useOpenState } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';

type Open = HomePage['open'][number];

const where = ({ place, stage }: Open): Phrase =>
  isStage(place) || stage === null
    ? placeTitle[place]
    : homeScreen.placeInStage({ place: placeTitle[place], stage: stageWithin[stage] });

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
  const { timeZone } = useOpenState();
  const { t, since } = useWords();

  if (open.length === 0) return <p className="small">{t(homeScreen.noOpenSessions)}</p>;
  return (
    <ul className="session-lines">
      {open.map((one) => (
        <li key={one.session} className="session-line">
          <span className="session-words">
            <b dir="auto">{one.clientName}</b>
            <span className="small num">
              {t(
                homeScreen.openedAndLast({
                  where: where(one),
                  opened: since(one.openedAt, timeZone, today),
                  last: since(one.lastAt, timeZone, today),
                }),
              )}
            </span>
            {one.alarm && (
              <span>
                <Chip tone="stop" icon={<Icon name="bell" size={18} />}>
                  {t(homeScreen.numbingTimeNeedsYou)}
                </Chip>
              </span>
            )}
          </span>
          <Button
            look="primary"
            label={t(homeScreen.resume({ clientName: one.clientName }))}
            onPress={() => onResume(one.session)}
          >
            {t(commonWords.resume)}
          </Button>
        </li>
      ))}
      {more > 0 && <li className="small">{t(listsWords.openMore({ count: more }))}</li>}
    </ul>
  );
};
