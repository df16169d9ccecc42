import { must } from '../../shared/result.ts';
import type { SessionId } from '../../shared/brand.ts';
import { jpegOf } from '../builders/jpeg.ts';
import { agree, orderFor } from '../electron/media/setup-photos.ts';
import { follow, registered, script } from '../electron/session/setup-app.ts';
import type { Machine } from '../electron/session/setup-app.ts';
import { factsOf as productFacts } from '../electron/stock/stocked.ts';
import type { Fact } from './facts.ts';
import { firstWords } from './app.ts';

/** What somebody does with the app, over and over; `tell` is called as soon as it was answered that it is done. */
export type Deed = (machine: Machine, tell: (fact: Fact) => void, round: number) => void;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const nameOf = (round: number): string =>
  `Soak ${[...String(round)].map((digit) => letters[Number(digit)]).join('')}`;
const tellSeq = (machine: Machine, tell: (fact: Fact) => void): void => {
  tell({ seq: machine.open().store.head().seq });
};

const started = (
  machine: Machine,
  name: string,
): { readonly session: SessionId; readonly client: string } => {
  const client = registered(machine, { fullName: name });
  const { session } = must(machine.open().start(client, 'touch_up'));
  return { session, client };
};

export const deeds = {
  /** Taps of a session, one entry each or a few. */
  taps: (machine, tell, round) => {
    const { session } = started(machine, nameOf(round));
    for (const step of script.slice(0, 60)) {
      follow(machine, session, step);
      tellSeq(machine, tell);
    }
  },
  /** Photos and safety data sheets brought in. */
  import: (machine, tell, round) => {
    const { session } = started(machine, nameOf(round));
    agree(machine.open(), session);
    const product = must(
      machine.open().stock.addProduct({ ...productFacts('pigment'), name: `${nameOf(round)} ${Date.now()}` }),
    ).id;
    for (let i = 0; i < 8; i += 1) {
      must(machine.open().media.add(orderFor(session)));
      for (const { body } of [...machine.open().store.read({ session, kind: 'photo.stored' })].slice(-1))
        tell({ photo: (body as { photo: string }).photo, session });
      const bytes = i % 2 === 0 ? jpegOf() : Buffer.from(`%PDF-1.4\n${round} ${i}\n%%EOF\n`);
      const [filed] = must(
        machine
          .open()
          .productFiles.add({ product, what: i % 2 === 0 ? 'label' : 'safetySheet', name: 'f.pdf', bytes }),
      );
      if (filed !== undefined) tell({ filed: filed.file });
      tellSeq(machine, tell);
    }
  },
  erase: (machine, tell, round) => {
    const { session, client } = started(machine, nameOf(round));
    agree(machine.open(), session);
    must(machine.open().media.add(orderFor(session)));
    must(
      machine.open().sessions.apply(session, 'consultation', {
        type: 'session.declined',
        reason: 'Not today',
        noteForClient: 'We decided not to go on today.',
      }),
    );
    tellSeq(machine, tell);
    must(machine.open().erasure.erase(client as never, 'clientAsked'));
    tell({ erased: client, name: nameOf(round) });
    tellSeq(machine, tell);
  },
  release: (machine, tell) => {
    const { protocol } = machine.open().studio.release();
    const { version } = must(machine.open().studio.releaseNew(protocol));
    tell({ release: version });
    tellSeq(machine, tell);
  },
  passphrase: (machine, tell, round) => {
    const words = `${firstWords} ${round}`;
    tell({ trying: words });
    must(machine.open().vault.changePassphrase(words));
    tell({ passphrase: words });
  },
} as const satisfies Readonly<Record<string, Deed>>;

export type DeedName = keyof typeof deeds;
