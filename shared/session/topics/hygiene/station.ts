import { stockTold } from '../stock/words.ts';
import type { StationRole } from '../../../stock/facts.ts';
import { stationRoles } from '../../../stock/facts.ts';
import { laterOf } from '../../../time.ts';
import type { SessionData } from '../../data.ts';
import { fieldById } from '../../fields.ts';
import { isReached } from '../../stage.ts';
import type { StationToday } from './data.ts';

/** What stands at the station all day. What is done anew for each client is not among it: wiping, shaving, a look into the bin. */
const ofTheDay: readonly (readonly [field: string, role?: StationRole])[] = [
  ['gloves'],
  ['gloveSize'],
  ['disinfectant', 'disinfectant'],
  ['disinfectantLabelMinutes'],
  ['cleanser', 'cleanser'],
  ['cleanserLot', 'cleanser'],
  ['cleanserExpiry'],
  ['cleanserOpenedOn'],
  ['antiseptic', 'antiseptic'],
  ['antisepticLot', 'antiseptic'],
  ['antisepticExpiry', 'antiseptic'],
  ['antisepticOpenedOn'],
  ['antisepticLabelSeconds'],
  ['sharpsBinId'],
  ['sharpsBinOpenedOn'],
  ['lightSource'],
  ['cctK'],
  ['cri'],
  ['machine'],
  ['machineModel'],
  ['machineSerial'],
  ['strokeMm'],
];
/** Without these nobody can say later at what station a client was worked on. */
const needed = [
  'gloves',
  'cleanser',
  'antiseptic',
  'antisepticLot',
  'antisepticExpiry',
  'disinfectant',
  'sharpsBinId',
  'sharpsBinOpenedOn',
] as const;
const isSaid = ({ fields }: SessionData, id: string): boolean => {
  const value = fields[id]?.value;
  return value !== undefined && value !== null && value !== '';
};

/** Everything that has to be known of the station is said. */
export const stationIsSaid = (data: SessionData): boolean => needed.every((id) => isSaid(data, id));

/** What a session knows of the station it was worked at; null where it knows nothing. */
export const stationOf = (data: SessionData): StationToday | null => {
  const lots: StationToday['lots'] = Object.fromEntries(
    stationRoles.flatMap((role) => {
      const fact = data.stationLots.findLast((one) => one.role === role)?.fact;
      return role !== 'sheetProduct' && fact?.known === true
        ? [
            [
              role,
              {
                lotId: fact.lotId,
                name: stockTold.lot({ maker: fact.manufacturer, product: fact.product, lot: fact.lot }),
              },
            ] as const,
          ]
        : [];
    }),
  );
  const said = ofTheDay.filter(
    ([id, role]) => isSaid(data, id) && (role === undefined || lots[role] === undefined),
  );
  const times = [
    ...said.flatMap(([id]) => data.fields[id]?.at ?? []),
    ...data.stationLots.filter(({ role }) => role !== 'sheetProduct').map(({ at }) => at),
  ];
  const [first, ...rest] = times;
  return first === undefined
    ? null
    : {
        at: rest.reduce(laterOf, first),
        fields: Object.fromEntries(
          said.flatMap(([id]) => {
            const value = data.fields[id]?.value;
            return value === undefined || value === null ? [] : [[id, value] as const];
          }),
        ),
        lots,
      };
};

/** What of it this session has not said yet, to be taken over in one go; null when there is nothing left. */
export const stationOffer = (data: SessionData): StationToday | null => {
  const { stationToday } = data.opening;
  if (stationToday === undefined) return null;
  const { at, fields, lots } = stationToday;
  const open = Object.entries(fields).filter(([id]) => {
    const def = fieldById.get(id);
    // The lamp and the machine are offered where they are asked for.
    return def !== undefined && isReached(data, def.stage) && !isSaid(data, id);
  });
  const openLots = Object.entries(lots).filter(
    ([role]) =>
      !data.stationLots.some((one) => one.role === role) &&
      !ofTheDay.some(([id, filledBy]) => filledBy === role && isSaid(data, id)),
  );
  return open.length === 0 && openLots.length === 0
    ? null
    : { at, fields: Object.fromEntries(open), lots: Object.fromEntries(openLots) };
};
