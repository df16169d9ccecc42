import { tenths } from '../words/counts.ts';
import { sentences } from '../words/message.ts';
import type { Message } from '../words/message.ts';
import type { SessionData } from '../session/data.ts';
import { numberOf } from '../session/topics/facts/read.ts';
import { zoneName, zonesToTreat } from '../session/topics/zones/read.ts';
import {
  bandNames,
  colourWords,
  differenceText,
  itaClassNames,
  kindNames,
  kindTitles,
  labText,
  recipeSteps,
  sourceOf,
} from '../words/colour.ts';
import type { PigmentChoice } from './catalogue.ts';
import { bandOf, deltaE2000 } from './difference.ts';
import type { Bands } from './difference.ts';
import { partsMixed } from './dilution.ts';
import { masstoneOfMix, sessionHealing } from './expected.ts';
import { healedTone } from './healing.ts';
import { ita, itaClass } from './ita.ts';
import { srgbFromLab } from './lab.ts';
import type { Lab } from './lab.ts';
import type { ColourPage, RecipeOption, SampleRow, Swatch, ZoneProposal } from './page.ts';
import { proposeFor } from './propose.ts';
import type { Way } from './propose.ts';
import type { Sample, SampleKind } from './sample.ts';
import { sampleOf } from './samples.ts';
import { targetOf } from './target.ts';
import { toneLines } from './tone-lines.ts';
import { undertoneOf } from './undertone.ts';
import { choiceOf } from '../session/field-text.ts';

/** Colour match as the window shows it: what was read, in words, and what could be mixed for every zone to treat. */
export const colourPage = (
  data: SessionData,
  catalogue: readonly PigmentChoice[],
  diluent: ColourPage['diluent'] = null,
): ColourPage => {
  const { healed, dropsPerMl, mlPer100Cm2, undertone } = data.protocol.colour;
  const { from, share, low, high, bShift, n } = sessionHealing(data);
  const skin = data.colour.samples.findLast(({ kind }) => kind === 'skin')?.lab;
  const looks = skin === undefined ? null : undertoneOf(skin, undertone);
  return {
    samples: data.colour.samples.map((sample) => rowOf(data, sample)),
    ita: skin === undefined ? null : itaWords(skin),
    undertone: looks === null ? null : colourWords[looks],
    zones: zonesToTreat(data).map((zone) => proposalOf(data, zone, catalogue)),
    source: sourceOf({ share, low, high, bShift }, n, from === 'studio' ? null : healed.followUps),
    diluent,
    mixes: Object.fromEntries(
      data.mixes
        .filter(({ discarded }) => !discarded)
        .map((mix) => [mix.id, toneLines(data, mix.zones, masstoneOfMix(data, mix), partsMixed(mix))]),
    ),
    dropsPerMl: dropsPerMl.value,
    mlPer100Cm2: mlPer100Cm2.value,
  };
};

const rowOf = (data: SessionData, sample: Sample): SampleRow => ({
  sample,
  title: namedIn(data, kindTitles, sample),
  swatch: swatchOf(sample.lab),
  by: sample.from.by === 'reading' ? colourWords.byReading : colourWords.byPhoto,
});
const namedIn = (
  data: SessionData,
  names: Readonly<Record<SampleKind, Message>>,
  { kind, zone }: Sample,
): Message =>
  zone === undefined ? names[kind] : colourWords.titleIn({ title: names[kind], zone: zoneName(data, zone) });
const itaWords = (skin: Lab): Message => {
  const angle = ita(skin);
  return angle.ok
    ? colourWords.ita({
        angle: tenths(angle.value),
        skin: itaClassNames[itaClass(angle.value)],
        note: colourWords.notFitzpatrick,
      })
    : angle.error.says;
};

