import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecordLifecycle } from '../../electron/record/lifecycle.ts';
import { createClock } from '../../electron/clock.ts';
import type { Workspace } from '../../electron/workspace.ts';
import type { SessionId } from '../../shared/brand.ts';
import { must, ok } from '../../shared/result.ts';
import type { Intent } from '../../shared/session/events.ts';
import { isOpen } from '../../shared/session/open-rules.ts';
import { mayBeAcknowledged } from '../../shared/session/requirement.ts';
import { msOf } from '../../shared/time.ts';
import { nine } from '../builders/data.ts';
import { frame, jpegOf } from '../builders/jpeg.ts';
import { litPhoto } from '../builders/lit-photo.ts';
import { productOf } from '../builders/stock.ts';
import { clientForm, personForm, sessionScript, studioForm } from '../electron/session/session-script.ts';
import type { ScriptStep } from '../electron/session/session-script.ts';
import { endOfJournal, journalFile } from './journal.ts';
import type { JournalEntry } from './journal.ts';

/**
 * Records a whole journal that is not there yet: `node test/golden/record-journal.ts`. A cupboard, a visit mixed from it with colours,
 * a photo, test dots and one lot recalled, and the visit that sees how it healed, all by the app itself.
 */
const paper = () => Promise.resolve(Buffer.from('paper'));
const patches = [
  { x: 0.3, y: 0.5, size: 0.2, lab: { L: 49.5, a: 0, b: 0 } },
  { x: 0.75, y: 0.5, size: 0.2, lab: { L: 65, a: 13, b: 17 } },
];

