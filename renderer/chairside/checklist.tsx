import { memo, useState } from 'react';
import type { StageId } from '../../shared/session/stage.ts';
import type { GroupId } from '../../shared/session/topics/checklist/groups.ts';
import { semicolonList } from '../../shared/words/message.ts';
import type { Message } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { checklistWords } from '../../shared/words/screens/checklist.ts';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { Icon } from '../parts/icons.tsx';
import { Tick } from '../parts/tick.tsx';
import { useWords } from '../words.tsx';
import { useSessionContext } from './session-context.ts';
import type { SessionContextValue } from './session-context.ts';
import { whoAndWhen } from './facts.ts';
import './checklist.css';

interface ItemProps {
  readonly item: string;
  readonly text: string;
  readonly on: boolean;
  readonly who: string | undefined;
  readonly tick: (item: string, done: boolean) => void;
}

const Item = memo(({ item, text, on, who, tick }: ItemProps) => {
  const { t } = useWords();
  return (
    <Tick id={`item-${item}`} isOn={on} who={who} onChange={(done) => tick(item, done)}>
      {t(text)}
    </Tick>
  );
});

interface ChecklistProps {
  readonly stage: StageId;
  readonly title: string;
  readonly only?: ((item: string) => boolean) | undefined;
  readonly bare?: boolean | undefined;
  /** What acts have ticked stands in one line at the end. */
  readonly foldsActs?: boolean | undefined;
}

type ChecklistLine = SessionContextValue['view']['checklist'][number];

/** When an item was said, by whom or by which act; or when it is asked for. */
const useSaid = (): ((line: ChecklistLine) => string | undefined) => {
  const { data, timeZone } = useSessionContext();
  const { t } = useWords();
  return ({ is, at, by, waitsFor }) =>
    is === 'done' && at !== undefined
      ? by === undefined
        ? whoAndWhen(data, timeZone, at)
        : t(
            checklistWords[by === 'clock' ? 'byClock' : 'byEntry']({
              clock: { at, zone: timeZone, as: 'clock' },
            }),
          )
      : is === 'again'
        ? t(checklistWords.again)
        : waitsFor === undefined
          ? undefined
          : t(checklistWords.before({ stage: waitsFor }));
};

interface LinesProps {
  readonly lines: readonly ChecklistLine[];
  readonly texts: ReadonlyMap<string, string>;
}

const Items = ({ lines, texts }: LinesProps) => {
  const { tick } = useSessionContext();
  const said = useSaid();
  return lines.map((line) => (
    <Item
      key={line.item}
      item={line.item}
      text={texts.get(line.item) ?? line.item}
      on={line.is === 'done'}
      tick={tick}
      who={said(line)}
    />
  ));
};

interface DoneLineProps {
  readonly name: string;
  readonly lines: readonly ChecklistLine[];
  readonly says: Message;
  readonly label: Message;
  /** When the last of it was said. */
  readonly when?: string | undefined;
  readonly onShow: () => void;
}

/** What is all done, in one line; every item of it is a tap away, and what leads to one finds it. */
const DoneLine = ({ name, lines, says, label, when, onShow }: DoneLineProps) => {
  const { t } = useWords();
  return (
    <div role="group" aria-label={name} className="read-back row-line">
      <span className="read-back-done">
        <Icon name="check" size={18} />
        <span>
          {lines.map(({ item }) => (
            <span key={item} id={`item-${item}`} />
          ))}
          {t(says)}
          {when !== undefined && <span className="small num">{` ${when}`}</span>}
        </span>
      </span>
      <Button size="small" look="quiet" expanded={false} label={t(label)} onPress={onShow}>
        {t(commonWords.show)}
      </Button>
    </div>
  );
};

/** What acts have said by themselves: nobody has to look at it again, and everybody can. */
const SaidByActs = ({ lines, texts }: LinesProps) => {
  const { pointed } = useSessionContext();
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  if (!shown && lines.some(({ item }) => pointed.anchor === `item-${item}`)) setShown(true);
  return shown ? (
    <Items lines={lines} texts={texts} />
  ) : (
    <DoneLine
      name={t(checklistWords.byActs({ count: lines.length }))}
      lines={lines}
      says={checklistWords.byActs({ count: lines.length })}
      label={checklistWords.showByActs}
      onShow={() => setShown(true)}
    />
  );
};

