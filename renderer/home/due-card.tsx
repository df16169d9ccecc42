import type { HomePage } from '../../shared/ipc/this-device.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { useShell } from '../context.ts';
import { useOpenClient } from '../clients/use-open-client.ts';
import { Banner } from '../parts/banner.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useMay } from '../people/use-may.ts';
import { useWords } from '../words.tsx';

/** More of them stand in the stock itself. */
const LOTS_SHOWN = 4;
const paperWords = {
  licence: { soon: homeScreen.licenceEnds, over: homeScreen.licenceOver },
  training: { soon: homeScreen.trainingEnds, over: homeScreen.trainingOver },
} as const;

interface LineProps {
  readonly title: string;
  readonly says: Message;
  readonly open?: { readonly label: Message; readonly run: () => void } | undefined;
}

const Line = ({ title, says, open }: LineProps) => {
  const { t } = useWords();
  return (
    <li className="session-line">
      <span className="session-words">
        <b dir="auto">{title}</b>
        <span className="small num" dir="auto">
          {t(says)}
        </span>
      </span>
      {open !== undefined && (
        <Button size="small" label={open.label} onPress={open.run}>
          {t(commonWords.open)}
        </Button>
      )}
    </li>
  );
};

/** Reviews, packs and papers whose day has come or comes soon; nothing is shown where there is none. */
export const DueCard = ({
  home,
}: {
  readonly home: Pick<HomePage, 'reviews' | 'reviewsMore' | 'lots' | 'papers'>;
}) => {
  const { t } = useWords();
  const { go } = useShell();
  const { open, no } = useOpenClient();
  const mayPeople = useMay('staff');
  const lots = home.lots ?? [];
  const count = home.reviews.length + home.reviewsMore + lots.length + home.papers.length;
  if (count === 0) return null;
  return (
    <Card title={t(homeScreen.worthALook)} tone="caution" aside={<span className="small num">{count}</span>}>
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
      <ul className="session-lines">
        {home.reviews.map(({ client, clientName, session, dueOn, tablet }) => (
          <Line
            key={session}
            title={clientName}
            says={homeScreen.reviewDue({ dueOn: { day: dueOn } })}
            open={{
              label: homeScreen.openReview({ clientName }),
              run: () => void open(client, tablet),
            }}
          />
        ))}
        {home.reviewsMore > 0 && (
          <li className="session-line">
            <span className="session-words num">
              {t(homeScreen.moreReviews({ count: home.reviewsMore }))}
            </span>
          </li>
        )}
        {lots.slice(0, LOTS_SHOWN).map(({ lot, lotId, title, lastDay, isOver }) => (
          <Line
            key={lotId}
            title={t(homeScreen.lotNumber({ lot }))}
            says={(isOver ? homeScreen.lotOver : homeScreen.lotEnds)({ title, lastDay: { day: lastDay } })}
            open={{
              label: homeScreen.openLot({ lot }),
              run: () => go({ at: 'stockLot', lot: lotId }),
            }}
          />
        ))}
        {home.papers.map(({ id, person, what, until, isOver }) => (
          <Line
            key={`${id} ${what}`}
            title={person}
            says={paperWords[what][isOver ? 'over' : 'soon']({ until: { day: until } })}
            open={
              mayPeople
                ? { label: homeScreen.openPeople({ person }), run: () => go({ at: 'people' }) }
                : undefined
            }
          />
        ))}
      </ul>
      {lots.length > LOTS_SHOWN && (
        <Button look="quiet" size="small" onPress={() => go({ at: 'stock' })}>
          {t(homeScreen.moreLots({ count: lots.length - LOTS_SHOWN }))}
        </Button>
      )}
    </Card>
  );
};
