import { useState } from 'react';
import type { CorrectionPart } from '../../shared/session/topics/correction/parts.ts';
import type { CorrectableThing } from '../../shared/session/topics/correction/view.ts';
import type { IntentOf } from '../../shared/session/events.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { correctWords } from '../../shared/words/screens/correct.ts';
import { ChoiceSelect } from '../chairside/fields/choice-select.tsx';
import { useAfterTyping } from '../chairside/fields/use-after-typing.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceRow } from '../parts/choice-row.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useWords } from '../words.tsx';

type Correction = IntentOf<'record.corrected' | 'record.added'>;

interface CorrectDialogProps {
  readonly title: Phrase;
  readonly things: readonly CorrectableThing[];
  /** Once a session is over what has no value of its own is said in words. */
  readonly withWords: boolean;
  /** The sentence that says why not; `null`: it is entered. */
  readonly onEnter: (said: Correction) => Promise<Phrase | null>;
  readonly onClose: () => void;
}

const words = 'words';
const hints = {
  clock: correctWords.clockHint,
  partialDate: correctWords.dateHint,
  number: correctWords.numberHint,
  text: undefined,
  words: undefined,
  product: undefined,
  answer: undefined,
  tick: undefined,
  fact: undefined,
} as const;

/** So many values are looked through in several lists, not in one. */
const kindsOfPart = [
  {
    id: 'materials',
    label: correctWords.partMaterials,
    has: (part: CorrectionPart) => part === 'cream' || part === 'mix' || part === 'cartridge',
  },
  { id: 'answers', label: correctWords.partAnswers, has: (part: CorrectionPart) => part === 'answer' },
  { id: 'ticks', label: correctWords.partTicks, has: (part: CorrectionPart) => part === 'tick' },
  { id: 'facts', label: correctWords.partFacts, has: (part: CorrectionPart) => part === 'fact' },
] as const;

/** What is wrong, what is right, and why: the old value stays in the record. */
export const CorrectDialog = ({ title, things, withWords, onEnter, onClose }: CorrectDialogProps) => {
  const { t } = useWords();
  const parts = kindsOfPart.filter(({ has }) => things.some(({ part }) => has(part)));
  const [kind, setKind] = useState(parts[0]?.id);
  const isChosen = kindsOfPart.find(({ id }) => id === kind)?.has;
  const values = things
    .filter(({ part }) => isChosen?.(part) === true)
    .flatMap(({ part, id, title: thing, values: all }) =>
      all.map((one) => ({ ...one, part, id, thing, key: `${part} ${id} ${one.field}` })),
    );
  const [what, setWhat] = useState<string | null>(values.length === 0 && withWords ? words : null);
  const [text, setText] = useState('');
  const [about, setAbout] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const [busy, setBusy] = useState(false);
  const chosen = values.find(({ key }) => key === what);
  const missing = (): Phrase | null => {
    if (what === null) return correctWords.chooseWhat;
    if (text.trim() === '') return what === words ? correctWords.sayText : correctWords.sayRight;
    if (what === words && !/^\d{0,9}$/.test(about.trim())) return correctWords.badEntry;
    return reason.trim() === '' ? commonWords.giveReason : null;
  };
  const said = (): Correction =>
    chosen === undefined
      ? {
          type: 'record.added',
          text: text.trim(),
          reason: reason.trim(),
          ...(Number(about.trim()) > 0 ? { about: Number(about.trim()) } : {}),
        }
      : {
          type: 'record.corrected',
          part: chosen.part,
          id: chosen.id,
          field: chosen.field,
          value: text.trim(),
          reason: reason.trim(),
        };
  const enter = async (): Promise<void> => {
    const lacks = missing();
    if (lacks !== null) return setWrong(lacks);
    setBusy(true);
    const no = await onEnter(said());
    setBusy(false);
    if (no === null) onClose();
    else setWrong(no);
  };
  const press = useAfterTyping(() => void enter());
  const choose = (key: string): void => {
    setWhat(key);
    setText('');
    setWrong(null);
  };
  return (
    <Dialog
      title={title}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t(commonWords.cancel)}</Button>
          <Button look="primary" onPress={press} isPending={busy}>
            {t(what === words ? correctWords.add : correctWords.enter)}
          </Button>
        </>
      }
    >
      <div className="form-rows">
        {parts.length > 1 && (
          <ChoiceRow
            label={correctWords.whichPart}
            choices={parts}
            value={kind ?? null}
            onChange={(next) => {
              setKind(next);
              setWhat(null);
              setText('');
              setWrong(null);
            }}
          />
        )}
        <ChoiceSelect
          label={t(correctWords.what)}
          value={what}
          onChange={choose}
          choices={[
            ...values.map(({ key, thing, label, shown }) => ({
              id: key,
              label: t(correctWords.valueNow({ thing, label, value: shown ?? correctWords.nothing })),
            })),
            ...(withWords ? [{ id: words, label: t(correctWords.inWords) }] : []),
          ]}
        />
        {chosen?.choices !== undefined && (
          <ChoiceSelect
            label={t(correctWords.right)}
            value={text === '' ? null : text}
            onChange={setText}
            choices={chosen.choices}
          />
        )}
        {what !== null && chosen?.choices === undefined && (
          <FormField
            label={what === words ? correctWords.text : correctWords.right}
            value={text}
            onChange={setText}
            hint={chosen === undefined ? undefined : hints[chosen.kind]}
            isRequired
            maxLength={what === words ? 600 : chosen?.kind === 'words' ? 400 : 120}
            {...(what === words || chosen?.kind === 'words' ? { lines: 3 } : {})}
          />
        )}
        {what === words && (
          <FormField
            label={correctWords.entry}
            value={about}
            onChange={setAbout}
            inputMode="numeric"
            maxLength={9}
          />
        )}
        <FormField
          label={commonWords.reason}
          value={reason}
          onChange={setReason}
          isRequired
          maxLength={300}
        />
        {wrong !== null && (
          <p className="field-error" role="alert">
            {t(wrong)}
          </p>
        )}
      </div>
    </Dialog>
  );
};
