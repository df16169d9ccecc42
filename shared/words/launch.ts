/** Said in a window of the system, before any language was chosen. */
export const launchWords = {
  title: 'Stipple does not start like this',
  says: (refused: readonly string[]): string =>
    `Stipple was started with ${refused.map((word) => `"${word.slice(0, 80)}"`).join(' and ')}, which could let another program read the record. Nothing was opened. Start it by its own icon, with nothing added.${refused.some((word) => word.includes('no-sandbox')) ? sandbox : ''}`,
} as const;

const sandbox =
  ' On Linux, install the .deb package, which keeps the protection that was switched off here, and do not start Stipple as root.';

/** Said before there is a window, in the system's own box. */
export const startFailed = {
  title: 'Stipple cannot start',
  says: (reference: string): string =>
    `Something went wrong while starting. Nothing in the record was changed. Reference ${reference}.`,
} as const;