/** Like things read back in one breath: every one of them stands above the button, each is stored by itself, and each can be said by itself. */
const ReadBack = ({ group, lines, texts }: LinesProps & { readonly group: GroupId }) => {
  const { send, pointed } = useSessionContext();
  const { t } = useWords();
  const said = useSaid();
  const [busy, setBusy] = useState(false);
  const [apart, setApart] = useState(false);
  const [shown, setShown] = useState(false);
  const left = lines.filter(({ is }) => is !== 'done');
  const isPointed = lines.some(({ item }) => pointed.anchor === `item-${item}`);
  const takeAll = async () => {
    setBusy(true);
    for (const { item } of left) if (!(await send({ type: 'item.ticked', item, done: true }))) break;
    setBusy(false);
  };
  const name = t(checklistWords.group({ group }));
  const isApart = apart || (isPointed && left.length > 0);
  const last = lines.reduce((latest, line) => ((line.at ?? '') > (latest.at ?? '') ? line : latest));
  // All of it done: one line, and every item of it a tap away.
  if (left.length === 0 && !busy && !apart && !shown)
    return (
      <DoneLine
        name={name}
        lines={lines}
        says={checklistWords.allDone({ group: checklistWords.group({ group }), count: lines.length })}
        label={checklistWords.showOf({ group: checklistWords.group({ group }) })}
        when={said(last)}
        onShow={() => setShown(true)}
      />
    );
  return (
    <div
      role="group"
      aria-label={name}
      className="read-back"
      {...(left.length > 0 && !isApart ? { 'data-open': true } : {})}
    >
      {isApart ? (
        <Items lines={lines} texts={texts} />
      ) : (
        <ul className="read-back-lines">
          {lines.map((line) => (
            <li key={line.item} id={`item-${line.item}`} data-done={line.is === 'done'}>
              <Icon name={line.is === 'done' ? 'check' : 'minus'} size={18} />
              <span>
                {texts.get(line.item) ?? line.item}
                {line.is !== 'open' && <span className="small num">{` ${said(line) ?? ''}`}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="button-row">
        {(left.length > 1 || busy) && (
          <Button size="small" icon={<Icon name="check" />} isPending={busy} onPress={() => void takeAll()}>
            {t(checklistWords.allOf({ group: checklistWords.group({ group }), count: left.length }))}
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          expanded={isApart}
          label={t(
            checklistWords[isApart ? 'togetherOf' : 'apartOf']({ group: checklistWords.group({ group }) }),
          )}
          onPress={() => setApart(!isApart)}
        >
          {t(checklistWords[isApart ? 'together' : 'apart'])}
        </Button>
      </div>
    </div>
  );
};

/** The studio's list for a stage, in the order it is worked through. */
export const Checklist = ({
  stage,
  title,
  only = () => true,
  bare = false,
  foldsActs = false,
}: ChecklistProps) => {
  const { view, protocol } = useSessionContext();
  const { t } = useWords();
  const lines = view.checklist.filter((line) => line.stage === stage && only(line.item));
  if (lines.length === 0) return null;
  const texts = new Map(protocol.checklist.map(({ id, text }) => [id, text]));
  const done = lines.filter(({ is }) => is === 'done').length;
  const byActs = foldsActs
    ? lines.filter(({ is, by, group }) => is === 'done' && by !== undefined && group === undefined)
    : [];
  const rows = lines.map((line, index) => {
    const { item, group } = line;
    if (byActs.length > 1 && byActs.includes(line)) return null;
    if (group === undefined) return <Items key={item} lines={[line]} texts={texts} />;
    if (lines[index - 1]?.group === group) return null;
    const together = lines.filter((one) => one.group === group);
    return <ReadBack key={group} group={group} lines={together} texts={texts} />;
  });
  const list = (
    <div className="checklist">
      {rows}
      {byActs.length > 1 && <SaidByActs lines={byActs} texts={texts} />}
    </div>
  );
  return bare ? (
    list
  ) : (
    <Card
      title={title}
      aside={<span className="small num">{t(checklistWords.doneOf({ done, count: lines.length }))}</span>}
    >
      {list}
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
