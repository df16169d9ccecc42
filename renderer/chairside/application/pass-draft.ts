import { dotList } from '../../../shared/words/message.ts';
import type { Message, Phrase } from '../../../shared/words/message.ts';
import { applicationScreen as words } from '../../../shared/words/screens/application.ts';
import type { PassSettings } from '../../../shared/people/work-record.ts';
import type { SessionView } from '../../../shared/session/view.ts';
import { densityOfSpacing, dotsOf, layerDensity, spacingOfDensity } from '../../../shared/scalp/dots.ts';

interface PassDraft extends PassSettings {
  readonly cartridge: string | null;
  readonly mix: string | null;
  readonly target: number | null;
  readonly layerPercent: number | null;
}

type Mix = SessionView['mixes'][number];
type Cartridge = SessionView['cartridges'][number];
export const liveMixes = (data: SessionView): readonly Mix[] =>
  data.mixes.filter(({ discarded }) => !discarded);
export const openedCartridges = (data: SessionView): readonly Cartridge[] =>
  data.cartridges.filter(({ undone }) => undone !== true);
export const cartridgeName = ({ config, diameterMm, lot }: Cartridge): Message =>
  words.cartridgeOf({ config, diameterMm: diameterMm, lot });
/** "6.5 V · 0.5 mm · 90°": what was said of the machine. */
export const settingsText = ({ volts, hertz, depthMm, angleDegrees, spacingMm }: PassSettings): Phrase =>
  dotted(
    volts === null ? null : words.inVolts({ volts }),
    hertz === null ? null : words.inHertz({ hertz }),
    depthMm === null ? null : words.millimetres({ depthMm }),
    angleDegrees === null ? null : words.degrees({ angle: angleDegrees }),
    spacingMm === null ? null : words.apart({ spacingMm }),
  );
const dotted = (...parts: readonly (Message | null)[]): Phrase =>
  dotList(parts.filter((one) => one !== null));

const noSettings: PassSettings = {
  volts: null,
  hertz: null,
  depthMm: null,
  angleDegrees: 90,
  spacingMm: null,
};
const planOf = ({ work }: SessionView, zone: string) => work?.zones.find((one) => one.zone === zone);

/** What the plan still asks for in a zone, kept under the studio's share of the goal per visit (brief 4.2). */
export const plannedDensity = (view: SessionView, zone: string): number =>
  Math.round(planOf(view, zone)?.mayAdd ?? 0);
/** The goal of a zone is reached, or as much of it as one visit may add; nobody came back to it for a gap. */
export const planIsMet = (view: SessionView, zone: string): boolean => {
  const mayAdd = planOf(view, zone)?.mayAdd ?? null;
  const cameBack = view.returns.some(({ zones }) => zones.includes(zone));
  return mayAdd !== null && Math.round(mayAdd) <= 0 && !cameBack;
};
/** One layer of what is missing: a share of it, on one tap, never above what a visit allows. */
export const layerOf = (view: SessionView, zone: string, percent: number): number => {
  const plan = planOf(view, zone);
  return plan === undefined
    ? 0
    : Math.min(
        layerDensity((plan.left ?? 0) + plan.there + plan.added, plan.there + plan.added, percent),
        Math.round(plan.mayAdd ?? 0),
      );
};

/** The next pass begins with the settings of the last one; the mix is the one made for this zone. */
export const startOfPass = (view: SessionView, zone: string): PassDraft => {
  const { work } = view;
  const mixes = liveMixes(view);
  const kept = work?.settings?.from === 'thisVisit' ? work.settings.values : noSettings;
  return {
    cartridge: openedCartridges(view).at(-1)?.id ?? null,
    mix: (mixes.findLast((mix) => mix.zones.includes(zone)) ?? mixes.at(-1))?.id ?? null,
    // A pass of no dots is none: how many is then for a person to say.
    target: plannedDensity(view, zone) || null,
    layerPercent: null,
    ...kept,
    spacingMm: null,
  };
};

/** "About 990 dots · 2.4 mm apart": what a density means on that zone, spaced evenly (brief 4.2). */
export const dotsWords = (view: SessionView, zone: string, density: number): Phrase => {
  const count = dotsOf(density, planOf(view, zone)?.areaCm2 ?? undefined);
  return dotted(
    count === null ? null : words.aboutSoManyDots({ count }),
    density > 0 ? words.apart({ spacingMm: Number(spacingOfDensity(density).toFixed(1)) }) : null,
  );
};
/** "1.25 mm between dots are 64 per cm²." */
export const spacingWords = (spacingMm: number | null): Message | undefined =>
  spacingMm === null
    ? undefined
    : words.spacingIs({ spacingMm, perCm2: Math.round(densityOfSpacing(spacingMm)) });
