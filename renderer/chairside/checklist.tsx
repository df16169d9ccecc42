import { Fragment, memo, useState } from 'react';
import type { StageId } from '../../shared/session/stage.ts';
import type { GroupId } from '../../shared/session/topics/checklist/groups.ts';
import { semicolonList } from '../../shared/words/message.ts';
import { checklistWords } from '../../shared/words/screens/checklist.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.tsx';
import { useSessionContext } from './session-context.ts';
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

/** Like things read back in one breath: every one of them stands above, and each is stored by itself. */
const ReadBack = ({ group, items }: { readonly group: GroupId; readonly items: readonly string[] }) => {
  const { send } = useSessionContext();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  if (items.length < 2 && !busy) return null;
  const takeAll = async () => {
    setBusy(true);
    for (const item of items) if (!(await send({ type: 'item.ticked', item, done: true }))) break;
    setBusy(false);
  };
  return (
    <div className="button-row">
      <Button size="small" icon={<Icon name="check" />} isPending={busy} onPress={() => void takeAll()}>
        {t(checklistWords.allOf({ group: checklistWords.group({ group }), count: items.length }))}
      </Button>
    </div>
  );
};

/** The studio's list for a stage, in the order it is worked through. */
export const Checklist = ({ stage, title, only = () => true, bare = false }: ChecklistProps) => {
  const { view, data, protocol, timeZone, tick } = useSessionContext();
  const { t } = useWords();
  const lines = view.checklist.filter((line) => line.stage === stage && only(line.item));
  if (lines.length === 0) return null;
  const texts = new Map(protocol.checklist.map(({ id, text }) => [id, text]));
  const done = lines.filter(({ is }) => is === 'done').length;
  const rows = lines.map(({ item, is, at, by, group, waitsFor }, index) => (
    <Fragment key={item}>
      <Item
        item={item}
        text={texts.get(item) ?? item}
        on={is === 'done'}
        tick={tick}
        who={
          is === 'done' && at !== undefined
            ? by === undefined
              ? whoAndWhen(data, timeZone, at)
              : t(
                  checklistWords[by === 'clock' ? 'byClock' : 'byEntry']({
                    clock: { at, zone: timeZone, as: 'clock' },
                  }),
                )
            : is === 'again'
              ? 'tick again'
              : waitsFor === undefined
                ? undefined
                : beforeWords[waitsFor]
        }
      />
      {group !== undefined && lines[index + 1]?.group !== group && (
        <ReadBack
          group={group}
          items={lines.filter((line) => line.group === group && line.is !== 'done').map((line) => line.item)}
        />
      )}
    </Fragment>
  ));
  return bare ? (
    <div>{rows}</div>
  ) : (
    <Card title={title} aside={<span className="small num">{`${done} of ${lines.length}`}</span>}>
      {rows}
    </Card>
  );
};

/** Beside an act: items of the list that are said with it, as long as they are open. */
export const TicksToo = ({ items }: { readonly items: readonly string[] }) => {
  const { view, protocol } = useSessionContext();
  const { t } = useWords();
  const open = protocol.checklist.filter(
    ({ id }) => items.includes(id) && view.checklist.some(({ item, is }) => item === id && is !== 'done'),
  );
  if (open.length === 0) return null;
  return (
    <p className="small">
      {t(checklistWords.ticksToo({ items: semicolonList(open.map(({ text }) => text)) }))}
    </p>
  );
};
