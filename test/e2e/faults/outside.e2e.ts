import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { setUp, test } from './world.ts';

/** A server that counts every connection, whatever is said on it. */
const countingServer = async () => {
  let seen = 0;
  const server = createServer((_request, answer) => answer.end('reached'));
  server.on('connection', () => {
    seen += 1;
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen: () => seen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(done);
      }),
  };
};

/** Everything a page can do to reach something else. Answers what came of each. */
const tryEverything = (page: Page, port: number): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async (at) => {
    const [http, ws] = [`http://127.0.0.1:${at}`, `ws://127.0.0.1:${at}`];
    const said: Record<string, string> = {};
    const soon = <T>(promise: Promise<T>): Promise<T | 'silence'> =>
      Promise.race([
        promise,
        new Promise<'silence'>((done) => {
          setTimeout(() => done('silence'), 1500);
        }),
      ]);
    const note = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      said[name] = (await soon(work().then(String, (error: unknown) => `no: ${String(error)}`))) as string;
    };
    const loaded = (element: HTMLElement): Promise<string> =>
      new Promise((done) => {
        element.addEventListener('load', () => done('loaded'));
        element.addEventListener('error', () => done('no'));
        document.body.append(element);
      });
    const made = <K extends keyof HTMLElementTagNameMap>(
      tag: K,
      give: Partial<HTMLElementTagNameMap[K]>,
    ): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), give);
    await note('fetch', () => fetch(`${http}/fetch`).then((answer) => answer.text()));
    await note('fetch no-cors', () => fetch(`${http}/no-cors`, { mode: 'no-cors' }).then(({ type }) => type));
    await note(
      'xhr',
      () =>
        new Promise((done, no) => {
          const request = new XMLHttpRequest();
          request.onload = () => done(request.responseText);
          request.onerror = () => no(new Error('xhr'));
          request.open('GET', `${http}/xhr`);
          request.send();
        }),
    );
    await note('image', () => loaded(made('img', { src: `${http}/i.png` })));
    await note('script', () => loaded(made('script', { src: `${http}/s.js` })));
    await note('style', () => loaded(made('link', { rel: 'stylesheet', href: `${http}/s.css` })));
    await note('frame', () => loaded(made('iframe', { src: `${http}/frame` })));
    await note('object', () => loaded(made('object', { data: `${http}/object` })));
    await note(
      'video',
      () =>
        new Promise((done) => {
          const video = made('video', { src: `${http}/v.mp4` });
          video.onerror = () => done('no');
          video.onloadeddata = () => done('loaded');
          document.body.append(video);
        }),
    );
    await note('font', () => new FontFace('far', `url(${http}/f.woff2)`).load());
    await note(
      'socket',
      () =>
        new Promise((done) => {
          const socket = new WebSocket(`${ws}/socket`);
          socket.onopen = () => done('open');
          socket.onerror = () => done('no');
        }),
    );
    await note(
      'events',
      () =>
        new Promise((done) => {
          const source = new EventSource(`${http}/events`);
          source.onopen = () => done('open');
          source.onerror = () => {
            source.close();
            done('no');
          };
        }),
    );
    await note(
      'worker',
      () =>
        new Promise((done) => {
          try {
            const worker = new Worker(
              `data:text/javascript,fetch('${http}/worker').then(()=>postMessage('reached'),()=>postMessage('no'))`,
            );
            worker.onmessage = ({ data }) => done(data);
            worker.onerror = () => done('no');
          } catch {
            done('no');
          }
        }),
    );
    await note('preload', () =>
      loaded(made('link', { rel: 'preload', as: 'fetch', href: `${http}/preload` })),
    );
    await note('prefetch', () => loaded(made('link', { rel: 'prefetch', href: `${http}/prefetch` })));
    document.head.append(
      made('link', { rel: 'preconnect', href: http }),
      made('link', { rel: 'dns-prefetch', href: 'http://far.example' }),
    );
    said['beacon'] = String(navigator.sendBeacon(`${http}/beacon`, 'x'));
    await note('form', async () => {
      const form = made('form', { action: `${http}/form`, method: 'post', target: '_blank' });
      document.body.append(form);
      form.submit();
      return 'sent';
    });
    said['open'] = String(window.open(`${http}/open`) === null);
    await note('rtc', async () => {
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: `turn:127.0.0.1:${at}?transport=tcp`, username: 'a', credential: 'b' }],
      });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => {
        setTimeout(done, 700);
      });
      peer.close();
      return 'gathered';
    });
    return said;
  }, port);

