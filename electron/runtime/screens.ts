import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { availableParallelism } from 'node:os';
import { hasDisplay, virtualScreen } from './display.ts';
import { run } from './spawn.ts';

/** Where a window may be opened: what a program finds in its environment. */
interface Screen {
  readonly DISPLAY: string;
  readonly XAUTHORITY: string;
}
interface Opened {
  readonly screen: Screen;
  readonly close: () => void;
}

/**
 * How many windows may be worked side by side. One on a real screen, where two would fight for focus; two where each gets
 * a virtual screen of its own and there is a second processor to draw it.
 */
export const windowsAtOnce = (
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  processors = availableParallelism(),
): number => (hasDisplay(env, platform) ? 1 : Math.min(2, processors));

/** Reads what the keeper of a virtual screen says of it; undefined where it is no screen. */
export const screenIn = (line: string): Screen | undefined => {
  const [display = '', authority = ''] = line.trim().split(' ');
  return /^:\d+$/.test(display) && authority !== '' ? { DISPLAY: display, XAUTHORITY: authority } : undefined;
};

/** A virtual screen that goes away when it is closed, or when whoever opened it has gone. */
const openScreen = async (): Promise<Opened | undefined> => {
  const keeper = spawn(
    'xvfb-run',
    ['-a', '-s', virtualScreen, 'sh', '-c', 'echo "$DISPLAY $XAUTHORITY"; exec cat > /dev/null'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  keeper.on('error', () => undefined);
  for await (const line of createInterface({ input: keeper.stdout })) {
    const screen = screenIn(line);
    if (screen !== undefined) return { screen, close: () => void keeper.stdin.end() };
  }
  return undefined;
};

/** Runs a program that opens windows on up to so many screens at once, each its own; they are named in STIPPLE_SCREENS. On a real screen nothing is added. */
export const runOnScreens = async (
  wanted: number,
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> => {
  if (hasDisplay(env)) return run(file, args, { env });
  const opened: Opened[] = [];
  try {
    // One after the other: two that look for a free number at the same moment find the same.
    while (opened.length < wanted) {
      const next = await openScreen();
      if (next === undefined) break;
      opened.push(next);
    }
    if (opened.length === 0) {
      process.stderr.write('No virtual screen could be opened.\n');
      return 1;
    }
    return await run(file, args, {
      env: { ...env, STIPPLE_SCREENS: JSON.stringify(opened.map(({ screen }) => screen)) },
    });
  } finally {
    for (const { close } of opened) close();
  }
};
