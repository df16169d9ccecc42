import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyOf, bodyOfOpening } from '../../shared/session/entries.ts';
import { addMinutes } from '../../shared/time.ts';
import type { LocalDate } from '../../shared/time.ts';
import { adverseDetails } from '../builders/adverse.ts';
import { chairAt, closedChair, createChair } from '../builders/session.ts';
import type { Chair } from '../builders/session.ts';
import { cartridge, cream, field, pass, passDone, stepsOf } from '../builders/session-steps.ts';
import { goldenFolder, hashOf } from './golden.ts';
import type { Golden } from './golden.ts';

/** Records sessions that are not there yet: `node test/golden/record.ts`. What is there stays: it stands for the version that wrote it. */
const scenes: Readonly<Record<string, () => Chair>> = {
  closed: closedChair,
  deferred: () => {
    const chair = createChair();
    stepsOf.consultation(chair);
    chair.say({ type: 'question.answered', code: 'C30', answer: 'yes', note: 'Fever since Friday' });
    const refusal = chair.tries({ type: 'stage.completed' });
    if (refusal !== undefined && 'ids' in refusal)
      chair.say({ type: 'stage.blocked', stage: 'consultation', open: refusal.ids });
    chair.say({
      type: 'session.deferred',
      reason: 'Fever today',
      noteForClient: 'We wait until you are well',
      comeBackFrom: '2026-12-06' as LocalDate,
    });
    return chair;
  },
  'abandoned-after-needle': () => {
    const chair = chairAt('application');
    chair.say(field('machine', 'Pen 3'));
    chair.say(cartridge());
    chair.say(pass(), 12);
    chair.say({ type: 'session.suspended', reason: 'Lamp broke' }, 20);
    chair.say({ type: 'app.interrupted', lastAt: addMinutes(chair.now(), -20), reopenedAt: chair.now() });
    chair.say({ type: 'session.resumed' });
    chair.say(passDone({ skin: 'swelling', occurredAt: addMinutes(chair.now(), -18) }));
    chair.say({
      type: 'adverse.noted',
      event: 'adverse-1',
      what: 'Swelling at the crown',
      plan: 'Cold compress, call tomorrow',
      details: adverseDetails({ sort: 'swelling', severity: 2 }),
      zone: 'VTX',
    });
    chair.say({ type: 'session.stopped' });
    chair.prepareSheet();
    chair.say(field('personalNotes', 'Cold compress today'));
    chair.prepareSheet();
    chair.say({ type: 'sheet.delivered', how: 'printed', inHand: true });
    chair.say({ type: 'session.abandoned', reason: 'Swelling' });
    return chair;
  },
  emergency: () => {
    const chair = chairAt('cleanseAndNumb');
    chair.say({ type: 'arrivalCream.stated', used: false });
    chair.say(cream({ occurredAt: addMinutes(chair.now(), -5) }), 10);
    chair.say({ type: 'emergency.raised' }, 1);
    chair.say({ type: 'emergency.falseAlarm', reason: 'Wrong button', name: 'Kim Lee' }, 10);
    chair.say({ type: 'clock.jumped', from: chair.now(), wall: addMinutes(chair.now(), -60) }, 1);
    chair.say({ type: 'numbing.dwellStated', application: 'cream-1', minutes: 30 });
    chair.say({ type: 'symptoms.checked', signs: ['numb-lips', 'drowsy'] });
    chair.say({ type: 'numbing.removed', application: 'cream-1' });
    chair.say({
      type: 'emergency.ended',
      whatWasDone: 'Cream off, lay on the side',
      handedOverTo: 'Ambulance crew 7',
    });
    chair.say({ type: 'session.abandoned', reason: 'Reaction to the cream' });
    return chair;
  },
};

const lines = ({ name, entries, end }: Golden): string =>
  `{ "name": ${JSON.stringify(name)}, "end": ${JSON.stringify(end)},\n"entries": [\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n] }\n`;

const write = (file: string, text: () => string): void => {
  const path = join(goldenFolder, file);
  if (!existsSync(path)) writeFileSync(path, text());
};

write('protocol.json', () => `${JSON.stringify(createChair().protocol)}\n`);
for (const [name, scene] of Object.entries(scenes)) {
  write(`${name}.json`, () => {
    const chair = scene();
    const { opening, events, data } = chair;
    const keys = Object.keys(data())
      .filter((key) => key !== 'protocol')
      .toSorted();
    const bodies = [
      { at: opening.at, by: opening.practitioner.id, body: bodyOfOpening(opening) },
      ...events.map((event) => ({ at: event.at, by: event.by, body: bodyOf(event) })),
    ];
    const end = { place: data().place, stage: data().stage, keys, hash: hashOf(data(), keys) };
    return lines({ name, end, entries: bodies.map((body, index) => ({ seq: index + 1, ...body })) });
  });
}
