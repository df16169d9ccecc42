import type { ChecklistItem } from '../schema.ts';

type Stage = ChecklistItem['stage'];
type Item = readonly [
  id: string,
  text: string,
  guard: string,
  severity: ChecklistItem['severity'],
  when?: ChecklistItem['when'],
  before?: ChecklistItem['before'],
];

const list = (stage: Stage, before: ChecklistItem['before'], items: readonly Item[]): ChecklistItem[] =>
  items.map(([id, text, guard, severity, when = 'always', own = before]) => ({
    id,
    text,
    stage,
    before: own,
    when,
    guard,
    severity,
  }));

/**
 * What no other field of the session shows to be done, in the order it is done (brief 1.7, 2.4 to 2.6, 3.7, 4.5, 5.3, 6.5).
 * Items that must hold before the first needle stand in the stage before it.
 */
export const defaultChecklist: readonly ChecklistItem[] = [
  ...list('consultation', 'cleanseAndNumb', [
    ['past-records-open', 'Earlier records of this client are open', 'G1-10', 'soft'],
    ['questions-asked-aloud', 'Every health question was asked aloud, in private', 'G1-02', 'hard'],
    [
      'medicines-looked-through',
      'Medicines looked through for C12 acne pills, C14 blood thinners, C22 weak defences, C36 heart rhythm',
      'G1-02',
      'hard',
      'medicines',
    ],
    ['scalp-magnified', 'Scalp looked at under magnification', 'G1-10', 'soft'],
    ['outcomes-explained', 'Said what can come out: all zones, some, wait, refer, or no', 'G1-10', 'soft'],
    ['patch-test-limits-said', 'Said that a patch test cannot rule out an allergy', 'G1-08', 'soft'],
    ['hairline-shown', 'Line shown to the client in a mirror', 'G1-05', 'soft', 'drawnHairline'],
    ['plan-agreed', 'Plan for each zone said aloud and agreed', 'G1-10', 'soft'],
  ]),
  ...list('cleanseAndNumb', 'application', [
    ['hands-washed', 'Hands washed', 'G2-11', 'soft'],
    ['barrier-film-on', 'Barrier film on machine, cord, bottle, lamp and tablet', 'G2-11', 'soft'],
    ['bed-covered', 'Fresh cover on bed and headrest, bib on the client', 'G2-11', 'soft'],
    ['no-food-no-animals', 'No food, drink or animals in the room', 'G2-11', 'soft'],
    ['sharps-bin-ready', 'Sharps bin is rigid, labelled and within reach', 'G2-11', 'soft'],
    ['station-sealed', 'Cartridges, ink caps and diluent still sealed', 'G2-11', 'soft'],
    ['scalp-washed', 'Scalp washed with soap and water', 'G2-09', 'soft', 'always', 'colourMatch'],
    [
      'scalp-shaved',
      'Shaved with a single-use razor or a clean shaver, or left as it is',
      'G2-11',
      'soft',
      'always',
      'colourMatch',
    ],
    [
      'allergy-rechecked',
      'Asked again about allergies, with the tube in hand',
      'G2-02',
      'hard',
      'numbing',
      'colourMatch',
    ],
    ['cream-shown', 'Cream and its leaflet shown to the client', 'G2-03', 'soft', 'numbing', 'colourMatch'],
    ['cream-weighed', 'Cream weighed before it went on', 'G2-04', 'soft', 'numbing', 'colourMatch'],
    ['cream-fully-removed', 'All cream wiped off, none left at the rim', 'G2-09', 'hard', 'numbing'],
    ['antiseptic-dry', 'Antiseptic on for its time and dry', 'G2-09', 'hard'],
    ['line-drawn', 'Line drawn with a single-use marker', 'G4-03', 'soft', 'drawnHairline'],
    ['apron-and-mask', 'Fresh apron and mask on', 'G2-11', 'soft'],
    ['gloves-on', 'New gloves on', 'G2-11', 'soft'],
  ]),
  ...list('colourMatch', 'application', [
    ['neutral-surround', 'Grey or white cape on, no coloured wall near', 'G3-08', 'warn'],
    ['hair-clipped-dry', 'Stubble clipped, scalp clean and dry', 'G3-08', 'warn'],
    [
      'compared-in-one-light',
      'Clear skin, healed dots and stubble compared in the same light',
      'G3-08',
      'warn',
    ],
    ['mixed-in-sterile-cap', 'Mixed in a sterile single-use cap, time written on it', 'G3-02', 'hard'],
    ['spot-test-judged', 'Spot test of 5 to 20 dots judged, or not needed', 'G3-07', 'warn'],
    ['time-out-read', 'Time-out read aloud: name, zones, plan, allergies', 'G4-01', 'hard'],
  ]),
  ...list('application', 'fineTune', [
    ['cartridge-opened-in-view', 'Each cartridge opened in front of the client', 'G4-02', 'soft'],
    ['fresh-gloves', 'New gloves after every touch of something unclean', 'G2-11', 'soft'],
    ['mix-stirred', 'Mix stirred before each zone', 'G4-01', 'warn'],
    ['no-double-dip', 'Nothing went back into a bottle', 'G3-02', 'soft'],
    ['least-visible-first', 'Began with the least visible zone', 'G4-03', 'warn'],
    ['wiped-gently', 'Wiped gently, no scrubbing', 'G4-06', 'warn'],
  ]),
  ...list('fineTune', 'aftercare', [
    ['gently-cleaned', 'Scalp cleaned gently', 'G5-01', 'soft'],
    ['redness-settled', 'Waited 5 to 10 minutes for redness to settle', 'G5-01', 'soft'],
    ['left-right-compared', 'Left and right compared from the front', 'G5-01', 'soft'],
    ['borders-checked', 'Borders to own hair and edges of scars looked at', 'G5-01', 'soft'],
    ['phone-view-shown', 'Shown to the client in a mirror and through a phone', 'G5-01', 'soft'],
  ]),
  ...list('aftercare', 'closed', [
    ['sheet-read-aloud', 'Sheet read aloud together', 'G6-01', 'soft'],
    ['mix-thrown-away', 'Mix, caps and open ampoules thrown away', 'G6-05', 'soft'],
    ['sharps-bin-checked', 'Sharps in the bin, bin under three quarters full', 'G6-05', 'soft'],
    ['station-stripped', 'Station stripped and disinfected, waste in its bag', 'G6-05', 'soft'],
  ]),
];
