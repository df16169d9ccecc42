import { expect, test } from 'vitest';
import { detailsOf, draftOf, missingIn, newDraft } from '../../../renderer/adverse/adverse-draft.ts';
import {
  exposureDraftOf,
  exposureOf,
  missingInExposure,
  newExposure,
} from '../../../renderer/staff/exposure-draft.ts';
import { inWords } from '../../builders/in-words.ts';

const filled = {
  ...newDraft('e1', '2026-11-22', '09:10'),
  what: 'Itch',
  sort: 'allergy' as const,
  severity: 2,
};

test('the form says the first thing it needs, in its own order', () => {
  expect(inWords(missingIn(newDraft('e1', '2026-11-22', ''), true))).toBe('Say what happened.');
  expect(inWords(missingIn({ ...filled, sort: null }, true))).toBe('Choose the kind of event.');
  expect(inWords(missingIn({ ...filled, severity: null }, true))).toBe('Say how severe it is.');
  expect(inWords(missingIn({ ...filled, onsetOn: undefined }, true))).toBe('Type the day it began.');
  expect(inWords(missingIn({ ...filled, onsetTime: 'noon' }, true))).toBe(
    'Type the time like 14:05, or leave it empty.',
  );
  expect(inWords(missingIn(filled, true))).toBe('Write what is done about it.');
  expect(missingIn(filled, false)).toBeNull();
  expect(inWords(missingIn({ ...filled, closedOn: undefined }, false))).toBe(
    'Type the whole day it was closed, or leave it empty.',
  );
});

test('what was left empty is not sent, and what was entered comes back to be corrected', () => {
  const details = detailsOf({ ...filled, referredTo: ' ', outcome: 'Gone', closedOn: '2026-11-25' });
  expect(details).toEqual({
    sort: 'allergy',
    onsetOn: '2026-11-22',
    onsetTime: '09:10',
    severity: 2,
    photos: [],
    reportedTo: [],
    outcome: 'Gone',
    closedOn: '2026-11-25',
  });
  if (details === undefined) throw new Error('should be whole');
  expect(detailsOf(draftOf({ event: 'e1', what: 'Itch', plan: '', zone: null, details }))).toEqual(details);
});

test('a needle-stick starts from what is at hand, and never from the client', () => {
  const start = newExposure(
    '6c2a1a5e-0000-4000-8000-000000000001',
    { today: '2026-11-22', time: '11:00', person: 'Dana' },
    { manufacturer: 'SharpCo', lot: 'S1', device: 'Needle cartridge 3RL' },
  );
  expect(start).toMatchObject({
    who: 'Dana',
    device: 'Needle cartridge 3RL',
    brand: 'SharpCo',
    lot: 'S1',
    sourceKnown: null,
  });
  expect(inWords(missingInExposure(start))).toBe('Say whether it was a needle-stick or a splash.');
  const said = {
    ...start,
    sort: 'splash' as const,
    area: 'Chair 1',
    how: 'Drop into the eye',
    firstAid: 'Rinsed',
    sourceKnown: false,
  };
  expect(missingInExposure(said)).toBeNull();
  expect(inWords(missingInExposure({ ...said, time: '' }))).toBe('Type the time.');
  expect(inWords(missingInExposure({ ...said, sourceKnown: null }))).toBe(
    'Say whether it is known whose blood it was.',
  );
  const whole = exposureOf({ ...said, referredTime: '1130', referredOn: '2026-11-22' });
  expect(whole).toMatchObject({ referredTime: '11:30', sourceKnown: false });
  if (whole !== undefined) expect(exposureOf(exposureDraftOf(whole))).toEqual(whole);
});
