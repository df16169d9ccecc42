import { expect, test, vi } from 'vitest';
import { onWire } from '../../renderer/client.ts';
import type { Wire } from '../../renderer/client.ts';
import { ok } from '../../shared/result.ts';

const wire = (answer: string) => {
  const hears: ((text: string) => void)[] = [];
  const asked = vi.fn<(request: unknown) => Promise<string>>(() => Promise.resolve(answer));
  const parts = {
    ask: { 'session.current': asked },
    listen: (_name: string, hear: (text: string) => void) => {
      hears.push(hear);
      return () => {
        hears.length = 0;
      };
    },
  } as unknown as Wire;
  return {
    ...onWire(parts),
    asked,
    push: (text: string) => {
      for (const hear of hears) hear(text);
    },
  };
};

test('what main answered as text is read as what it was', async () => {
  const { client, asked } = wire(JSON.stringify(ok({ session: 'running', seq: 12 })));
  expect(await client['session.current'](null)).toEqual(ok({ session: 'running', seq: 12 }));
  expect(asked).toHaveBeenCalledWith(null);
});

test('a push is read before anybody hears it, until nobody listens any more', () => {
  const { listen, push } = wire('');
  const heard = vi.fn<(value: unknown) => void>();
  const stop = listen('alarms.waiting', heard);
  push('[]');
  expect(heard).toHaveBeenCalledWith([]);
  stop();
  push('[]');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an answer that is cut off breaks the call and is not taken for one', async () => {
  const { client } = wire('{"ok":true,"val');
  await expect(client['session.current'](null)).rejects.toThrow(SyntaxError);
});
