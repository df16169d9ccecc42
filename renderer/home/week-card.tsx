import type { ManagersWeek } from '../../shared/home/due-rows.ts';
import { andList, commaList } from '../../shared/words/message.ts';
import type { Message } from '../../shared/words/message.ts';
import { weekPaperWords } from '../../shared/words/due-list.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { useShell } from '../context.ts';
import { completedStoreOf } from '../desk/completed-store.ts';
import type { Question } from '../desk/completed-store.ts';
import { LeaveButtons } from '../parts/leave-buttons.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { useMay } from '../people/use-may.ts';
import { useWords } from '../words.tsx';

interface LineProps {
  readonly says: Message;
  readonly open?: { readonly label: Message; readonly run: () => void };
}

const Line = ({ says, open }: LineProps) => {
  const { t } = useWords();
  return (
    <li className="session-line">
      <span className="session-words num">{t(says)}</span>
      {open !== undefined && (
        <Button size="small" label={open.label} onPress={open.run}>
          {t(commonWords.open)}
        </Button>
      )}
    </li>
  );
};

/** For whoever reviews: what waits, each line one tap from its place. What is due to clients and papers stands in its own cards. */
export const WeekCard = ({ week }: { readonly week: ManagersWeek }) => {
  const { t } = useWords();
  const { client, go } = useShell();
  const mayExport = useMay('exports');
  const mayPeople = useMay('staff');
  const desk = (show: Question['show']) => (): void => {
    completedStoreOf(client).ask({ text: '', period: null, practitioner: null, reason: null, show });
    go({ at: 'completed' });
  };
  const lots = (week.lots ?? []).filter(({ count }) => count > 0);
  return (
    <Card title={t(homeScreen.week)}>
      <ul className="session-lines">
        <Line
          says={homeScreen.weekToReview({ count: week.toReview, answered: week.answered })}
          {...(week.toReview === week.elsewhere
            ? {}
            : { open: { label: homeScreen.weekOpenReview, run: desk('toReview') } })}
        />
        {week.elsewhere > 0 && (
          <Line
            says={homeScreen.weekElsewhere({ count: week.elsewhere })}
            open={{ label: homeScreen.weekOpenElsewhere, run: desk('all') }}
          />
        )}
        {week.returned > 0 && (
          <Line
            says={homeScreen.weekReturned({ count: week.returned })}
            open={{ label: homeScreen.weekOpenReturned, run: desk('returned') }}
          />
        )}
        {week.overdueReviews !== null && week.overdueReviews > 0 && (
          <Line says={homeScreen.weekReviews({ count: week.overdueReviews })} />
        )}
        <Line
          says={homeScreen.weekDue}
          open={{ label: homeScreen.weekOpenDue, run: () => go({ at: 'due' }) }}
        />
        {lots.length > 0 && (
          <Line
            says={homeScreen.weekLots({ lots: commaList(lots.map(homeScreen.weekLotsBy)) })}
            open={{ label: homeScreen.weekOpenLots, run: () => go({ at: 'stock' }) }}
          />
        )}
        {week.stopped !== null && week.stopped > 0 && (
          <Line
            says={homeScreen.weekStopped({ count: week.stopped })}
            open={{ label: homeScreen.weekOpenLots, run: () => go({ at: 'stock' }) }}
          />
        )}
        {week.injuries.map(({ id, who, on, what, dueOn }) => (
          <Line
            key={id}
            says={
              what === 'advice'
                ? homeScreen.weekAdvice({ who, on: { day: on } })
                : homeScreen.weekInjury({ who, on: { day: on }, dueOn: { day: dueOn } })
            }
            open={{ label: homeScreen.weekOpenInjury({ who }), run: () => go({ at: 'staffLog' }) }}
          />
        ))}
        {week.unvaccinated.length > 0 && (
          <Line
            says={homeScreen.weekUnvaccinated({ names: andList(week.unvaccinated) })}
            {...(mayPeople
              ? { open: { label: homeScreen.weekOpenPeople, run: () => go({ at: 'people' }) } }
              : {})}
          />
        )}
      </ul>
      {mayExport && (
        <LeaveButtons
          ways={(['print', 'save'] as const).map((how) => ({
            words: weekPaperWords[how],
            icon: <Icon name={how} />,
            leave: () => client['week.paper']({ how, printer: null }),
          }))}
        />
      )}
    </Card>
  );
};
