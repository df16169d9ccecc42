import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Intent } from '../shared/session/events.ts';
import type { Phrase } from '../shared/words/message.ts';
import { commonWords } from '../shared/words/screens/common.ts';
import { useOpenState, useShell } from './context.ts';
import { AppFrame } from './home/app-frame.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { SessionBanners } from './home/shell-banners.tsx';
import { WaitingAlarms } from './home/waiting-alarms.tsx';
import { Banner } from './parts/banner.tsx';
import { sentenceOf } from './problem-text.ts';
import { useScannerGuard } from './scan/hear-scanner.tsx';
import { Waiting } from './stop/waiting.tsx';
import { useWords } from './words.tsx';

// What the first screen does not need is loaded when it is opened, so that the start stays quick.
const Chairside = lazy(async () => ({ default: (await import('./chairside/chairside.tsx')).Chairside }));
const ClientListScreen = lazy(async () => ({
  default: (await import('./clients/client-list-screen.tsx')).ClientListScreen,
}));
const ClientScreen = lazy(async () => ({
  default: (await import('./clients/client-screen.tsx')).ClientScreen,
}));
const NewClientScreen = lazy(async () => ({
  default: (await import('./clients/new-client-screen.tsx')).NewClientScreen,
}));
const StartSessionScreen = lazy(async () => ({
  default: (await import('./home/start-session-screen.tsx')).StartSessionScreen,
}));
const KeysScreen = lazy(async () => ({ default: (await import('./keys/keys-screen.tsx')).KeysScreen }));
const AboutScreen = lazy(async () => ({ default: (await import('./studio/about-screen.tsx')).AboutScreen }));
const CompletedListScreen = lazy(async () => ({
  default: (await import('./desk/completed-list-screen.tsx')).CompletedListScreen,
}));
const CompletedScreen = lazy(async () => ({
  default: (await import('./desk/completed-screen.tsx')).CompletedScreen,
}));
const KeepingScreen = lazy(async () => ({
  default: (await import('./desk/keeping/keeping-screen.tsx')).KeepingScreen,
}));
const DueScreen = lazy(async () => ({
  default: (await import('./desk/due/due-screen.tsx')).DueScreen,
}));
const FiguresScreen = lazy(async () => ({
  default: (await import('./desk/figures/figures-screen.tsx')).FiguresScreen,
}));
const StudiosScreen = lazy(async () => ({
  default: (await import('./desk/studios/studios-screen.tsx')).StudiosScreen,
}));
const StudioSessionScreen = lazy(async () => ({
  default: (await import('./desk/studios/studio-session-screen.tsx')).StudioSessionScreen,
}));
const StockScreen = lazy(async () => ({ default: (await import('./stock/stock-screen.tsx')).StockScreen }));
const ReceiveScreen = lazy(async () => ({
  default: (await import('./stock/receive-screen.tsx')).ReceiveScreen,
}));
const LotScreen = lazy(async () => ({ default: (await import('./stock/lot-screen.tsx')).LotScreen }));
const ProductScreen = lazy(async () => ({
  default: (await import('./stock/product-screen.tsx')).ProductScreen,
}));
const RecallScreen = lazy(async () => ({
  default: (await import('./stock/recall-screen.tsx')).RecallScreen,
}));
const ScannerScreen = lazy(async () => ({
  default: (await import('./scan/scanner-screen.tsx')).ScannerScreen,
}));
const StaffLogScreen = lazy(async () => ({
  default: (await import('./staff/staff-log-screen.tsx')).StaffLogScreen,
}));
const PeopleScreen = lazy(async () => ({
  default: (await import('./people/people-screen.tsx')).PeopleScreen,
}));
const ProtocolScreen = lazy(async () => ({
  default: (await import('./studio/protocol-screen.tsx')).ProtocolScreen,
}));

const readAheadAfterMs = 1_500;

/** The screens that are most likely next, read while nobody waits: their first opening does not wait either. */
const readAhead = (): void => {
  for (const read of [
    () => import('./clients/client-screen.tsx'),
    () => import('./home/start-session-screen.tsx'),
    () => import('./clients/new-client-screen.tsx'),
    () => import('./clients/client-list-screen.tsx'),
    () => import('./chairside/chairside.tsx'),
  ]) {
    // A file that cannot be read now says so when its screen is opened.
    requestIdleCallback(() => void read().catch(() => undefined));
  }
};

