import type { Phrase } from '../../../words/message.ts';
import { someOf } from '../../../words/counts.ts';
import { creamsHere } from '../../../numbing/heard.ts';
import {
  closeUpBefore,
  completeSet,
  isKept,
  missingFrom,
  photosOfSet,
} from '../../../photos/complete-set.ts';
import { slotKey } from '../../../photos/photo.ts';
import type { Slot } from '../../../photos/photo.ts';
import type { Instant } from '../../../time.ts';
import { slotTitle } from '../../../words/photos.ts';
import type { SessionData } from '../../data.ts';
import { requirementsFor } from '../../requirement.ts';
import type { Ask, Requirement, RuleId } from '../../requirement.ts';
import type { RuleSets } from '../../room.ts';
import { consentStanding } from '../consent/read.ts';
import { lightName } from '../fine-tune/read.ts';
import { realPasses } from '../needle/read.ts';
import { numbingIsUsed } from '../numbing/read.ts';
import { zoneName, zonesToTreat } from '../zones/read.ts';
import { afterSlotsOf } from './read.ts';
import { photosSays } from './words.ts';

const anchor = 'photos';
const soft = (id: RuleId, scope: string | undefined, met: Ask['met'], sentence: Phrase): Ask => ({
  id,
  scope,
  severity: 'soft',
  met,
  says: sentence,
  anchor,
});

/** `refused`: the client does not want photos; that is the client's right, and the record says so (decision 16). */
const isRefused = (data: SessionData): boolean => consentStanding(data, 'photosRecord') === 'refused';
const titles = (data: SessionData, slots: readonly Slot[]): readonly Phrase[] =>
  slots.map((slot) =>
    slotTitle(slot, { zone: (code) => zoneName(data, code), light: (id) => lightName(data, id) }),
  );
const names = (data: SessionData, zones: readonly string[]): readonly Phrase[] =>
  zones.map((code) => zoneName(data, code));

/** Eight views, a close-up of every zone to treat, scale and grey card in each (G1-06, soft; brief 1.6). */
const baselinePhotos = (data: SessionData): readonly Requirement[] => {
  const make = requirementsFor('consultation', 'cleanseAndNumb');
  if (isRefused(data)) return [make(soft('G1-06', undefined, 'notAvailable', photosSays.baselineRefused))];
  const taken = beforeOf(data);
  const treat = zonesToTreat(data);
  const views = missingFrom(completeSet([]), taken);
  const closeUps = treat.filter((zone) => !taken.has(slotKey({ view: 'macro', zone })));
  const unmarked = treat.filter((zone) => taken.get(slotKey({ view: 'macro', zone }))?.greyCard === false);
  return [
    make(
      soft(
        'G1-06',
        undefined,
        views.length === 0,
        views.length === 0
          ? photosSays.viewsThere
          : photosSays.viewsMissing({ names: someOf(titles(data, views)) }),
      ),
    ),
    ...(treat.length === 0
      ? []
      : [
          make(
            soft(
              'G1-06',
              'closeUps',
              closeUps.length === 0,
              closeUps.length === 0
                ? photosSays.closeUpsThere
                : photosSays.closeUpsMissing({ zones: someOf(names(data, closeUps)) }),
            ),
          ),
        ]),
    ...(treat.length === closeUps.length
      ? []
      : [
          make(
            soft(
              'G1-06',
              'greyCard',
              unmarked.length === 0,
              unmarked.length === 0
                ? photosSays.greyCardMarked
                : photosSays.greyCardOpen({ zones: someOf(names(data, unmarked)) }),
            ),
          ),
        ]),
  ];
};

/** What was pictured before any needle, here or in the first talk that this visit goes on from. */
const beforeOf = (data: SessionData): ReadonlyMap<string, Slot & { readonly greyCard: boolean }> =>
  new Map([
    ...(data.opening.talk?.photos ?? []).map((one) => [slotKey(one), one] as const),
    ...photosOfSet(data.photos, 'before'),
  ]);

const firstCreamAt = (data: SessionData): Instant | undefined =>
  creamsHere(data)
    .flatMap(({ onAt }) => (onAt === null ? [] : [onAt]))
    .reduce<Instant | undefined>((first, at) => (first === undefined || at < first ? at : first), undefined);

/**
 * A colour photo, that is a close-up with grey card, of every zone to treat from before the first cream (G2-01, soft). Main's own
 * time counts: what a file says about itself may not loosen a rule (decision 13).
 */
