import type { Phrase } from '../../../shared/words/message.ts';
import { healthScreenWords } from '../../../shared/words/screens/health.ts';
import { MultiChoice } from '../../parts/multi-choice.tsx';
import { PartialDateField } from '../../parts/partial-date-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';
import { LetterForm } from './letter-form.tsx';
import { ReferralNote } from './referral-note.tsx';
import type { QuestionRowProps } from './question-row-props.ts';

const tones = {
  none: '',
  refuse: 'stop',
  defer: 'stop',
  needsLetter: 'caution',
  cleared: 'good',
  caution: 'caution',
  info: '',
  asks: 'caution',
} as const;

/** After "yes" or "not sure": where, when, in the client's words; what it means; the letter. */
export const QuestionFollowUp = ({
  row,
  answer,
  zones,
  on,
  note,
  effect,
  effectSays,
  letter,
  letterAsked,
}: QuestionRowProps & { readonly answer: 'yes' | 'unsure' }) => {
  const { protocol, say } = useSessionContext();
  const { t } = useWords();
  const places = zones === '' ? [] : zones.split(' ');
  /** Each field says its own "no", and keeps what was typed. */
  const give = (change: {
    readonly zones?: readonly string[];
    readonly on?: string | null;
    readonly note?: string;
  }): Promise<Phrase | null> => {
    const next = { zones: places, on, note, ...change };
    return say({
      type: 'question.answered',
      code: row.code,
      answer,
      zones: [...next.zones],
      ...(next.on === null ? {} : { on: next.on }),
      ...(next.note === '' ? {} : { note: next.note }),
    });
  };
  const where = row.blocks.includes('zone');
  const when = /\bwhen\b/i.test(row.askMore ?? '');
  return (
    <div className="follow">
      {row.askMore !== undefined && <p>{t(row.askMore)}</p>}
      {where && (
        <MultiChoice
          label={t(healthScreenWords.where)}
          choices={protocol.zones.map(({ code }) => ({ id: code, label: zoneName(protocol, code) }))}
          value={places}
          onChange={(next) => void give({ zones: next })}
        />
      )}
      {when && (
        <PartialDateField
          label={t(healthScreenWords.when)}
          value={on}
          onSave={(next) => give({ on: next })}
          order={protocol.pack.dateOrder}
        />
      )}
      {row.askMore !== undefined && (
        <TextField
          label={t(healthScreenWords.theirWords)}
          value={note}
          onSave={(next) => give({ note: next })}
          maxLength={400}
        />
      )}
      {effectSays !== '' && <p className={`says ${tones[effect]}`}>{effectSays}</p>}
      {row.action !== effectSays && <p className="question-action">{t(row.action)}</p>}
      {(effect === 'refuse' || effect === 'defer' || effect === 'needsLetter') && (
        <p className="says script">{`“${t(row.script)}”`}</p>
      )}
      {row.needsReferral === true && <ReferralNote code={row.code} />}
      {letterAsked !== 'none' && <LetterForm row={row} letter={letter} wanted={letterAsked === 'wanted'} />}
    </div>
  );
};
