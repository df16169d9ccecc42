import { lazy, Suspense, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { SessionId } from '../shared/brand.ts';
import type { Client } from '../shared/ipc/contract.ts';
import type { AppState } from '../shared/ipc/pages.ts';
import { homeScreen } from '../shared/words/screens/home.ts';
import type { AppStore } from './app-store.ts';
import { OpenStateContext, ShellContext } from './context.ts';
import { DecimalMarkContext } from './parts/decimal-mark.ts';
import type { OpenState, Shell } from './context.ts';
import { UnlockScreen } from './first-start/unlock-screen.tsx';
import { InsideApp } from './inside-app.tsx';
import { flushDrafts } from './parts/use-draft.ts';
import { PinDialog } from './people/pin-dialog.tsx';
import type { PinPrompt } from './people/pin-prompt.ts';
import { useWhoseTablet } from './people/use-whose-tablet.ts';
import { PracticeBar } from './practice/practice-bar.tsx';
import type { Route } from './route.ts';
import { sentenceOf } from './problem-text.ts';
import type { SessionStore } from './session-store.ts';
import { DefectScreen } from './stop/boundary.tsx';
import { StopScreen } from './stop/stop-screen.tsx';
import { Waiting } from './stop/waiting.tsx';
import { useTheme } from './studio/use-theme.ts';
import { useWords } from './words.tsx';

interface AppProps {
  readonly client: Client;
  readonly app: AppStore;
  readonly sessions: SessionStore;
  /** Asks for a PIN where main wants one. */
  readonly pins: PinPrompt;
}

// Seen once in the life of a record; nobody else waits for it.
const FirstStart = lazy(async () => ({
  default: (await import('./first-start/first-start.tsx')).FirstStart,
}));
const ClockScreen = lazy(async () => ({ default: (await import('./clock/clock-screen.tsx')).ClockScreen }));
const LockScreen = lazy(async () => ({ default: (await import('./people/lock-screen.tsx')).LockScreen }));
const RecoveryScreen = lazy(async () => ({
  default: (await import('./first-start/recovery-screen.tsx')).RecoveryScreen,
}));

const isOpen = (state: AppState | null): state is OpenState =>
  state?.phase === 'ready' || state?.phase === 'readOnly';

/** Over whichever state it is, a made-up record says that it is one. */
export const App = (props: AppProps) => {
  const { state } = useSyncExternalStore(props.app.subscribe, props.app.now);
  return (
    <>
      {state?.practice === true && <PracticeBar client={props.client} />}
      <AppInState {...props} />
    </>
  );
};

/** The whole window: exactly one of the app's states, and behind the lock the screen that is open. */
const AppInState = ({ client, app, sessions, pins }: AppProps) => {
  const { t } = useWords();

  const { state, settings, defect } = useSyncExternalStore(app.subscribe, app.now);
  useTheme(settings.theme);
  const open = isOpen(state);

  const go = useCallback(
    (route: Route) => {
      // What is being typed is stored before its screen goes; leaving never waits for a slow disk.
      void flushDrafts();
      app.go(route);
    },
    [app],
  );
  const shell = useMemo<Shell>(
    () => ({
      client,
      app,
      sessions,
      go,
      resume: async (session: SessionId) => {
        const reply = await client['session.open']({ session });
        if (!reply.ok) return sentenceOf(reply.error);
        sessions.open(reply.value);
        go({ at: 'session' });
        return null;
      },
    }),
    [client, app, sessions, go],
  );

  const looked = useWhoseTablet({ client, app, sessions }, open ? state.tablet : null);

  if (defect !== null) return <DefectScreen {...defect} onRestart={() => void client['app.reload'](null)} />;
  if (state === null) return <Waiting />;
  switch (state.phase) {
    case 'firstStart':
      return (
        <Suspense fallback={<Waiting />}>
          <FirstStart client={client} state={state} />
        </Suspense>
      );
    case 'showRecovery':
      return (
        <Suspense fallback={<Waiting />}>
          <RecoveryScreen client={client} state={state} onState={app.hearState} />
        </Suspense>
      );
    case 'locked':
      return <UnlockScreen client={client} hint={state.hint} onState={app.hearState} />;
    case 'clock':
      return (
        <Suspense fallback={<Waiting />}>
          <ClockScreen client={client} question={state.question} onState={app.hearState} />
        </Suspense>
      );
    case 'failed':
      return (
        <StopScreen
          title={t(homeScreen.cannotOpenRecord)}
          reference={state.reference}
          says={t(state.says)}
          whatToDo={t(state.whatToDo)}
          action={{ words: t(homeScreen.tryAgain), run: () => void client['app.reload'](null) }}
        />
      );
    case 'ready':
    case 'readOnly':
      if (!looked && state.tablet.lock === 'open') return <Waiting />;
      return (
        <ShellContext value={shell}>
          <OpenStateContext value={state}>
            <DecimalMarkContext value={state.decimalMark}>
              {looked && <InsideApp />}
              {state.tablet.lock !== 'open' && (
                <Suspense fallback={<Waiting />}>
                  <LockScreen client={client} onState={app.hearState} {...state} />
                </Suspense>
              )}
              <PinDialog prompt={pins} />
            </DecimalMarkContext>
          </OpenStateContext>
        </ShellContext>
      );
  }
};