/** The session on the screen: the view comes from main, the intents go to main, nothing is shown before it is stored. */
const SessionPlace = () => {
  const { t } = useWords();

  const { client, app, sessions, go } = useShell();
  const { phase } = useOpenState();
  const view = useSyncExternalStore(sessions.subscribe, sessions.now);
  const send = useCallback(
    async (intent: Intent) => {
      const shown = sessions.now();
      if (shown === null) throw new Error('no session is on the screen');
      const reply = await client['session.apply']({ session: shown.session, from: shown.place, intent });
      if (reply.ok) sessions.hear(reply.value);
      return reply;
    },
    [client, sessions],
  );
  const { alarms } = useSyncExternalStore(app.subscribe, app.now);
  const elsewhere = useMemo(
    () => alarms.filter(({ session }) => session !== view?.session),
    [alarms, view?.session],
  );
  const [stuck, setStuck] = useState<Phrase | null>(null);
  const leave = useCallback(async () => {
    const shown = sessions.now();
    const reply = shown === null ? null : await client['session.leave']({ session: shown.session });
    // A damaged record takes no "suspended" either; looking at it must still end somewhere.
    if (reply !== null && !reply.ok && phase === 'ready') return setStuck(sentenceOf(reply.error));
    sessions.close();
    go({ at: 'home' });
  }, [client, sessions, go, phase]);
  if (view === null) return <Waiting words={commonWords.openingSession} />;
  return (
    <div className="session-place">
      {/* The client who holds the tablet reads nothing of the studio's. */}
      {view.handOver === null && <SessionBanners />}
      <WaitingAlarms alarms={elsewhere} heldIn={view.handOver?.language} />
      {stuck !== null && <Banner tone="stop">{t(stuck)}</Banner>}
      <div className="session-room">
        <Suspense fallback={<Waiting words={commonWords.openingSession} />}>
          <Chairside view={view} send={send} client={client} leave={() => void leave()} />
        </Suspense>
      </div>
    </div>
  );
};

/** Everything behind the lock: a session fills the window, all other screens stand in the frame. */
export const InsideApp = () => {
  const { app } = useShell();
  useScannerGuard();
  useEffect(() => void app.askAlarms(), [app]);
  useEffect(() => {
    const timer = window.setTimeout(readAhead, readAheadAfterMs);
    return () => window.clearTimeout(timer);
  }, []);
  const { route } = useSyncExternalStore(app.subscribe, app.now);
  switch (route.at) {
    case 'session':
      return <SessionPlace />;
    case 'home':
      return (
        <AppFrame at="home">
          <HomeScreen />
        </AppFrame>
      );
    case 'startSession':
      return (
        <AppFrame at="home">
          <StartSessionScreen key={route.client} id={route.client} />
        </AppFrame>
      );
    case 'clients':
      return (
        <AppFrame at="clients">
          <ClientListScreen />
        </AppFrame>
      );
    case 'client':
      return (
        <AppFrame at="clients">
          <ClientScreen key={route.client} id={route.client} erases={route.erases === true} />
        </AppFrame>
      );
    case 'newClient':
      return (
        <AppFrame at="clients">
          <NewClientScreen key={route.draft} draft={route.draft} name={route.name} fields={route.fields} />
        </AppFrame>
      );
    case 'completed':
      return (
        <AppFrame at="completed">
          <CompletedListScreen />
        </AppFrame>
      );
    case 'completedOne':
      return (
        <AppFrame at="completed">
          <CompletedScreen key={route.session} session={route.session} />
        </AppFrame>
      );
    case 'figures':
      return (
        <AppFrame at="completed">
          <FiguresScreen />
        </AppFrame>
      );
    case 'studios':
      return (
        <AppFrame at="completed">
          <StudiosScreen />
        </AppFrame>
      );
    case 'studioSession':
      return (
        <AppFrame at="completed">
          <StudioSessionScreen
            key={`${route.studio} ${route.session}`}
            studio={route.studio}
            studioName={route.studioName}
            session={route.session}
          />
        </AppFrame>
      );
    case 'keeping':
      return (
        <AppFrame at="completed">
          <KeepingScreen />
        </AppFrame>
      );
    case 'due':
      return (
        <AppFrame at="home">
          <DueScreen />
        </AppFrame>
      );
    case 'stock':
      return (
        <AppFrame at="stock">
          <StockScreen />
        </AppFrame>
      );
    case 'stockReceive':
      return (
        <AppFrame at="stock">
          <ReceiveScreen product={route.product} />
        </AppFrame>
      );
    case 'stockLot':
      return (
        <AppFrame at="stock">
          <LotScreen key={route.lot} id={route.lot} />
        </AppFrame>
      );
    case 'stockProduct':
      return (
        <AppFrame at="stock">
          <ProductScreen key={route.product} id={route.product} />
        </AppFrame>
      );
    case 'recall':
      return (
        <AppFrame at="stock">
          <RecallScreen text={route.text} product={route.product} />
        </AppFrame>
      );
    case 'scanner':
      return (
        <AppFrame at="stock">
          <ScannerScreen />
        </AppFrame>
      );
    case 'staffLog':
      return (
        <AppFrame at="staffLog">
          <StaffLogScreen />
        </AppFrame>
      );
    case 'people':
      return (
        <AppFrame at="people">
          <PeopleScreen />
        </AppFrame>
      );
    case 'protocol':
      return (
        <AppFrame at="protocol">
          <ProtocolScreen />
        </AppFrame>
      );
    case 'keys':
      return (
        <AppFrame at="keys">
          <KeysScreen />
        </AppFrame>
      );
    case 'about':
      return (
        <AppFrame at="about">
          <AboutScreen />
        </AppFrame>
      );
  }
};
