import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/words/crossing.ts';
import { createAppStore } from './app-store.ts';
import { App } from './app.tsx';
import { withStartPrefetch } from './start-prefetch.ts';
import { connect, watched } from './client.ts';
import { watchLostFocus } from './parts/lost-focus.ts';
import { createPinPrompt, proving } from './people/pin-prompt.ts';
import { createSessionStore } from './session-store.ts';
import { Boundary } from './stop/boundary.tsx';
import { SpeakAsSet } from './words.tsx';
import './fonts.css';
import './theme.css';
import './parts/lists.css';
import './forced-colours.css';

const { client: bare, listen } = connect();
const app = createAppStore(() => client, listen);
const pins = createPinPrompt();
const client = watched(proving(bare, pins), app.breakDown);
const sessions = createSessionStore(listen);
void app.begin();
const early = withStartPrefetch(client);

watchLostFocus();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SpeakAsSet app={app}>
        <Boundary onRestart={() => void client['app.reload'](null)}>
          <App client={early} app={app} sessions={sessions} pins={pins} />
        </Boundary>
      </SpeakAsSet>
    </StrictMode>,
  );
}
