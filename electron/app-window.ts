import { join } from 'node:path';
import { BrowserWindow, screen, type Rectangle, type Session } from 'electron';
import { PAGE_URL } from './page-protocol.ts';
import type { SettingsStore } from './settings.ts';

export interface AppWindow {
  readonly show: () => void;
  readonly send: (name: string, value: unknown) => void;
  readonly reload: () => void;
  /** Keeps what is on the screen out of screenshots and the task switcher, where the system can. */
  readonly guard: (on: boolean) => void;
  readonly browserWindow: BrowserWindow;
}

/** The one window (decision 26). Shown when the page has painted, so that nobody sees an empty frame. */
export const openAppWindow = (
  session: Session,
  settings: SettingsStore,
  onCrash: (reason: string) => void,
  devTools = true,
): AppWindow => {
  const window = new BrowserWindow({
    ...placed(settings.bounds()),
    minWidth: 640,
    minHeight: 600,
    show: false,
    backgroundColor: '#f5f4f0',
    title: 'Stipple',
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webviewTag: false,
      devTools,
    },
  });
  window.once('ready-to-show', () => window.show());
  const keep = (): void => settings.keepBounds(window.getNormalBounds());
  window.on('resized', keep);
  window.on('moved', keep);
  window.webContents.on('render-process-gone', (_event, { reason }) => onCrash(reason));
  void window.loadURL(PAGE_URL);
  return {
    browserWindow: window,
    show: () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    send: (name, value) => {
      if (!window.isDestroyed()) window.webContents.send(name, JSON.stringify(value));
    },
    guard: (on) => {
      if (!window.isDestroyed()) window.setContentProtection(on);
    },
    reload: () => {
      if (!window.isDestroyed()) void window.loadURL(PAGE_URL);
    },
  };
};

/** A place kept on a screen that is no longer there would open a window nobody can see. */
const placed = (kept: Rectangle | undefined): Partial<Rectangle> => {
  if (kept === undefined) return { width: 1280, height: 800 };
  const { workArea } = screen.getDisplayMatching(kept);
  const seen =
    kept.x < workArea.x + workArea.width - 100 &&
    kept.x + kept.width > workArea.x + 100 &&
    kept.y >= workArea.y - 10 &&
    kept.y < workArea.y + workArea.height - 100;
  return seen ? kept : { width: Math.min(1280, workArea.width), height: Math.min(800, workArea.height) };
};
