import { useState } from 'react';
import type { ReactNode } from 'react';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { Button } from '../parts/button.tsx';
import { Chip } from '../parts/chip.tsx';
import { classNames } from '../parts/class-names.ts';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { liesUnder } from './beside-edits.ts';
import { useEditing } from './edit-context.ts';
import type { Rows } from './use-rows.ts';

interface EditRowProps {
  readonly rows: Rows;
  readonly row: Rows['on'][number];
  /** What the row is called now. */
  readonly title: string;
  readonly aside?: ReactNode;
  /** The rows it may change places with, in the order in which they are shown. */
  readonly among?: readonly string[] | undefined;
  readonly maySwitchOff: boolean;
  readonly children: ReactNode;
}

/** One row of a list of the protocol: folded until somebody edits it, or something in it is refused. */
export const EditRow = ({ rows, row, title, aside, among = [], maySwitchOff, children }: EditRowProps) => {
  const { t } = useWords();
  const { edits, issues, isReadOnly } = useEditing();
  const [isOpen, setIsOpen] = useState(row.isNew);
  const { name, path } = row;
  // Also of what is translated in it.
  const isUnder = (one: string): boolean =>
    one !== path && (liesUnder(one, path) || one.includes(`.${path}.`));
  const refused = Object.keys(issues).some(isUnder);
  const isShown = isOpen || refused;
  const place = among.indexOf(name);
  const [before, after] = place === -1 ? [] : [among[place - 1], among[place + 1]];
  const move = (other: string | undefined, icon: 'up' | 'down', label: typeof words.up) =>
    among.length > 1 && (
      <Button
        look="quiet"
        size="small"
        icon={<Icon name={icon} />}
        label={label({ name: title })}
        isDisabled={isReadOnly || other === undefined}
        onPress={() => other !== undefined && rows.swap(name, other)}
      >
        {''}
      </Button>
    );
  return (
    <li className={classNames('edit-row', refused && 'refused')} aria-label={title}>
      <div className="edit-row-top">
        <Button
          look="quiet"
          className="edit-row-open"
          icon={<Icon name={isShown ? 'down' : 'next'} />}
          expanded={isShown}
          label={words.edit({ name: title })}
          onPress={() => setIsOpen(!isShown)}
        >
          <b className="edit-row-title">{title}</b>
        </Button>
        {aside}
        <span className="edit-row-acts">
          {row.isNew ? (
            <Chip tone="good">{t(words.new)}</Chip>
          ) : (
            Object.keys(edits).some(isUnder) && <Chip tone="good">{t(words.changed)}</Chip>
          )}
          {refused && <Chip tone="stop">{t(words.lookAtIt)}</Chip>}
          {move(before, 'up', words.up)}
          {move(after, 'down', words.down)}
          {maySwitchOff && (
            <Button
              look="quiet"
              size="small"
              isDisabled={isReadOnly}
              label={words.switchOffOf({ name: title })}
              onPress={() => rows.switchOff(name)}
            >
              {t(words.switchOff)}
            </Button>
          )}
        </span>
      </div>
      {isShown && <div className="edit-row-fields">{children}</div>}
    </li>
  );
};

/** A row that is switched off: its words stay readable, and it can come back. */
export const OffRow = ({
  title,
  note,
  onSwitchOn,
}: {
  readonly title: string;
  readonly note: ReactNode;
  readonly onSwitchOn: () => void;
}) => {
  const { t } = useWords();
  const { isReadOnly } = useEditing();
  return (
    <li className="edit-row off">
      <div className="edit-row-top">
        <span className="edit-row-title">
          <s>{title}</s>
          <span className="small">{note}</span>
        </span>
        <span className="edit-row-acts">
          <Button
            look="quiet"
            size="small"
            isDisabled={isReadOnly}
            label={words.switchOnOf({ name: title })}
            onPress={onSwitchOn}
          >
            {t(words.switchOn)}
          </Button>
        </span>
      </div>
    </li>
  );
};