for (const [how, bypass] of [
  ['with the page policy in force', false],
  ['with the page policy taken away, so that the guard itself is what stops it', true],
] as const) {
  test(`nothing the page tries reaches the outside, ${how}`, async ({ world }) => {
    const server = await countingServer();
    const { app, page, get } = await world.launch();
    await setUp({ get } as never);
    if (bypass) {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setBypassCSP', { enabled: true });
      await page.reload();
      await page.waitForFunction(() => 'client' in window);
    }
    const said = await tryEverything(page, server.port);
    // A frame that was refused loads the page that says so; whether anything got out, the server knows.
    for (const [name, answer] of Object.entries(said)) {
      if (name === 'open') expect(answer, name).toBe('true');
      else if (!['beacon', 'form', 'rtc', 'frame', 'object'].includes(name))
        expect(answer, name).toMatch(/^(no|silence)/);
    }

    // Leaving the page: by script, by link, by a frame's own navigation.
    const here = page.url();
    await page.evaluate((port) => {
      window.location.href = `http://127.0.0.1:${port}/away`;
    }, server.port);
    await page.evaluate((port) => {
      const link = Object.assign(document.createElement('a'), { href: `http://127.0.0.1:${port}/link` });
      document.body.append(link);
      link.click();
    }, server.port);
    await page.evaluate(() => {
      window.location.href = 'file:///etc/hostname';
    });
    await page
      .evaluate(() => {
        window.location.href = 'data:text/html,hello';
      })
      .catch(() => undefined);
    expect(await page.evaluate(() => 'client' in window)).toBe(true);
    expect(page.url()).toBe(here);
    expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

    // Main's own side: the session of the window answers nothing from outside either.
    const fromMain = await app.evaluate(async ({ BrowserWindow }, port) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      return session?.fetch(`http://127.0.0.1:${port}/main`).then(
        () => 'reached',
        () => 'no',
      );
    }, server.port);
    expect(fromMain).toBe('no');
    expect(server.seen()).toBe(0);
    await server.close();
  });
}

test('what the page may not ask of the computer is denied: camera aside, no place, no notices, no downloads, no Node', async ({
  world,
}) => {
  const { page, app } = await world.launch();
  expect(
    await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
    ),
  ).toEqual([]);
  expect(
    await page.evaluate(async () => {
      const asked = await Promise.all(
        ['geolocation', 'notifications', 'clipboard-read', 'midi'].map((name) =>
          navigator.permissions.query({ name } as never).then(
            ({ state }) => state,
            () => 'denied',
          ),
        ),
      );
      return [...new Set(asked)];
    }),
  ).toEqual(['denied']);
  const downloads = await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((done) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.session.once('will-download', (event) => {
          setTimeout(() => done(event.defaultPrevented ? 'prevented' : 'begun'), 100);
        });
        setTimeout(() => done('none'), 2000);
        void contents?.executeJavaScript(
          'const a = document.createElement("a"); a.href = URL.createObjectURL(new Blob(["x"])); a.download = "x.txt"; document.body.append(a); a.click()',
        );
      }),
  );
  expect(downloads).not.toBe('begun');
});

base('the counting server counts, or the tests above would prove nothing', async () => {
  const server = await countingServer();
  await fetch(`http://127.0.0.1:${server.port}/`);
  expect(server.seen()).toBe(1);
  await server.close();
});
