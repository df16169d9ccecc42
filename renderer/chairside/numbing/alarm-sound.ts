/** Two soft tones, again and again until someone acknowledges: made here, so that no sound file is needed. */
const pattern: Readonly<
  Record<
    'minimum' | 'nearMaximum' | 'maximum',
    { readonly hertz: readonly number[]; readonly everyMs: number }
  >
> = {
  minimum: { hertz: [523, 659], everyMs: 6000 },
  nearMaximum: { hertz: [659, 523], everyMs: 3500 },
  maximum: { hertz: [784, 784, 784], everyMs: 1800 },
};

let audio: AudioContext | undefined;

const tone = (context: AudioContext, hertz: number, startsIn: number): void => {
  const source = context.createOscillator();
  const volume = context.createGain();
  const start = context.currentTime + startsIn;
  source.type = 'sine';
  source.frequency.value = hertz;
  volume.gain.setValueAtTime(0.0001, start);
  volume.gain.exponentialRampToValueAtTime(0.35, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.28);
  source.connect(volume).connect(context.destination);
  source.start(start);
  source.stop(start + 0.3);
};

/** Starts sounding and answers the stop. A machine without sound stays silent: colour and words say the same. */
export const soundAlarm = (alarm: keyof typeof pattern): (() => void) => {
  const { hertz, everyMs } = pattern[alarm];
  try {
    audio ??= new AudioContext();
    const context = audio;
    const once = () => {
      void context.resume();
      hertz.forEach((one, index) => tone(context, one, index * 0.34));
    };
    once();
    const timer = setInterval(once, everyMs);
    return () => clearInterval(timer);
  } catch {
    return () => undefined;
  }
};
