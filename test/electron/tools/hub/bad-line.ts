import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface BadLine {
  readonly port: number;
  /** Cuts every connection once so many bytes went out on it; 0: never. */
  readonly cutAfter: (bytes: number) => void;
  readonly close: () => Promise<void>;
}

/** A line to a server on this computer that can be cut in the middle of whatever is sent. */
export const badLineTo = (target: number): Promise<BadLine> =>
  new Promise((resolve) => {
    let limit = 0;
    const server = createServer((near) => {
      const far = connect(target, '127.0.0.1');
      const cut = (): void => {
        near.destroy();
        far.destroy();
      };
      let sent = 0;
      near.on('data', (bytes) => {
        sent += bytes.length;
        if (limit > 0 && sent > limit) cut();
        else far.write(bytes);
      });
      far.on('data', (bytes) => near.write(bytes));
      for (const socket of [near, far]) {
        socket.on('error', cut);
        socket.on('close', cut);
      }
    });
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        cutAfter: (bytes) => {
          limit = bytes;
        },
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
