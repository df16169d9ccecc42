import { useId, useState } from 'react';
import type { Protocol } from '../../shared/protocol/schema.ts';
import type { FieldValue } from '../../shared/session/field.ts';
import type { Intent } from '../../shared/session/events.ts';
import type { Answer } from '../../shared/session/topics/health/data.ts';
import { commaList } from '../../shared/words/message.ts';
import type { Phrase } from '../../shared/words/message.ts';
import { commonWords } from '../../shared/words/screens/common.ts';
import { putRightScreen } from '../../shared/words/screens/put-right.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { FormField } from '../parts/form-field.tsx';
import { useWords } from '../words.tsx';
import { defOf, valueOf, zoneName, zoneNames } from './facts.ts';
import { useSessionContext } from './session-context.ts';
import type { SessionContextValue } from './session-context.ts';
import { useAfterTyping } from './fields/use-after-typing.ts';
import { valueText } from './value-text.ts';
import './put-right.css';

type Said = Pick<Answer, 'answer' | 'zones'> & {
  readonly on?: string | undefined;
  readonly note?: string | undefined;
};
interface Change {
  readonly what: Phrase;
  readonly was: Phrase;
  readonly now: Phrase;
}

const answerSays = (protocol: Protocol, { answer, zones, on, note }: Said): Phrase =>
  commaList([
    putRightScreen.answer({ answer }),
    ...(zones.length === 0 ? [] : [zoneNames(protocol, zones)]),
    ...(on === undefined ? [] : [{ day: on }]),
    ...(note === undefined || note === '' ? [] : [`“${note}”`]),
  ]);
const tickSays = (done: boolean): Phrase => (done ? putRightScreen.ticked : putRightScreen.notTicked);

/** What stands there and what is said now, as a person reads it. */
const changeOf = (
  { data, protocol }: Pick<SessionContextValue, 'data' | 'protocol'>,
  intent: Intent,
): Change | null => {
  switch (intent.type) {
    case 'field.set': {
      const { field, zone, value } = intent;
      const { label } = defOf(field);
      const before = valueOf(data, field, zone);
      const shown = (one: FieldValue | null | undefined): Phrase =>
        one === null || one === undefined
          ? putRightScreen.nothing
          : putRightScreen.value({ value: valueText(protocol, field, one) });
      return {
        what:
          zone === undefined ? label : putRightScreen.ofZone({ what: label, zone: zoneName(protocol, zone) }),
        was: shown(before),
        now: shown(value),
      };
    }
    case 'item.ticked':
      return {
        what: protocol.checklist.find(({ id }) => id === intent.item)?.text ?? intent.item,
        was: tickSays(!intent.done),
        now: tickSays(intent.done),
      };
    case 'question.answered': {
      const before = data.answers[intent.code];
      const row = protocol.questions.find(({ code }) => code === intent.code);
      return {
        what: row?.ask ?? intent.code,
        was: before === undefined ? putRightScreen.nothing : answerSays(protocol, before),
        now: answerSays(protocol, { ...intent, zones: intent.zones ?? [] }),
      };
    }
    default:
      return null;
  }
};

const often = [putRightScreen.enteredWrong, putRightScreen.clientSays, putRightScreen.lookedAgain];

/** Asked once for what was said in a stage behind this one: old and new in sight, and why. `null`: it stays as it was. */
export const PutRightDialog = ({
  intent,
  onAnswer,
}: {
  readonly intent: Intent;
  readonly onAnswer: (reason: string | null) => void;
}) => {
  const context = useSessionContext();
  const { t } = useWords();
  const reasons = useId();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Phrase | null>(null);
  const change = changeOf(context, intent);
  const enter = useAfterTyping(() =>
    reason.trim() === '' ? setWrong(commonWords.giveReason) : onAnswer(reason.trim()),
  );
  return (
    <Dialog
      title={putRightScreen.title}
      isOpen
      onClose={() => onAnswer(null)}
      actions={
        <>
          <Button size="large" onPress={() => onAnswer(null)}>
            {t(putRightScreen.leave)}
          </Button>
          <Button size="large" look="primary" onPress={enter}>
            {t(putRightScreen.putRight)}
          </Button>
        </>
      }
    >
      {change !== null && (
        <dl className="put-right" dir="auto">
          <dt className="put-right-what">{t(change.what)}</dt>
          <dd>
            <span className="small">{t(putRightScreen.was)}</span> <del>{t(change.was)}</del>
          </dd>
          <dd>
            <span className="small">{t(putRightScreen.now)}</span> <b>{t(change.now)}</b>
          </dd>
        </dl>
      )}
      <div className="button-row" role="group" aria-labelledby={reasons}>
        <span id={reasons} className="visually-hidden">
          {t(putRightScreen.why)}
        </span>
        {often.map((one) => (
          <Button
            key={t(one)}
            size="small"
            pressed={reason === t(one)}
            onPress={() => {
              setReason(t(one));
              setWrong(null);
            }}
          >
            {t(one)}
          </Button>
        ))}
      </div>
      <FormField label={putRightScreen.why} value={reason} onChange={setReason} isRequired maxLength={100} />
      {wrong !== null && (
        <p className="field-error" role="alert">
          {t(wrong)}
        </p>
      )}
      <p className="small">{t(putRightScreen.says)}</p>
    </Dialog>
  );
};
