import type { Intent, IntentOf } from '../../../shared/session/events.ts';
import type { StageId } from '../../../shared/session/stage.ts';
import { sessionScript } from '../../electron/session/session-script.ts';
import type { ScriptStep } from '../../electron/session/session-script.ts';

/** Beside the crown of the script: other zones, so that the map has something to show. */
const others: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  MID: { fade: '3', density: 25 },
  FRO: { fade: '1', density: 50 },
  'TMP-L': { fade: '2', density: 35 },
};
const zones = Object.keys(others);
const now = (what: Intent, minutesBefore = 0): ScriptStep => ({ minutesBefore, what });

/** What is said of the crown, said of the other zones too. */
const inAllZones = (step: ScriptStep, script: readonly ScriptStep[]): readonly ScriptStep[] => {
  const { what } = step;
  if (what === 'prepare') return [step];
  switch (what.type) {
    case 'zone.chosen':
      return [step, ...zones.map((zone) => now({ ...what, zone }))];
    case 'field.set':
      return what.zone === undefined
        ? [step]
        : [
            step,
            ...zones.map((zone) => now({ ...what, zone, value: others[zone]?.[what.field] ?? what.value })),
          ];
    case 'mix.made':
      return [{ ...step, what: { ...what, zones: [...what.zones, ...zones] } }];
    case 'pass.finished': {
      const started = script.find((one) => one.what !== 'prepare' && one.what.type === 'pass.started')
        ?.what as IntentOf<'pass.started'>;
      return [
        step,
        ...zones.flatMap((zone) => [
          now({ ...started, pass: `pass-${zone}`, zone }, 1),
          now({ ...what, pass: `pass-${zone}` }, 12),
          now({ type: 'pain.scored', score: 2 }),
          now({ type: 'symptoms.checked', signs: [] }),
        ]),
      ];
    }
    default:
      return [step];
  }
};

/** The session of the script in several zones, cut where each stage is left: the last step of a part leaves it. */
export const visitByStage = (): Readonly<Record<StageId, readonly ScriptStep[]>> => {
  const script = sessionScript();
  const parts: ScriptStep[][] = [[]];
  for (const step of script.flatMap((one) => inAllZones(one, script))) {
    parts.at(-1)?.push(step);
    if (step.what !== 'prepare' && step.what.type === 'stage.completed') parts.push([]);
  }
  const [
    consultation = [],
    cleanseAndNumb = [],
    colourMatch = [],
    application = [],
    fineTune = [],
    aftercare = [],
  ] = parts;
  return { consultation, cleanseAndNumb, colourMatch, application, fineTune, aftercare };
};
