import { useState } from 'react';
import type { CompletedPage, TimelineLine } from '../../shared/ipc/completed-page.ts';
import { stageIds } from '../../shared/session/stage.ts';
import { deskScreen } from '../../shared/words/screens/desk.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { stageTitle } from '../../shared/words/stages.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useWords } from '../words.tsx';
import { isToLookAt } from './exceptions-card.tsx';
import { Timeline } from './timeline.tsx';

const folds = [...stageIds, 'afterwards'] as const;
type Fold = (typeof folds)[number];

/** Everything that was entered, folded by stage; each fold says how long it was, how complete, and whether there is something to ask. */
export const StagesCard = ({
  page: { row, timeline, timeZone, way },
}: {
  readonly page: Pick<CompletedPage, 'row' | 'timeline' | 'timeZone' | 'way'>;
}) => {
  const { t } = useWords();
  const [open, setOpen] = useState<ReadonlySet<Fold>>(new Set());
  const there = folds.filter((fold) => fold !== 'afterwards' || timeline.some(({ where }) => where === fold));
  const turn = (fold: Fold, isOpen: boolean): void =>
    setOpen((before) => new Set([...before].filter((one) => one !== fold).concat(isOpen ? [fold] : [])));

  const when = (fold: Fold): Phrase => {
    const legs = way.filter(({ stage }) => stage === fold);
    const [first] = legs;
    if (first === undefined) return fold === 'afterwards' ? '' : deskScreen.notReached;
    return legs.length === 1
      ? deskScreen.fromTo({ from: first.fromExact, until: first.untilExact })
      : deskScreen.again({ count: legs.length, until: legs.at(-1)?.untilExact ?? '' });
  };
  const complete = (fold: Fold): Phrase => {
    const state = row.stages.find(({ stage }) => stage === fold);
    return state === undefined || !state.isReached
      ? ''
      : deskScreen.there({ there: state.asked - state.missing, asked: state.asked });
  };
  const asks = (lines: readonly TimelineLine[]): Phrase => {
    const count = lines.filter(isToLookAt).length;
    return lines.length === 0 ? '' : count === 0 ? deskScreen.nothingToAsk : deskScreen.toLookAt({ count });
  };

  return (
    <Card
      title={t(deskScreen.timeline)}
      aside={
        <Button size="small" onPress={() => setOpen(new Set(open.size === there.length ? [] : there))}>
          {t(open.size === there.length ? deskScreen.foldAll : deskScreen.unfoldAll)}
        </Button>
      }
    >
      <div className="folds">
        {there.map((fold, at) => {
          const lines = timeline.filter(({ where }) => where === fold);
          return (
            <details
              key={fold}
              open={open.has(fold)}
              onToggle={(event) => turn(fold, event.currentTarget.open)}
            >
              <summary>
                <span className="fold-number num" aria-hidden="true">
                  {fold === 'afterwards' ? '+' : at + 1}
                </span>
                <span className="fold-words">
                  <b>{t(fold === 'afterwards' ? deskScreen.afterTheEnd : stageTitle[fold])}</b>
                  <span className="small num">{t(when(fold))}</span>
                </span>
                <span className="small num">{t(complete(fold))}</span>
                <span className="small num" data-asks={lines.some(isToLookAt)}>
                  {t(asks(lines))}
                </span>
                <span className="small num">{t(deskScreen.entries({ count: lines.length }))}</span>
              </summary>
              {open.has(fold) && <Timeline lines={lines} timeZone={timeZone} />}
            </details>
          );
        })}
      </div>
    </Card>
  );
};