const colourPhotoFirst = (data: SessionData): readonly Requirement[] => {
  if (!numbingIsUsed(data)) return [];
  const make = requirementsFor('cleanseAndNumb', 'colourMatch');
  if (isRefused(data)) return [make(soft('G2-01', undefined, 'notAvailable', photosSays.colourRefused))];
  const cream = firstCreamAt(data);
  const without = zonesToTreat(data).filter((zone) => !closeUpBefore(data.photos, zone, cream));
  const open = cream === undefined ? photosSays.colourMissing : photosSays.colourAfterCream;
  return [
    make(
      soft(
        'G2-01',
        undefined,
        without.length === 0,
        without.length === 0 ? photosSays.colourInTime : open({ zones: someOf(names(data, without)) }),
      ),
    ),
  ];
};

/** One picture of each zone once it is worked on (brief 4.5, warn): what the skin looked like before the next zone. */
const workPhotos = (data: SessionData): readonly Requirement[] => {
  const make = requirementsFor('application', 'fineTune');
  if (isRefused(data) || beforeOf(data).size === 0) {
    return [
      make({
        ...soft(
          'F-zonePhoto',
          undefined,
          'notAvailable',
          isRefused(data) ? photosSays.workRefused : photosSays.workWithoutBaseline,
        ),
        severity: 'warn',
        settledBy: 'acknowledgement',
        anchor: 'passes',
      }),
    ];
  }
  const shot = photosOfSet(data.photos, 'work');
  const ended = new Map(
    realPasses(data).flatMap(({ zone, endedAt }) => (endedAt === null ? [] : [[zone, endedAt] as const])),
  );
  return [...ended].map(([zone, since]) => {
    const met = (shot.get(slotKey({ view: 'macro', zone }))?.at ?? '') >= since;
    return make({
      id: 'F-zonePhoto',
      scope: zone,
      severity: 'warn',
      settledBy: 'acknowledgement',
      met,
      says: met
        ? photosSays.zoneShown({ zone: zoneName(data, zone) })
        : photosSays.zoneNotShown({ zone: zoneName(data, zone) }),
      anchor: `passes-${zone}`,
    });
  });
};

const afterStanding = (
  data: SessionData,
): { readonly missing: readonly Slot[] } | { readonly notAvailable: Phrase; readonly pair: Phrase } => {
  if (isRefused(data)) return { notAvailable: photosSays.afterRefused, pair: photosSays.pairRefused };
  const wanted = afterSlotsOf(data);
  if (wanted.length === 0)
    return { notAvailable: photosSays.afterWithoutBaseline, pair: photosSays.pairWithoutBaseline };
  return { missing: missingFrom(wanted, photosOfSet(data.photos, 'after')) };
};

/** The same views as before, and one pair that was looked at (G5-02, soft; brief 5.1). */
const afterPhotos = (data: SessionData): readonly Requirement[] => {
  const make = requirementsFor('fineTune', 'aftercare');
  const after = afterStanding(data);
  if ('notAvailable' in after)
    return [
      make(soft('G5-02', undefined, 'notAvailable', after.notAvailable)),
      make(soft('G5-02', 'pair', 'notAvailable', after.pair)),
    ];
  const { missing } = after;
  // Its other half lies in the visit of the talk: the two are looked at on the client's page.
  const onlyTalk = photosOfSet(data.photos, 'before').size === 0;
  const keptIds = new Set(data.photos.filter(isKept).map(({ id }) => id));
  const compared = data.compared.some((pair) => keptIds.has(pair.before) && keptIds.has(pair.after));
  return [
    make(
      soft(
        'G5-02',
        undefined,
        missing.length === 0,
        missing.length === 0
          ? photosSays.afterThere
          : photosSays.afterMissing({ names: someOf(titles(data, missing)) }),
      ),
    ),
    onlyTalk
      ? make(soft('G5-02', 'pair', 'notAvailable', photosSays.pairInTalk))
      : make(soft('G5-02', 'pair', compared, compared ? photosSays.pairThere : photosSays.pairMissing)),
  ];
};

/** After photos once more at closing (G6-04, soft). What was settled at fine-tune is not asked a second time. */
const photosAtClosing = (data: SessionData): Requirement => {
  const make = requirementsFor('aftercare', 'closed');
  const after = afterStanding(data);
  if ('notAvailable' in after) return make(soft('G6-04', undefined, 'notAvailable', after.notAvailable));
  const settled = data.overrides.some(
    ({ requirement, scope }) => requirement === 'G5-02' && scope === undefined,
  );
  const met = settled || after.missing.length === 0;
  return make(
    soft(
      'G6-04',
      undefined,
      met,
      met ? photosSays.afterThere : photosSays.afterMissing({ names: someOf(titles(data, after.missing)) }),
    ),
  );
};

export const photosRules = {
  baseline: baselinePhotos,
  colour: colourPhotoFirst,
  work: workPhotos,
  after: afterPhotos,
  closing: (data) => [photosAtClosing(data)],
} as const satisfies RuleSets;
