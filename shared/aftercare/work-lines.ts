import { partsMixed } from '../colour/dilution.ts';
import { creamsOf } from '../numbing/creams.ts';
import type { SessionData } from '../session/data.ts';
import type { Mix } from '../session/topics/mix/data.ts';
import { needleContacts, realPasses } from '../session/topics/needle/read.ts';
import { isScar } from '../scalp/zone-name.ts';
import { parentOf } from '../session/topics/zones/read.ts';
import { mixesThatCount } from '../session/topics/mix/read.ts';
import { cardNamed } from '../protocol/card-named.ts';
import { isolated } from '../report/bidi.ts';
import { english } from '../words/language.ts';
import { andList, commaList, semicolonList } from '../words/message.ts';
import type { Phrase } from '../words/message.ts';
import type { PaperLanguage } from '../words/paper-language.ts';
import { sheetWords as words } from '../words/sheet.ts';
import type { SheetTexts } from './in-language.ts';
import type { SheetData } from './sheet-data.ts';

/** In which words the lines are said. */
export interface Saying {
  readonly paper: PaperLanguage;
  readonly nameIn: SheetTexts['nameIn'];
}

// English names begin with a capital on every list; other languages keep each word as it is written inside a sentence.
const inside = ({ paper }: Saying, name: string): string =>
  paper.tag === english.tag ? name.charAt(0).toLowerCase() + name.slice(1) : name;
const alone = ({ paper }: Saying, name: string): string =>
  paper.tag === english.tag ? name : name.charAt(0).toUpperCase() + name.slice(1);

const lotLine = ({ paper: { say } }: Saying, what: string, lot: string, useBy: string | null): string =>
  say(
    commaList([
      ...(what ? [isolated(what)] : []),
      words.lot({ lot: isolated(lot) }),
      ...(useBy ? [words.useBy({ date: useBy })] : []),
    ]),
  );
const inARow = ({ paper: { say } }: Saying, parts: readonly Phrase[]): string => say(commaList(parts));

/** Zones the needle worked in, in the protocol's order, scars last. */
export const treatedZones = (data: SessionData, saying: Saying): SheetData['zones'] => {
  const added = new Map<string, number>();
  for (const { zone } of needleContacts(data)) added.set(zone, 0);
  for (const { zone, addedDensity } of realPasses(data))
    added.set(zone, (added.get(zone) ?? 0) + (addedDensity ?? 0));
  const order = data.protocol.zones.map(({ code }) => code);
  const place = (code: string) => (isScar(code) ? order.length + Number(code.slice(4)) : order.indexOf(code));
  return [...added]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([code, densityAdded]) => ({ code, densityAdded, nameOnSheet: scarWithZone(data, code, saying) }));
};

/** A zone by its name; a scar with the zone it lies in. */
const scarWithZone = (data: SessionData, code: string, saying: Saying): string => {
  const parent = isScar(code) ? parentOf(data, code) : undefined;
  const name = zoneOnSheet(data, code, saying);
  return parent === undefined
    ? name
    : saying.paper.say(words.scarIn({ scar: name, zone: inside(saying, zoneOnSheet(data, parent, saying)) }));
};

/** The same inside a sentence. */
export const placeOnSheet = (data: SessionData, code: string, saying: Saying): string =>
  inside(saying, scarWithZone(data, code, saying));

/** A zone or a scar as the sheet names it. */
export const zoneOnSheet = (data: SessionData, code: string, { paper, nameIn }: Saying): string => {
  const zone = data.protocol.zones.find((one) => one.code === code);
  if (zone !== undefined) return nameIn(zone.nameOnSheet);
  return isScar(code) ? paper.say(words.scar({ number: code.slice(4) })) : code;
};

