import type { SessionData } from '../data.ts';
import type { Requirement, StageRules } from '../requirement.ts';
import { stageIndex } from '../stage.ts';
import { openPass, realPasses } from '../topics/needle/read.ts';
import { checklistOf } from './checklist.ts';
import { numberOf, zoneName } from './facts.ts';
import { workPhotos } from './photos.ts';
import { needleOf } from '../../protocol/default/needle.ts';
import { needleGuards } from './needle.ts';
import { standingSigns } from './numbing-time.ts';
import { requirementsFor } from './requirement-of.ts';
import { fieldsRequired } from './required-fields.ts';
import { sharpsStanding } from './sharps.ts';
import { workTimeGuards } from './work-time.ts';
import { zoneWorkGuards } from './zone-work.ts';
import { says } from '../../words/requirements.ts';

const make = requirementsFor('application', 'fineTune');

const passesFinished = (data: SessionData): readonly Requirement[] => {
  const running = openPass(data);
  const undriven = realPasses(data).filter(({ volts, hertz }) => volts === null && hertz === null).length;
  return [
    make({
      id: 'F-openPass',
      severity: 'hard',
      met: running === undefined,
      says: running === undefined ? says.work.noOpenPass : says.work.openPass(zoneName(data, running.zone)),
      anchor: 'passes',
    }),
    ...(undriven === 0
      ? []
      : [
          make({
            id: 'F-drive',
            severity: 'soft',
            met: false,
            says: says.work.driveMissing(undriven),
            anchor: 'passes',
          }),
        ]),
  ];
};

/** A sign of too much numbing at any time is an emergency (G4-10, hard). Before the needle G2-10 says the same. */
const toxicity = (data: SessionData): readonly Requirement[] => {
  if (stageIndex(data.stage) < stageIndex('application')) return [];
  const toxic = standingSigns(data).length > 0;
  return [
    make({
      id: 'G4-10',
      severity: 'hard',
      met: !toxic,
      says: toxic ? says.numbing.toxic : says.numbing.noSigns,
      anchor: 'symptoms',
    }),
  ];
};

/** A stroke nobody's machine usually has is looked at twice (brief 4.1, warn). */
const stroke = (data: SessionData): readonly Requirement[] => {
  const mm = numberOf(data, 'strokeMm');
  const { from, to } = needleOf(data.protocol).usual.strokeMm;
  return mm === undefined || (mm >= from && mm <= to)
    ? []
    : [
        make({
          id: 'F-stroke',
          scope: String(mm),
          severity: 'warn',
          met: false,
          says: says.work.stroke(mm, from, to),
          anchor: 'strokeMm',
        }),
      ];
};

/** The needle (brief 4.5): G4-01 to G4-10, required fields, checklist. */
export const applicationRules: StageRules = (data, now) => {
  const sharps = sharpsStanding(data);
  return [
    ...fieldsRequired(data, make, 'application', 'work'),
    ...needleGuards(data),
    ...passesFinished(data),
    ...zoneWorkGuards(data),
    ...workTimeGuards(data, now),
    ...toxicity(data),
    make({ id: 'G4-09', severity: 'soft', met: sharps.met, says: sharps.says, anchor: 'sharps' }),
    ...stroke(data),
    ...workPhotos(data),
    ...checklistOf(data, 'application'),
  ];
};
