import { Suspense, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { RowName } from '../../shared/people/rights.ts';
import type { Message } from '../../shared/words/message.ts';
import { homeScreen } from '../../shared/words/screens/home.ts';
import { peopleScreenWords } from '../../shared/words/screens/people.ts';
import { useOpenState, useShell } from '../context.ts';
import { BatteryChip } from '../parts/battery-chip.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icons.tsx';
import type { IconName } from '../parts/icons.tsx';
import { Mark } from '../parts/mark.tsx';
import { TabletButtons } from '../people/tablet-buttons.tsx';
import type { MainRoute } from '../route.ts';
import { Waiting } from '../stop/waiting.tsx';
import { ThemeChoice } from '../studio/theme-choice.tsx';
import { useWords } from '../words.tsx';
import { RecordChip } from './record-chip.tsx';
import { ShellBanners } from './shell-banners.tsx';
import { WaitingAlarms } from './waiting-alarms.tsx';
import './app-frame.css';

interface Entry {
  readonly at: MainRoute;
  readonly words: Message;
  readonly icon: IconName;
  /** Offered to whom the permission table lets in. */
  readonly row?: RowName;
}
const entries: readonly Entry[] = [
  { at: 'home', words: homeScreen.home, icon: 'home' },
  { at: 'clients', words: homeScreen.clients, icon: 'person' },
  { at: 'completed', words: homeScreen.completedSessions, icon: 'list', row: 'completed' },
  { at: 'stock', words: homeScreen.stock, icon: 'box' },
  { at: 'staffLog', words: homeScreen.staffLog, icon: 'drop', row: 'history' },
  { at: 'people', words: peopleScreenWords.people, icon: 'person', row: 'staff' },
  { at: 'protocol', words: homeScreen.protocol, icon: 'edit', row: 'protocolRead' },
  { at: 'keys', words: homeScreen.keysAndRecovery, icon: 'lock', row: 'house' },
  { at: 'about', words: homeScreen.about, icon: 'info' },
];

/** The studio's frame: where one can go on the left, the open screen on the right. In portrait the rail becomes a top strip. */
export const AppFrame = ({ at, children }: { readonly at: MainRoute; readonly children: ReactNode }) => {
  const { t } = useWords();

  const { app, go } = useShell();
  const { route, alarms } = useSyncExternalStore(app.subscribe, app.now);
  const state = useOpenState();
  const { asksPin, may } = state.tablet;
  const offered = entries.filter(({ row }) => !asksPin || row === undefined || may.includes(row));
  return (
    <div className="shell">
      <nav className="shell-rail" aria-label={t(homeScreen.studio)}>
        <div className="shell-studio">
          <Mark size={44} />
          <div className="shell-names">
            <b>{state.studioName}</b>
            <div className="small">{state.practitioner}</div>
          </div>
        </div>
        <ul className="shell-places">
          {offered.map((entry) => (
            <li key={entry.at}>
              <Button
                look="quiet"
                className="shell-place"
                icon={<Icon name={entry.icon} />}
                current={entry.at === at ? 'page' : undefined}
                onPress={() => go({ at: entry.at })}
              >
                <span className="shell-word">{t(entry.words)}</span>
              </Button>
            </li>
          ))}
        </ul>
        <div className="shell-foot">
          <BatteryChip />
          <TabletButtons />
          <RecordChip />
          <ThemeChoice />
        </div>
      </nav>
      <main className="shell-main" key={route.at}>
        <WaitingAlarms alarms={alarms} />
        <ShellBanners withNotices={at === 'home'} />
        <Suspense fallback={<Waiting words={homeScreen.opening} />}>{children}</Suspense>
      </main>
    </div>
  );
};