/** One line for each pigment that was used, with its lots and their ratios, and one for each lot of what thinned it. */
export const pigmentLines = (data: SessionData, saying: Saying): readonly string[] => {
  const { paper, nameIn } = saying;
  const used = new Set(needleContacts(data).map(({ mix }) => mix));
  const mixes = mixesThatCount(data).filter(({ id }) => used.has(id));
  const nameOf = (kind: 'pigment' | 'diluent', typed: string) =>
    nameIn(cardNamed(data, kind, typed)?.name ?? typed);
  const bottleOf = ({ pigmentLot, pigmentExpiry }: Mix) =>
    lotLine(saying, '', pigmentLot, useBy(saying, pigmentExpiry));
  const thinned = mixes.filter(({ diluentLot }) => diluentLot.trim() !== '');
  const waterOf = ({ diluent, diluentLot }: Mix) =>
    lotLine(saying, nameOf('diluent', diluent), diluentLot, null);
  // One bottle of water for all: it stands with its lot where the mixes do.
  const [onlyWater, ...otherWaters] = each(thinned.map(waterOf));
  const water = otherWaters.length === 0 ? onlyWater : undefined;
  const ratiosOf = (bottle: string): readonly string[] => {
    const all = mixes.filter((mix) => bottleOf(mix) === bottle);
    const ratios = each(
      all
        .map(partsMixed)
        .filter((parts) => parts > 0)
        .toSorted((a, b) => a - b)
        .map((parts) => `1 : ${paper.formats.number(parts)}`),
    );
    const neat = all.some((mix) => partsMixed(mix) === 0) ? [paper.say(words.undiluted)] : [];
    if (ratios.length === 0) return neat;
    return [
      paper.say(
        water === undefined
          ? words.mixed({ ratios: andList(ratios) })
          : words.mixedWith({ ratios: andList(ratios), water: inside(saying, water) }),
      ),
      ...neat,
    ];
  };
  const nameOfBottle = ({ pigment }: Mix) => nameOf('pigment', pigment);
  return [
    // A pigment is named once; its lots follow each other.
    ...each(mixes.map(nameOfBottle)).map((name) => {
      const bottles = each(mixes.filter((mix) => nameOfBottle(mix) === name).map(bottleOf));
      const told = bottles.map((bottle) => inARow(saying, [bottle, ...ratiosOf(bottle)]));
      return inARow(saying, [alone(saying, name), paper.say(semicolonList(told))]);
    }),
    ...(water === undefined ? each(thinned.map(waterOf)).map((one) => alone(saying, one)) : []),
  ];
};

/** One line for each needle lot that touched the client. */
export const needleLines = (data: SessionData, saying: Saying): readonly string[] => {
  const used = new Set(needleContacts(data).flatMap(({ cartridges }) => cartridges));
  return each(
    data.cartridges
      .filter(({ id }) => used.has(id))
      .map(({ config, diameterMm, lot, expiry }) =>
        lotLine(
          saying,
          `${config === 'other' ? '' : `${config} `}${saying.paper.formats.number(diameterMm)} mm`,
          lot,
          useBy(saying, expiry),
        ),
      ),
  );
};

/** One line for each cream of the day, with the time it came off. */
export const numbingLines = (data: SessionData, saying: Saying): readonly string[] => {
  const { paper, nameIn } = saying;
  return each(
    creamsOf(data).map(({ product, application, offAt }) => {
      const card = data.protocol.products.find(({ id }) => id === product)?.name;
      const name = card === undefined ? paper.say(words.numbingCream) : alone(saying, nameIn(card));
      const off =
        offAt === null ? [] : [words.off({ time: paper.formats.clock(offAt, data.opening.timeZone) })];
      return application === null
        ? inARow(saying, [name, words.putOnBefore, ...off])
        : inARow(saying, [lotLine(saying, name, application.lot, null), ...off]);
    }),
  );
};

/** `March 2027`: the day or the month up to which a lot may be used, as the country writes it. */
const useBy = ({ paper }: Saying, expiry: string | null): string | null =>
  expiry === null ? null : paper.formats.day(expiry);

const each = (lines: readonly string[]): readonly string[] => [...new Set(lines)];
