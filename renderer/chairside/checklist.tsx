import { memo } from 'react';
import type { StageId } from '../../shared/session/stage.ts';
import { Card } from '../parts/card.tsx';
import { Tick } from '../parts/tick.tsx';
import { useChair } from './chair.ts';
import { whoAndWhen } from './facts.ts';

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
  const lines = view.checklist.filter((line) => line.stage === stage && only(line.item));
  if (lines.length === 0) return null;
  const texts = new Map(protocol.checklist.map(({ id, text }) => [id, text]));
  const done = lines.filter(({ is }) => is === 'done').length;
  const rows = lines.map(({ item, is, at, waitsFor }) => (
    <Item
      key={item}
      item={item}
      text={texts.get(item) ?? item}
      on={is === 'done'}
      tick={tick}
      who={
        is === 'done' && at !== undefined
          ? whoAndWhen(data, timeZone, at)
          : is === 'again'
            ? 'tick again'
            : waitsFor === undefined
              ? undefined
              : beforeWords[waitsFor]
      }
    />
  ));
  return bare ? (
    <div>{rows}</div>
  ) : (
    <Card title={title} aside={<span className="small num">{`${done} of ${lines.length}`}</span>}>
      {rows}
    </Card>
  );
};
