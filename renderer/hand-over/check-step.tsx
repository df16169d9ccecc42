import { askedIn } from '../../shared/protocol/in-language.ts';
import { useChair } from '../chairside/chair.ts';
import { Button } from '../parts/button.tsx';
import { StepHeading, StepTop } from './step-top.tsx';
import { useHandOver } from './use-hand-over.ts';

interface CheckStepProps {
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
  readonly onChange: (code: string) => void;
}

/** What was answered, read back: the client says that it is right (brief 1.4). */
export const CheckStep = ({ onNext, onBack, onChange }: CheckStepProps) => {
  const { data, protocol } = useChair();
  const { language, words, keep, wrong, busy } = useHandOver();
  const minded = protocol.questions.filter(
    ({ code, asked }) =>
      asked === 'client' && data.answers[code] !== undefined && data.answers[code].value.answer !== 'no',
  );
  const confirm = async (): Promise<void> => {
    if (await keep({ type: 'questionnaire.confirmed' })) onNext();
  };
  return (
    <>
      <StepTop count="" back={words.back} onBack={onBack} />
      <StepHeading>{words.checkTitle}</StepHeading>
      <p>{minded.length === 0 ? words.checkNothing : words.checkSome}</p>
      {minded.length > 0 && (
        <ul className="hand-over-list">
          {minded.map((row) => {
            const { ask, language: said } = askedIn(protocol, row, language);
            const value = data.answers[row.code]?.value;
            return (
              <li key={row.code}>
                <span>
                  <span lang={said}>{ask}</span>{' '}
                  <b>{value?.answer === 'unsure' ? words.unsure : words.yes}</b>
                  {value?.note !== undefined && (
                    <span dir="auto" className="hand-over-said">{`“${value.note}”`}</span>
                  )}
                </span>
                <Button size="small" label={`${words.change}: ${ask}`} onPress={() => onChange(row.code)}>
                  {words.change}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {wrong && (
        <p className="says stop" role="alert">
          {words.notSaved}
        </p>
      )}
      <div>
        <Button look="primary" size="large" isPending={busy} onPress={() => void confirm()}>
          {words.right}
        </Button>
      </div>
    </>
  );
};