const proposalOf = (data: SessionData, zone: string, catalogue: readonly PigmentChoice[]): ZoneProposal => {
  const target = targetOf(data, zone);
  const { ways, notes } = proposeFor(data, zone, target, catalogue);
  const skin = sampleOf(data.colour.samples, 'skin', zone, 'elsewhere');
  const bands = bandsFor(data, [skin, target.sample]);
  const options = ways.map((way, at) => optionOf(data, way, skin?.lab, bands, `${zone}-${at}`));
  const could = data.colour.samples.filter(
    ({ kind, zone: of, id }) =>
      (kind === 'smpHealed' || kind === 'stubble') &&
      id !== target.sample?.id &&
      (of === undefined || of === zone || kind === 'smpHealed'),
  );
  return {
    zone,
    zoneName: zoneName(data, zone),
    areaCm2:
      numberOf(data, 'areaCm2', zone) ??
      data.protocol.zones.find(({ code }) => code === zone)?.defaultAreaCm2 ??
      20,
    target: {
      sample: target.sample?.id ?? null,
      swatch: target.lab === undefined ? null : swatchOf(target.lab),
      says: target.says,
      others: could.map((sample) => ({
        sample: sample.id,
        title: namedIn(data, kindTitles, sample),
        within: namedIn(data, kindNames, sample),
      })),
    },
    options,
    notes,
    lastTime: lastTime(data, zone),
  };
};

/** A photo is coarse: its bands count as soon as one of the two came from one (brief 3.4). */
const bandsFor = (data: SessionData, samples: readonly (Sample | undefined)[]): Bands => {
  const { photoBands, readingBands } = data.protocol.colour;
  return samples.some((sample) => sample?.from.by === 'photo') ? { same: null, ...photoBands } : readingBands;
};

const optionOf = (
  data: SessionData,
  { choice, step, diluentParts, expected, deltaE, warnings }: Way,
  skin: Lab | undefined,
  bands: Bands,
  id: string,
): RecipeOption => {
  const { share, low, high, bShift } = sessionHealing(data);
  // The same fresh tone with the ends of the range: contrast to the skin grows with the share.
  const at = (other: number): number | null =>
    skin === undefined || expected === undefined
      ? null
      : healedTone(skin, { ...expected, L: skin.L + (expected.L - skin.L) / share }, { share: other, bShift })
          .L;
  const [darkest, lightest] = [at(high), at(low)];
  const band = deltaE === undefined ? undefined : bandOf(deltaE, bands);
  return {
    id,
    step,
    title: recipeSteps[step],
    pigment: choice.pigment,
    pigmentName: choice.pigment,
    manufacturer: choice.manufacturer,
    diluentParts,
    lot: choice.lot,
    expected: expected === undefined ? null : swatchOf(expected),
    range:
      darkest === null || lightest === null
        ? null
        : colourWords.range({ from: darkest.toFixed(0), to: lightest.toFixed(0) }),
    difference:
      deltaE === undefined || band === undefined
        ? null
        : { deltaE, band: bandNames[band], says: differenceText(deltaE, band) },
    warnings,
  };
};

const swatchOf = (lab: Lab): Swatch => ({
  lab,
  css: `rgb(${srgbFromLab(lab).join(' ')})`,
  says: colourWords.labEstimate({ lab: labText(lab) }),
});

const lastTime = (data: SessionData, zone: string): Message | null => {
  const work = data.opening.lastVisit?.work[zone];
  const recipe = work?.recipes.at(-1);
  if (recipe === undefined) return null;
  const said = data.fields[`healedResult@${zone}`]?.value ?? work?.healed?.result;
  const healed = choiceOf('healedResult', said);
  const expected = data.opening.lastVisit?.colours?.[zone]?.expected;
  const now = sampleOf(data.colour.samples, 'smpHealed', zone)?.lab;
  const made = colourWords.recipe({
    parts: recipe.diluentParts,
    maker: recipe.manufacturer,
    pigment: recipe.pigment,
    lot: recipe.pigmentLot,
  });
  return sentences([
    healed === undefined
      ? colourWords.lastTime({ recipe: made })
      : colourWords.lastTimeHealed({ recipe: made, healed }),
    ...(expected === undefined || now === undefined
      ? []
      : [colourWords.againstExpected({ difference: tenths(deltaE2000(expected, now)) })]),
  ]);
};
