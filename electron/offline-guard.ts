import { app, type Session } from 'electron';
import { isOurPage } from './page-protocol.ts';

/** Chromium's own calls home, off before it starts. */
export const switchOffBackgroundNetworking = (): void => {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-sync',
    'disable-domain-reliability',
    'no-pings',
    'disable-breakpad',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch(
    'disable-features',
    'NetworkPrediction,OptimizationHints,Translate,SpareRendererForSitePerProcess',
  );
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
};

/** The app makes no network request (invariant 6): whatever asks, the answer is no. */
export const keepOffline = (session: Session): void => {
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const local =
      isOurPage(details.url) ||
      details.url.startsWith('data:') ||
      details.url.startsWith('blob:stipple://app/') ||
      details.url.startsWith('devtools:');
    answer({ cancel: !local });
  });
  // The camera, for our own page, without sound: nothing else is ever allowed.
  session.setPermissionRequestHandler((_page, permission, answer, details) => {
    answer(
      permission === 'media' &&
        isOurPage(details.requestingUrl) &&
        onlyVideo('mediaTypes' in details ? details.mediaTypes : undefined),
    );
  });
  session.setPermissionCheckHandler(
    (_page, permission, origin, details) =>
      permission === 'media' && isOurPage(origin) && details.mediaType === 'video',
  );
  session.on('will-download', (event) => event.preventDefault());
};

const onlyVideo = (kinds: readonly string[] | undefined): boolean =>
  kinds !== undefined && kinds.length > 0 && kinds.every((kind) => kind === 'video');

/** No page but ours, no second window, no embedded page. Holds for every web contents that ever comes up. */
export const keepOnOurPage = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
};
