/** The virtual screens of this run; none where there is a real one. */
export const screens = JSON.parse(process.env['STIPPLE_SCREENS'] ?? '[]') as readonly Readonly<
  Record<string, string>
>[];

/** The screen of this worker alone, as a part of the environment: two windows never fight for focus. */
export const ownScreen = (): Readonly<Record<string, string>> =>
  screens[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % screens.length] ?? {};
