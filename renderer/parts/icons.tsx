/** Small line drawings on a 20 px grid; decoration only, so hidden from assistive tools. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  next: 'M8 4l6 6-6 6',
  up: 'M4 13l6-6 6 6',
  down: 'M4 7l6 6 6-6',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  warning: 'M10 3l8 14H2L10 3M10 8v4M10 14.6v.1',
  stop: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7L7 2.5M10 6v5M10 13.6v.1',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 9v5M10 6v.1',
  help: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M10 14v.1',
  pause: 'M7 4v12M13 4v12',
  play: 'M6 4l10 6-10 6V4',
  lock: 'M4.5 9h11v8h-11V9M7 9V6.5a3 3 0 0 1 6 0V9',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6v-5',
  save: 'M10 3v9M6 8.5L10 12.5l4-4M3.5 16.5h13',
  person: 'M10 3.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4M3.5 17c.6-3.4 3-5 6.5-5s5.9 1.6 6.5 5',
  home: 'M3 9.5L10 3.5l7 6M5 8.5V16.5h10V8.5',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.1M3 10h.1M3 15h.1',
  shield: 'M10 2.5l6 2.2v4.8c0 3.8-2.4 6.6-6 8-3.6-1.4-6-4.2-6-8V4.7l6-2.2M7 10l2.2 2.2L13 8.2',
  clock: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15M10 6v4.2l3 1.8',
  edit: 'M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2L4 16',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13L5 14M8.5 17.5h3',
  sun: 'M10 6.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6M10 2v1.4M10 16.6V18M2 10h1.4M16.6 10H18M4.3 4.3l1 1M14.7 14.7l1 1M4.3 15.7l1-1M14.7 5.3l1-1',
  camera: 'M3 6.5h3.2L7.6 4h4.8l1.4 2.5H17v10H3v-10M10 8.2a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2',
  picture: 'M3 4h14v12H3V4M3 13.5l4-4 3.5 3.5 2.5-2.5 4 4M13 7.2v.1',
  compare: 'M10 2.5v15M3 5h5v10H3V5M12 5h5v10h-5V5',
  bin: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 10.5h7.4L14.5 6',
  box: 'M3 6.5L10 3l7 3.5v7L10 17l-7-3.5v-7M3 6.5L10 10l7-3.5M10 10v7M6.5 4.8l7 3.5',
  drop: 'M10 3c3 3.6 4.6 6 4.6 8.4a4.6 4.6 0 0 1-9.2 0C5.4 9 7 6.6 10 3',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({
  name,
  size = 20,
}: {
  readonly name: IconName;
  readonly size?: number | undefined;
}) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.9}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
