import { partsMixed } from '../colour/dilution.ts';
import { creamsOf } from '../numbing/creams.ts';
import type { SessionData } from '../session/data.ts';
import type { Mix } from '../session/topics/mix/data.ts';
import { needleContacts, realPasses } from '../session/topics/needle/read.ts';
import { isScar, parentOf, zoneName } from '../session/topics/zones/read.ts';
import { mixesThatCount } from '../session/topics/mix/read.ts';
import { cardNamed } from '../protocol/card-named.ts';
import { clockIn } from '../time.ts';
import { clockText, partialDate } from './dates.ts';
import { sheetWords as words } from '../words/sheet.ts';
import type { SheetData } from './sheet-data.ts';

/** Zones the needle worked in, in the protocol's order, scars last. */
export const treatedZones = (data: SessionData): SheetData['zones'] => {
  const added = new Map<string, number>();
  for (const { zone } of needleContacts(data)) added.set(zone, 0);
  for (const { zone, addedDensity } of realPasses(data))
    added.set(zone, (added.get(zone) ?? 0) + (addedDensity ?? 0));
  const order = data.protocol.zones.map(({ code }) => code);
  const place = (code: string) => (isScar(code) ? order.length + Number(code.slice(4)) : order.indexOf(code));
  const nameOf = (code: string) =>
    data.protocol.zones.find((zone) => zone.code === code)?.nameOnSheet ?? zoneName(data, code);
  return [...added]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([code, densityAdded]) => {
      const parent = isScar(code) ? parentOf(data, code) : undefined;
      return {
        code,
        densityAdded,
        nameOnSheet: parent === undefined ? nameOf(code) : words.scarIn(nameOf(code), nameOf(parent)),
      };
    });
};

/** One line for each pigment that was used, with its lots and their ratios, and one for each lot of what thinned it. */
export const pigmentLines = (data: SessionData): readonly string[] => {
  const used = new Set(needleContacts(data).map(({ mix }) => mix));
  const mixes = mixesThatCount(data).filter(({ id }) => used.has(id));
  const nameOf = (kind: 'pigment' | 'diluent', typed: string) => cardNamed(data, kind, typed)?.name ?? typed;
  const bottleOf = ({ pigmentLot, pigmentExpiry }: Mix) =>
    words.lot('', pigmentLot, useBy(data, pigmentExpiry));
  const thinned = mixes.filter(({ diluentLot }) => diluentLot.trim() !== '');
  const waterOf = ({ diluent, diluentLot }: Mix) => words.lot(nameOf('diluent', diluent), diluentLot, null);
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
        .map((parts) => `1 : ${parts}`),
    );
    const neat = all.some((mix) => partsMixed(mix) === 0) ? [words.undiluted] : [];
    if (ratios.length === 0) return neat;
    return [
      water === undefined
        ? words.mixed(ratios)
        : words.mixedWith(ratios, water.charAt(0).toLowerCase() + water.slice(1)),
      ...neat,
    ];
  };
  const nameOfBottle = ({ pigment }: Mix) => nameOf('pigment', pigment);
  return [
    // A pigment is named once; its lots follow each other.
    ...each(mixes.map(nameOfBottle)).map((name) => {
      const bottles = each(mixes.filter((mix) => nameOfBottle(mix) === name).map(bottleOf));
      return [name, bottles.map((bottle) => [bottle, ...ratiosOf(bottle)].join(', ')).join('; ')].join(', ');
    }),
    ...(water === undefined ? each(thinned.map(waterOf)) : []),
  ];
};

/** One line for each needle lot that touched the client. */
export const needleLines = (data: SessionData): readonly string[] => {
  const used = new Set(needleContacts(data).flatMap(({ cartridges }) => cartridges));
  return each(
    data.cartridges
      .filter(({ id }) => used.has(id))
      .map(({ config, diameterMm, lot, expiry }) =>
        words.lot(`${config === 'other' ? '' : `${config} `}${diameterMm} mm`, lot, useBy(data, expiry)),
      ),
  );
};

/** One line for each cream of the day, with the time it came off. */
export const numbingLines = (data: SessionData): readonly string[] =>
  each(
    creamsOf(data).map(({ product, application, offAt }) => {
      const name = data.protocol.products.find(({ id }) => id === product)?.name ?? words.numbingCream;
      const off =
        offAt === null
          ? []
          : [words.off(clockText(clockIn(data.opening.timeZone, offAt), data.protocol.pack.clock))];
      return application === null
        ? [name, words.putOnBefore, ...off].join(', ')
        : [words.lot(name, application.lot, null), ...off].join(', ');
    }),
  );

/** `March 2027`: the day or the month up to which a lot may be used, as the country writes it. */
const useBy = (data: SessionData, expiry: string | null): string | null =>
  expiry === null ? null : partialDate(expiry, data.protocol.pack.dateOrder);

const each = (lines: readonly string[]): readonly string[] => [...new Set(lines)];
