import { topicWords } from '../../shared/protocol/aftercare-labels.ts';
import type { AftercareLine } from '../../shared/protocol/aftercare-schema.ts';
import { aftercareTopics } from '../../shared/protocol/aftercare-topics.ts';
import { ownLine, ownRowId, ownTip } from '../../shared/protocol/new-rows.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { EditChoice } from './edit-choice.tsx';
import { useEditing } from './edit-context.ts';
import { EditRow, OffRow } from './edit-row.tsx';
import { SheetText } from './sheet-text.tsx';
import { useEdited } from './use-edited.ts';
import { useRows } from './use-rows.ts';
import type { Rows } from './use-rows.ts';

type Kind = AftercareLine['kind'];
/** What a line may name the day of its topic by. */
export const dayPlaces = words.lineHint({ places: commaList(['{from}', '{until}', '{days}']) });
const topics = aftercareTopics.map((id) => ({ id, label: topicWords[id] }));

/** A topic of the leaflet; of a tip it is the day that its placeholders stand for, and may be left open. */
export const TopicChoice = ({
  path,
  isOptional,
}: {
  readonly path: string;
  readonly isOptional: boolean;
}) => (
  <EditChoice
    label={words.about}
    path={`${path}.topic`}
    kind={isOptional ? 'wordOrAbsent' : 'word'}
    choices={[...(isOptional ? [{ id: '', label: words.aboutNothing }] : []), ...topics]}
  />
);

const LineRow = ({
  rows,
  row,
  kind,
  among,
  beside,
  titles,
}: {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  readonly kind: Kind;
  readonly among: readonly string[];
  readonly beside: string;
  readonly titles: readonly Phrase[];
}) => {
  const { t } = useWords();
  const { path } = row;
  const text = useEdited(`${path}.text`, 'word').text;
  const topic = useEdited(`${path}.topic`, 'word').text;
  const about = topics.find(({ id }) => id === topic)?.label;
  return (
    <EditRow
      rows={rows}
      row={row}
      title={text === '' ? t(words.newLine) : text}
      aside={about === undefined ? undefined : <span className="small">{t(about)}</span>}
      among={among}
      maySwitchOff
    >
      <SheetText
        label={words.lineText}
        path={`${path}.text`}
        beside={beside}
        hint={kind === 'tip' ? dayPlaces : words.clauseHint}
      />
      {kind === 'avoid' && (
        <SheetText label={words.ifNever} path={`${path}.ifNever`} kind="textOrAbsent" beside={beside} />
      )}
      {kind === 'tip' && (
        <EditChoice
          label={words.inBox}
          path={`${path}.phase`}
          kind="number"
          choices={titles.map((label, phase) => ({ id: String(phase), label }))}
        />
      )}
      {(kind === 'tip' || row.isNew) && <TopicChoice path={path} isOptional={kind === 'tip'} />}
    </EditRow>
  );
};

/** The lines of the sheet: what is not allowed, what is from which day, and tips box by box, in the order they are read. */
export const LeafletLines = ({
  beside,
  titles,
}: {
  readonly beside: string;
  readonly titles: readonly Phrase[];
}) => {
  const { t } = useWords();
  const { protocol, edits, isReadOnly } = useEditing();
  const rows = useRows('aftercare.lines');
  const lineOf = (name: string): AftercareLine | undefined => {
    const begun = edits[`aftercare.lines.@${name}`];
    return begun === undefined
      ? protocol.aftercare.lines.find(({ id }) => id === name)
      : (JSON.parse(begun) as AftercareLine);
  };
  /** Where it stands now: a tip may have been put into another box. */
  const groupOf = (name: string): string | undefined => {
    const line = lineOf(name);
    if (line === undefined) return undefined;
    return line.kind === 'tip' ? `tip-${edits[`aftercare.lines.@${name}.phase`] ?? line.phase}` : line.kind;
  };
  const taken = [...rows.on, ...rows.off].map(({ name }) => name);
  const add = (kind: Kind, phase = 0): void => {
    const id = ownRowId(taken);
    // One line of a kind speaks of a topic: the first that is free, to be chosen otherwise.
    const used = taken.flatMap((name) => {
      const line = lineOf(name);
      return line?.kind === kind ? (edits[`aftercare.lines.@${name}.topic`] ?? line.topic ?? '') : [];
    });
    const topic = aftercareTopics.find((one) => !used.includes(one)) ?? 'rinse';
    rows.add(id, kind === 'tip' ? ownTip(id, phase) : ownLine(id, kind, topic));
  };
  const groups = [
    { id: 'avoid', title: words.notAllowed, adds: words.addAvoid, add: () => add('avoid') },
    { id: 'allow', title: words.allowed, adds: words.addAllow, add: () => add('allow') },
    ...titles.map((title, phase) => ({
      id: `tip-${phase}`,
      title: words.tipsIn({ title }),
      adds: words.addTip({ title }),
      add: () => add('tip', phase),
    })),
  ];
  return groups.map(({ id, title, adds, add: begin }) => {
    const on = rows.on.filter(({ name }) => groupOf(name) === id);
    return (
      <section key={id} aria-label={t(title)}>
        <h3 className="card-part">{t(title)}</h3>
        <ul className="edit-rows">
          {on.map((row) => (
            <LineRow
              key={row.name}
              rows={rows}
              row={row}
              kind={lineOf(row.name)?.kind ?? 'tip'}
              among={on.map(({ name }) => name)}
              beside={beside}
              titles={titles}
            />
          ))}
          {rows.off
            .filter(({ name }) => groupOf(name) === id)
            .map(({ name }) => (
              <OffRow
                key={name}
                title={lineOf(name)?.text ?? name}
                note={t(words.off)}
                onSwitchOn={() => rows.switchOn(name)}
              />
            ))}
        </ul>
        <Button size="small" icon={<Icon name="plus" />} isDisabled={isReadOnly} onPress={begin}>
          {t(adds)}
        </Button>
      </section>
    );
  });
};
