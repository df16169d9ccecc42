import { memo } from 'react';
import { stageIds, stageIndex } from '../../shared/session/stage.ts';
import type { StageId } from '../../shared/session/stage.ts';
import { Card } from '../parts/card.tsx';
import { Tick } from '../parts/tick.tsx';
import { useChair } from './chair.ts';
import { isYes, numbingInUse, whoAndWhen } from './facts.ts';

const beforeWords: Readonly<Record<string, string>> = {
  colourMatch: 'before colour match',
  application: 'before application',
  fineTune: 'before fine-tune',
  aftercare: 'before aftercare',
  closed: 'before closing',
};

interface ItemProps {
  readonly item: string;
  readonly text: string;
  readonly on: boolean;
  readonly who: string | undefined;
  readonly tick: (item: string, done: boolean) => void;
}

const Item = memo(({ item, text, on, who, tick }: ItemProps) => (
  <Tick id={`item-${item}`} isOn={on} who={who} onChange={(done) => tick(item, done)}>
    {text}
  </Tick>
));

interface ChecklistProps {
  readonly stage: StageId;
  readonly title: string;
  readonly only?: ((item: string) => boolean) | undefined;
  readonly bare?: boolean | undefined;
}

/** The studio's list for a stage, in the order it is worked through. */
export const Checklist = ({ stage, title, only = () => true, bare = false }: ChecklistProps) => {
  const { view, data, protocol, timeZone, tick } = useChair();
  // Something happened after the tick, and the rule asks anew: shown as open, to be ticked again.
  const isOn = (item: string): boolean =>
    data.ticks[item]?.value === true && !view.ticksToRepeat.includes(item);
  const asked = {
    always: true,
    numbing: numbingInUse(data),
    drawnHairline: isYes(data, 'hairlineChange'),
    medicines: ['yes', 'unsure'].includes(data.answers['C39']?.value.answer ?? 'no'),
  };
  const items = protocol.checklist.filter(
    (item) => item.stage === stage && asked[item.when] && only(item.id),
  );
  if (items.length === 0) return null;
  const nextStage = stageIds[stageIndex(stage) + 1] ?? 'closed';
  const done = items.filter((item) => isOn(item.id)).length;
  // What may wait says so: cream is wiped off before application, not before colour match.
  const later = (before: string) => (before !== nextStage ? beforeWords[before] : undefined);
  const rows = items.map((item) => {
    const ticked = data.ticks[item.id];
    const on = isOn(item.id);
    return (
      <Item
        key={item.id}
        item={item.id}
        text={item.text}
        on={on}
        tick={tick}
        who={
          on && ticked
            ? whoAndWhen(data, timeZone, ticked.at)
            : ticked?.value === true
              ? 'tick again'
              : later(item.before)
        }
      />
    );
  });
  return bare ? (
    <div>{rows}</div>
  ) : (
    <Card title={title} aside={<span className="small num">{`${done} of ${items.length}`}</span>}>
      {rows}
    </Card>
  );
};