const record = async (dataDir: string): Promise<readonly JournalEntry[]> => {
  let ms = 0;
  const life = createRecordLifecycle({
    dataDir,
    clock: createClock({ wallMs: () => msOf(nine) + Math.floor(ms), monotonicMs: () => (ms += 0.4) }),
    log: { write: () => 'REF' },
    cost: 'cheap',
    version: '0.1.0',
    runtime: 'Node',
    testSwitches: ['recorded for a test'],
    testPassphrase: 'eleven calm otters',
    keyring: () => ({
      available: false,
      backend: 'basic_text',
      wrap: () => Buffer.alloc(0),
      unwrap: () => '',
    }),
    timeZone: () => 'Europe/London',
    zones: () => ['Europe/London'],
    painter: {
      sheet: paper,
      note: paper,
      recall: paper,
      due: paper,
      week: paper,
      adverse: paper,
      erasure: paper,
      copy: paper,
      pack: paper,
    },
    pixels: () => litPhoto({ cast: [1.2, 1, 0.8], patches }),
    askWhere: () => Promise.resolve(undefined),
    print: () => Promise.resolve(ok({ sentTo: 'Front desk' })),
    publishState: () => undefined,
    publishView: () => undefined,
    publishCheck: () => undefined,
  });
  life.begin();
  const { recoveryCode } = must(
    life.setUp({
      studio: studioForm,
      pack: 'uk',
      practitioner: personForm,
      passphrase: 'eleven calm otters',
    }),
  );
  must(life.finishSetUp(recoveryCode.slice(-5)));
  const open = life.workspace() as Workspace;
  const later = (minutes: number): void => {
    ms += minutes * 60_000;
  };
  const say = (session: SessionId, what: Intent): void => {
    must(open.sessions.apply(session, must(open.sessions.view(session)).place, what));
  };
  /** Stops are met by the script; what is soft is overridden, and a warning acknowledged. */
  const settle = (session: SessionId): void => {
    for (const one of must(open.sessions.view(session)).requirements.filter(isOpen)) {
      const { id, scope, severity } = one;
      const requirement = scope === undefined ? { id } : { id, scope };
      if (severity === 'soft')
        say(session, {
          type: 'requirement.overridden',
          requirement,
          reason: 'Client came from far away',
          name: 'Kim Lee',
        });
      if (mayBeAcknowledged(one)) say(session, { type: 'requirement.acknowledged', requirement });
    }
  };
  const follow = (
    session: SessionId,
    steps: readonly ScriptStep[],
    instead: (what: Intent) => readonly Intent[] = (what) => [what],
  ): void => {
    for (const { minutesBefore, what } of steps) {
      later(minutesBefore);
      if (what === 'prepare') must(open.paper.prepare(session));
      else if (what.type !== 'requirement.overridden' && what.type !== 'requirement.acknowledged') {
        if (what.type === 'stage.completed' || what.type === 'session.closed') settle(session);
        for (const one of instead(what)) say(session, one);
      }
    }
  };

  const lot = (kind: 'pigment' | 'diluent' | 'cartridge', name: string): string => {
    const { id: _id, ...facts } = productOf(
      kind,
      kind === 'pigment' ? { masstoneLab: { L: 22, a: 1, b: -1 } } : {},
    );
    return must(
      open.stock.receive(
        {
          product: must(open.stock.addProduct(facts as never)).id,
          lot: name,
          expiry: '2027-12',
          receivedOn: '2026-01-10',
          quantity: 5,
          supplier: 'Inkhouse',
          invoice: 'R-1',
        },
        false,
      ),
    ).id;
  };
  const [pigmentLotId, diluentLotId, needles] = [
    lot('pigment', 'P-77'),
    lot('diluent', 'W-9'),
    lot('cartridge', 'C-5'),
  ];
  const script = sessionScript();
  const ends = script.flatMap(({ what }, index) =>
    what !== 'prepare' && what.type === 'stage.completed' ? [index + 1] : [],
  );

  const { id: client } = must(open.clients.newDraft());
  must(open.clients.register(client, clientForm as never, true));
  const { session: first } = must(open.start(client, 'touch_up'));
  follow(first, script.slice(0, ends[1]));
  must(
    await open.media.add({
      session: first,
      from: 'colourMatch',
      view: 'macro',
      zone: 'VTX',
      source: 'camera',
      bytes: jpegOf({ frame: frame(1600, 1200) }),
      small: jpegOf({ frame: frame(320, 240) }),
    }),
  );
  const photo = must(open.sessions.view(first)).photos.at(-1)?.id ?? '';
  must(
    await open.colour.measure({
      session: first,
      from: 'colourMatch',
      photo,
      card: { x: 0.3, y: 0.5, r: 0.1, model: 'grey18' },
      samples: [{ sample: 'skin-1', kind: 'skin', x: 0.75, y: 0.5, r: 0.1 }],
    }),
  );
  say(first, {
    type: 'colour.read',
    sample: 'dots-1',
    kind: 'smpHealed',
    zone: 'VTX',
    lab: { L: 58, a: 8, b: 9 },
  });
  say(first, { type: 'colour.read', sample: 'stubble-1', kind: 'stubble', lab: { L: 42, a: 3, b: 5 } });
  say(first, { type: 'colour.targeted', zone: 'VTX', sample: 'stubble-1' });
  say(first, { type: 'colour.targeted', zone: 'VTX' });
  const dots = {
    type: 'testDots.placed',
    zone: 'VTX',
    mix: 'mix-1',
    cartridge: 'needle-1',
    dots: 10,
  } as const;
  follow(first, script.slice(ends[1], ends[3]), (what) => {
    if (what.type === 'mix.made')
      return [{ ...what, pigmentLot: 'P-77', diluentLot: 'W-9', pigmentLotId, diluentLotId }];
    if (what.type === 'cartridge.opened') return [{ ...what, lot: 'C-5', lotId: needles }];
    if (what.type !== 'pass.started') return [what];
    return [
      { ...dots, test: 'test-1' },
      { type: 'work.undone', what: 'testDots', id: 'test-1', reason: 'Wrong button' },
      { ...dots, test: 'test-2' },
      { ...dots, test: 'test-2', looks: 'right' },
      { type: 'mix.toppedUp', mix: 'mix-1', pigmentMl: 0.1, diluentMl: 1.2 },
      what,
    ];
  });
  say(first, {
    type: 'colour.read',
    sample: 'fresh-1',
    kind: 'smpFresh',
    zone: 'VTX',
    lab: { L: 48, a: 8, b: 11 },
  });
  follow(first, script.slice(ends[3]));

  later(45 * 24 * 60);
  must(open.stock.recall(needles, 'sterility', 'FSN 12'));
  const { session: second } = must(open.start(client, 'touch_up'));
  follow(second, script.slice(0, ends[1]));
  say(second, { type: 'colour.read', sample: 'skin-2', kind: 'skin', lab: { L: 65, a: 13, b: 17 } });
  say(second, {
    type: 'colour.read',
    sample: 'dots-2',
    kind: 'smpHealed',
    zone: 'VTX',
    lab: { L: 55, a: 10, b: 12 },
  });
  say(second, { type: 'numbing.removed', application: 'cream-1' });
  say(second, { type: 'session.deferred', reason: 'Healed well', noteForClient: 'Nothing to do today' });

  const all = [...open.store.read()];
  life.close();
  return all.map(({ seq, at, by, kind, session, body }) => ({
    seq,
    at,
    by,
    kind,
    ...(session === undefined ? {} : { session }),
    body,
  }));
};

if (!existsSync(journalFile)) {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-golden-'));
  try {
    const entries = await record(join(folder, 'data'));
    const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
    writeFileSync(
      journalFile,
      `{ "end": ${JSON.stringify(endOfJournal(entries))},\n"entries": [\n${lines}\n] }\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
