/** Colours of paper. Text stays at 7 : 1 or better on its ground; tones are told apart by words and edges, not by colour alone. */
export const palette = {
  ink: '#14171a',
  quiet: '#3f454b',
  accent: '#0e5f5a',
  line: '#b9beb9',
  paper: '#ffffff',
} as const;

export type Tone = 'plain' | 'good' | 'caution' | 'stop';

export const toneColours: Readonly<
  Record<Tone, { readonly ground: string; readonly edge: string; readonly title: string }>
> = {
  plain: { ground: '#ffffff', edge: '#8f9993', title: '#0e5f5a' },
  good: { ground: '#eaf4ed', edge: '#2a6b45', title: '#1d5234' },
  caution: { ground: '#fdf3e3', edge: '#8a4b00', title: '#6b3a00' },
  stop: { ground: '#fcebe9', edge: '#a3211b', title: '#86170f' },
};

/** Fills of the strip of days, one per phase, dark to light. */
export const phaseColours = ['#0e5f5a', '#a7ccc7', '#e0edea', '#ffffff'] as const;
/** Of the numbers on them. */
export const phaseInks = ['#ffffff', palette.ink, palette.ink, palette.ink] as const;
/** White on it stands at 7 : 1. */
export const alarmGround = '#8f1b16';
