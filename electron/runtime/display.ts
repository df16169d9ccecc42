import { run } from './spawn.ts';

/** Is there a screen to open a window on? Only Linux can be without one. */
export const hasDisplay = (
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean => platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** Wide enough for a tablet in landscape, which most screens are drawn for. */
export const virtualScreen = '-screen 0 1400x1050x24';

/** Runs a program that opens windows: on the screen where there is one, else on a virtual one. */
export const runOnScreen = (
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> =>
  hasDisplay(env)
    ? run(file, args, { env })
    : run('xvfb-run', ['-a', '-s', virtualScreen, file, ...args], { env });
