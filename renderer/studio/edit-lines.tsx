import { Label, TextArea, TextField } from 'react-aria-components';
import type { Phrase } from '../../shared/words/message.ts';
import { protocolScreen as words } from '../../shared/words/screens/protocol.ts';
import { studioScreen } from '../../shared/words/screens/studio.ts';
import { Button } from '../parts/button.tsx';
import { classNames } from '../parts/class-names.ts';
import { FieldNote, PaperNote } from '../parts/field-note.tsx';
import { Icon } from '../parts/icons.tsx';
import { useWords } from '../words.tsx';
import { linePath } from './beside-edits.ts';
import { useEditing } from './edit-context.ts';
import { lineAdded, linesOf, movedUp, putBack, reworded, takenOut, textOfLines } from './line-edits.ts';
import type { EditedLine } from './line-edits.ts';
import { BesideSentence } from './sheet-text.tsx';
import { StillFits } from './still-fits.tsx';
import { useEdited } from './use-edited.ts';
import { useSheetWords } from './use-sheet-words.ts';
import '../parts/field.css';

interface EditLinesProps {
  readonly label: Phrase;
  readonly path: string;
  /** The language shown beside it; nothing of what only staff read. */
  readonly beside?: string | undefined;
  /** Steps that main keeps: they may be reworded, and none is dropped. */
  readonly keeps?: boolean;
}

/** Sentences one under the other, each in a field of its own: typed anew, moved, added, taken out. */
export const EditLines = ({ label, path, beside, keeps = false }: EditLinesProps) => {
  const { t } = useWords();
  const { isReadOnly, issues, type } = useEditing();
  const { text, was } = useEdited(path, 'lines');
  const lines = linesOf(text, was);
  const on = lines.filter(({ isOut }) => isOut === undefined);
  const write = (next: readonly EditedLine[]): void => type(path, 'lines', textOfLines(next));
  return (
    <section className="edit-lines" aria-label={t(label)} data-path={path}>
      <h4>{t(label)}</h4>
      <ol>
        {lines.map((line) => {
          const { id } = line;
          if (line.isOut) return <OutLine key={id} line={line} onBack={() => write(putBack(lines, id))} />;
          // Main names a line by its place among those that are said.
          const place = on.indexOf(line);
          return (
            <Line
              key={id}
              label={words.numbered({ label, number: place + 1 })}
              path={`${path}.${place}`}
              source={linePath(path, id)}
              text={line.text}
              was={line.was}
              beside={beside}
              onType={(next) => write(reworded(lines, id, next))}
              onUp={place === 0 ? undefined : () => write(movedUp(lines, id))}
              onDrop={keeps && line.was !== '' ? undefined : () => write(takenOut(lines, id))}
            />
          );
        })}
      </ol>
      {issues[path] !== undefined && (
        <p className="field-error" role="alert">
          {t(issues[path])}
        </p>
      )}
      <Button
        size="small"
        icon={<Icon name="plus" />}
        label={words.addTo({ label })}
        isDisabled={isReadOnly}
        onPress={() => write(lineAdded(lines))}
      >
        {t(words.addLine)}
      </Button>
    </section>
  );
};

/** A line that was taken out: a second tap in its place puts it back and takes no other one. */
const OutLine = ({ line, onBack }: { readonly line: EditedLine; readonly onBack: () => void }) => {
  const { t } = useWords();
  const { isReadOnly } = useEditing();
  const says = line.text.trim() === '' ? line.was : line.text;
  return (
    <li className="edit-row off">
      <div className="edit-row-top">
        <span className="edit-row-title">
          <s>{says}</s>
          <span className="small">{t(words.takenOut)}</span>
        </span>
        <span className="edit-row-acts">
          <Button
            look="quiet"
            size="small"
            isDisabled={isReadOnly}
            label={words.putBackOf({ name: says })}
            onPress={onBack}
          >
            {t(words.putBack)}
          </Button>
        </span>
      </div>
    </li>
  );
};

interface LineProps {
  readonly label: Phrase;
  readonly path: string;
  readonly source: string;
  readonly text: string;
  readonly was: string;
  readonly beside: string | undefined;
  readonly onType: (text: string) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDrop: (() => void) | undefined;
}

const Line = ({ label, path, source, text, was, beside, onType, onUp, onDrop }: LineProps) => {
  const { t } = useWords();
  const { isReadOnly, issues } = useEditing();
  const wrong = issues[path] ?? null;
  return (
    <li className={classNames(wrong !== null && 'refused')}>
      <div className={beside === undefined || beside === '' ? 'edit-line' : 'edit-line two'}>
        <TextField
          className={classNames('field', 'edit-field', 'edit-text', text !== was && 'changed')}
          value={text}
          // A line is one line: what is pasted in several becomes one.
          onChange={(next) => onType(next.replace(/\s*\n\s*/g, ' '))}
          isInvalid={wrong !== null}
          isReadOnly={isReadOnly}
          validationBehavior="aria"
        >
          <Label className="visually-hidden">{t(label)}</Label>
          <TextArea
            className="field-input long"
            dir="auto"
            rows={Math.min(4, 1 + Math.floor(text.length / 60))}
            spellCheck={false}
          />
          <FieldNote
            error={wrong}
            hint={was === '' || text === was ? undefined : studioScreen.wasBefore({ was })}
          />
          <PaperNote text={text} />
        </TextField>
        {beside !== undefined && beside !== '' && text.trim() !== '' && (
          <BesideSentence label={label} source={source} sentence={text} beside={beside} />
        )}
        <span className="edit-row-acts">
          <Button
            look="quiet"
            size="small"
            icon={<Icon name="up" />}
            label={words.up({ name: text === '' ? label : text })}
            isDisabled={isReadOnly || onUp === undefined}
            onPress={() => onUp?.()}
          >
            {''}
          </Button>
          {onDrop !== undefined && (
            <Button
              look="quiet"
              size="small"
              label={words.dropOf({ name: text === '' ? label : text })}
              isDisabled={isReadOnly}
              onPress={onDrop}
            >
              {t(words.drop)}
            </Button>
          )}
        </span>
      </div>
      {beside !== undefined && text !== was && <LineFits source={source} text={text} was={was} />}
    </li>
  );
};

interface LineFitsProps {
  readonly source: string;
  readonly text: string;
  readonly was: string;
}

const LineFits = ({ source, text, was }: LineFitsProps) => {
  const { behind, had, fits, onFits } = useSheetWords(source, text, was);
  return <StillFits behind={behind} had={had} fits={fits} onFits={onFits} />;
};
