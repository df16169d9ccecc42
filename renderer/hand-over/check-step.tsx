import { askedIn } from '../../shared/protocol/in-language.ts';
import { useSessionContext } from '../chairside/session-context.ts';
import { Button } from '../parts/button.tsx';
import { StepHeading, StepTop } from './step-top.tsx';
import { useHandOver } from './use-hand-over.ts';
import { handOverWords } from '../../shared/words/hand-over.ts';
import { useWords } from '../words.tsx';

interface CheckStepProps {
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
  readonly onChange: (code: string) => void;
}

/** What was answered, read back: the client says that it is right (brief 1.4). */
export const CheckStep = ({ onNext, onBack, onChange }: CheckStepProps) => {
  const { data, protocol } = useSessionContext();
  const { language, keep, wrong, busy } = useHandOver();
  const { t } = useWords();
  const minded = protocol.questions.filter(
    ({ code, asked }) =>
      asked === 'client' && data.answers[code] !== undefined && data.answers[code].answer !== 'no',
  );
  const confirm = async (): Promise<void> => {
    if (await keep({ type: 'questionnaire.confirmed' })) onNext();
  };
  return (
    <>
      <StepTop count="" back={t(handOverWords.back)} onBack={onBack} />
      <StepHeading>{t(handOverWords.checkTitle)}</StepHeading>
      <p>{minded.length === 0 ? t(handOverWords.checkNothing) : t(handOverWords.checkSome)}</p>
      {minded.length > 0 && (
        <ul className="hand-over-list">
          {minded.map((row) => {
            const { ask, language: said } = askedIn(protocol, row, language);
            const value = data.answers[row.code];
            return (
              <li key={row.code}>
                <span>
                  <span lang={said}>{ask}</span>{' '}
                  <b>{value?.answer === 'unsure' ? t(handOverWords.unsure) : t(handOverWords.yes)}</b>
                  {value?.note !== undefined && (
                    <span dir="auto" className="hand-over-said">{`“${value.note}”`}</span>
                  )}
                </span>
                <Button
                  size="small"
                  label={`${t(handOverWords.change)}: ${ask}`}
                  onPress={() => onChange(row.code)}
                >
                  {t(handOverWords.change)}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {wrong && (
        <p className="says stop" role="alert">
          {t(handOverWords.notSaved)}
        </p>
      )}
      <div>
        <Button look="primary" size="large" isPending={busy} onPress={() => void confirm()}>
          {t(handOverWords.right)}
        </Button>
      </div>
    </>
  );
};
