import { useRef, useState } from 'react';
import type { Client } from '../../shared/ipc/contract.ts';
import type { AppState } from '../../shared/ipc/pages.ts';
import type { Message, Phrase } from '../../shared/words/message.ts';
import { Button } from '../parts/button.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';
import { usePageDown } from '../parts/use-page-down.ts';
import { problemTextOf } from '../problem-text.ts';
import type { ProblemText } from '../problem-text.ts';
import { useTryFirst } from '../practice/use-try-first.ts';
import { practiceWords } from '../../shared/words/screens/practice.ts';
import { restoreScreenWords } from '../../shared/words/screens/restore.ts';
import { useWords } from '../words.tsx';
import { ScreenLanguageChoice } from '../studio/screen-language-choice.tsx';
import { BringBack } from './bring-back.tsx';
import { CountryStep } from './country-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { PractitionerStep } from './practitioner-step.tsx';
import { emptyForm, fieldOfIssue, issuesOf, requestOf, stepIds, stepOfIssue } from './set-up-form.ts';
import type { SetUpForm, StepId } from './set-up-form.ts';
import { SetUpFrame } from './set-up-frame.tsx';
import type { StepProps } from './step-props.ts';
import { StudioStep } from './studio-step.tsx';
import './first-start.css';
import { commonWords } from '../../shared/words/screens/common.ts';
import { firstStartWords } from '../../shared/words/screens/first-start.ts';

type FirstState = Extract<AppState, { phase: 'firstStart' }>;
const headings: Record<StepId, { readonly title: Message; readonly says: Message }> = {
  studio: {
    title: firstStartWords.yourStudio,
    says: firstStartWords.stippleKeepsEverythingOnThis,
  },
  country: {
    title: firstStartWords.whereYouWork,
    says: firstStartWords.theCountrySetsSomeRulesNothing,
  },
  practitioner: { title: firstStartWords.whoWorksHere, says: firstStartWords.theFirstPersonIsPractitioner },
  passphrase: {
    title: firstStartWords.yourPassphrase,
    says: firstStartWords.thisComputerHasNoKeyringThat,
  },
};

/** First start: a few calm steps; nothing is stored before the last one. */
export const FirstStart = ({ client, state }: { readonly client: Client; readonly state: FirstState }) => {
  const steps = stepIds(state.keyring);
  // Some machines run on UTC, which the list of places does not name.
  const zones = state.zones.includes(state.timeZone) ? state.zones : [state.timeZone, ...state.zones];
  const [form, setForm] = useState(() => emptyForm(state.timeZone));
  const [index, setIndex] = useState(0);
  const [issues, setIssues] = useState<Readonly<Record<string, Phrase>>>({});
  const [no, setNo] = useState<ProblemText | null>(null);
  const [running, setRunning] = useState(false);
  const [bringing, setBringing] = useState(false);
  const trying = useTryFirst(client);
  const { t } = useWords();
  const primary = useRef<HTMLButtonElement>(null);
  usePageDown(primary);
  const step = steps[index] ?? 'studio';
  const last = index === steps.length - 1;

  const set = (change: Partial<SetUpForm>) => {
    setForm((before) => ({ ...before, ...change }));
    setIssues((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in change))));
  };
  const begin = async (): Promise<void> => {
    setRunning(true);
    setNo(null);
    const reply = await client['setup.begin'](requestOf(form, state.keyring));
    setRunning(false);
    // What comes next is a state of the app; it arrives by push.
    if (reply.ok) return;
    if (reply.error.kind !== 'bad-request') return setNo(problemTextOf(reply.error));
    const said = Object.fromEntries(
      reply.error.issues.map((issue) => [fieldOfIssue(issue.field), issue.says]),
    );
    setIssues(said);
    const at = steps.indexOf(stepOfIssue(Object.keys(said)[0] ?? ''));
    if (at >= 0) setIndex(at);
  };
  const bringBack = async (): Promise<void> => {
    setBringing(true);
    setNo(null);
    const reply = await client['setup.restore'](null);
    setBringing(false);
    // A folder that was not chosen after all is no problem; what comes next is a state of the app.
    if (!reply.ok && reply.error.kind !== 'cancelled') setNo(problemTextOf(reply.error));
  };
  const next = (): void => {
    const open = issuesOf(step, form, zones);
    setIssues(open);
    if (Object.keys(open).length > 0)
      return void window.requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[data-invalid] input, input[data-invalid]')?.focus(),
      );
    if (last) return void begin();
    setIndex(index + 1);
  };
  const props: StepProps = { form, set, issues };
  const { title, says } = headings[step];
  if (state.restoring !== undefined)
    return (
      <SetUpFrame
        steps={['recovery']}
        now={0}
        title={restoreScreenWords.title}
        says={restoreScreenWords.says}
        key="restoring"
      >
        <BringBack {...state.restoring} />
      </SetUpFrame>
    );
  return (
    <SetUpFrame
      steps={[...steps, 'recovery']}
      now={index}
      title={title}
      says={says}
      foot={<ScreenLanguageChoice client={client} />}
      key={step}
    >
      {no !== null && <ProblemBanner said={no} />}
      {trying.no !== null && <ProblemBanner said={trying.no} />}
      <form
        className="set-up-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) next();
        }}
      >
        {step === 'studio' && <StudioStep {...props} zones={zones} />}
        {step === 'country' && <CountryStep {...props} />}
        {step === 'practitioner' && <PractitionerStep {...props} />}
        {step === 'passphrase' && <PassphraseStep {...props} client={client} />}
        <div className="set-up-foot">
          {index > 0 ? (
            <Button look="quiet" onPress={() => setIndex(index - 1)}>
              {t(commonWords.back)}
            </Button>
          ) : (
            <div className="button-line">
              <Button look="quiet" isPending={bringing} onPress={() => void bringBack()}>
                {t(restoreScreenWords.have)}
              </Button>
              <Button look="quiet" isPending={trying.making} onPress={trying.begin}>
                {t(practiceWords.tryFirst)}
              </Button>
            </div>
          )}
          <Button ref={primary} look="primary" size="large" submits isPending={running}>
            {t(last ? firstStartWords.createTheRecord : firstStartWords.continue)}
          </Button>
        </div>
        {index === 0 && (
          <p className="small" role={trying.making ? 'status' : undefined}>
            {t(trying.making ? practiceWords.making : practiceWords.tryFirstSays)}
          </p>
        )}
        {running && (
          <p className="small" role="status">
            {t(firstStartWords.makingKeysThisTakesAMoment)}
          </p>
        )}
      </form>
    </SetUpFrame>
  );
};
