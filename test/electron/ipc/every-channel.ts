import { createHandlers } from '../../../electron/ipc/handlers.ts';
import { REST, serve } from '../../../electron/ipc/serve.ts';
import { createGate, passIn } from '../../../electron/people/gate.ts';
import type { ChannelName } from '../../../shared/ipc/contract.ts';
import { wholeAnswer } from '../../../shared/ipc/pieces.ts';
import { ok } from '../../../shared/result.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { orderFor } from '../media/setup-photos.ts';
import { clientForm, personForm, studioForm } from '../session/session-script.ts';
import { passphrase } from '../session/setup-app.ts';
import type { Machine } from '../session/setup-app.ts';
import { studiosOf } from '../studios/setup-studios.ts';

export const unknown = '00000000-0000-4000-8000-000000000001';
const noStudio = '0123456789abcdef';
export interface Ids {
  readonly client: string;
  readonly session: string;
  readonly open: string;
}

/** Something to ask on every channel there is: a new one does not compile without. */
export const requests = ({ client, session, open }: Ids): Record<ChannelName, readonly unknown[]> => ({
  'app.state': [null],
  'practice.begin': [null],
  'practice.leave': [null],
  'clock.answer': [{ is: 'look' }],
  'setup.begin': [{ studio: studioForm, pack: 'uk', practitioner: personForm, passphrase }],
  'setup.recoveryPage': [{ how: 'save', printer: null }],
  'setup.restore': [null],
  'setup.finish': [{ lastGroup: '00000' }],
  unlock: [{ passphrase }],
  'backup.view': [null],
  'backup.choose': [null],
  'backup.now': [null],
  'backup.limit': [{ days: 7 }],
  'backup.rehearse': [{ recoveryCode: 'x' }],
  'hub.view': [null],
  'hub.join': [{ url: 'here', password: '', studio: null, pem: null }],
  'hub.leave': [null],
  'studios.view': [null],
  'studios.add': [null],
  'studios.leave': [{ studio: noStudio }],
  'studios.unlock': [{ studio: noStudio, passphrase: 'x' }],
  'studios.signIn': [{ studio: noStudio, person: unknown, pin: '40719365' }],
  'studios.hear': [null],
  'studios.list': [{ studio: null, show: 'all', text: '', limit: 50 }],
  'studios.session': [{ studio: noStudio, session: unknown }],
  'studios.return': [{ studio: noStudio, session: unknown, words: 'Why?', about: null, until: null }],
  'studios.approve': [{ studio: noStudio, session: unknown, words: '' }],
  'studios.recall': [{ text: 'A1', limit: 50 }],
  'studios.figures': [{ period: null }],
  'studios.months': [{ studio: noStudio }],
  'studios.draw': [{ studio: noStudio, month: '2026-10' }],
  'tablets.view': [null],
  'tablets.choose': [null],
  'tablets.stop': [null],
  'tablets.share': [null],
  'tablets.enrol': [{ how: 'add', deviceId: unknown, words: 'babab babab babab babab' }],
  'tablets.revoke': [{ deviceId: unknown }],
  'tablets.fresh': [null],
  'tablets.visits': [{ onlyLooks: true }],
  'tablets.freshen': [null],
  'tablets.bring': [{ client: unknown }],
  'tablets.twice': [{ client: null }, { client: unknown }],
  'tablets.sayOfTwo': [{ client: unknown, other: unknown, is: 'one' }],
  'tablets.takeOver': [{ client: unknown, session: unknown, seq: 1 }],
  'home.page': [null],
  'rows.more': [{ of: 'stock.recallReach', kept: unknown, from: 0 }],
  'passphrase.judge': [{ passphrase: 'x', names: [] }],
  'keys.page': [null],
  'keys.changePassphrase': [{ present: passphrase, chosen: 'nine quiet herons' }],
  'keys.newCode': [{ passphrase: null }],
  'keys.confirmCode': [{ lastGroup: '00000' }],
  'keys.cancelCode': [null],
  'clients.find': [{ text: '' }, { text: 'mar' }],
  'clients.newDraft': [null],
  'clients.saveDraft': [{ id: client, fields: { fullName: 'x' } }],
  'clients.discardDraft': [{ id: client }],
  'clients.register': [{ id: client, fields: clientForm, evenIfSame: true }],
  'clients.amend': [{ id: client, fields: { phone: '07700 900999' } }],
  'clients.open': [{ id: client }, { id: unknown }],
  'clients.history': [{ id: client }, { id: unknown }],
  'alarms.waiting': [null],
  'session.start': [{ client, kind: 'touch_up' }],
  'session.open': [{ session }, { session: open }, { session: unknown }],
  'session.current': [null],
  'session.apply': [{ session: open, from: 'consultation', intent: { type: 'note.added', text: 'x' } }],
  'session.leave': [{ session: open }],
  'session.pinned': [{ session }, { session: open }],
  'sheet.read': [{ session }, { session: open }],
  'session.consentWords': [{ session, consent: 'treatment' }],
  'photos.add': [{ ...orderFor(open as never), session: open }],
  'photos.list': [{ client }],
  'photos.destroy': [{ session, photo: unknown, why: 'clientAsked' }],
  'photos.check': [{ session }],
  'sheet.prepare': [{ session: open }],
  'paper.save': [
    { session, which: 'sheet' },
    { session, which: 'note' },
  ],
  'paper.print': [{ session, which: 'sheet', printer: null }],
  'clients.copy': [{ id: client, form: 'all', photos: true }],
  'clients.erase': [{ id: client, reason: 'clientAsked' }],
  'paper.dates': [{ session }],
  'paper.saveDates': [{ session, dates: ['review'] }],
  'paper.printers': [null],
  'completed.list': [null],
  'completed.open': [{ session }],
  'review.return': [{ session, words: '', about: null, until: null }],
  'review.answer': [{ session, words: '' }],
  'sample.months': [null],
  'sample.draw': [{ month: '2026-10' }],
  'keeping.page': [{ client }, { client: unknown }],
  'keeping.hold': [{ client, reason: '' }],
  'keeping.due': [null],
  'keeping.lift': [{ client, reason: 'x' }],
  'pack.make': [{ period: null, client: null, names: false }],
  'figures.page': [{ period: null }, { period: 'month' }],
  'due.list': [null],
  'due.paper': [{ how: 'table', printer: null }],
  'week.paper': [{ how: 'save', printer: null }],
  'review.approve': [{ session: unknown, words: '' }],
  'record.verify': [null],
  'record.seal': [{ typed: '7f3a 91c2 04be d8e1' }, { typed: 'x' }],
  'record.place': [null],
  'protocol.current': [null],
  'protocol.look': [{ protocol: {} }],
  'protocol.history': [{ on: null }, { on: '2026-11-22' }],
  'protocol.said': [{ version: 1, text: 'cream' }],
  'protocol.text': [{ version: 1 }, { version: 99 }],
  'protocol.draft': [null],
  'protocol.saveDraft': [{ fields: {} }],
  'protocol.release': [{ protocol: {} }],
  'stock.list': [null],
  'stock.lot': [{ id: unknown }],
  'stock.addProduct': [{ product: {} }],
  'stock.amendProduct': [{ id: unknown, product: {} }],
  'stock.receive': [{ lot: {}, evenIfAlike: true }],
  'stock.amendLot': [{ id: unknown, lot: {}, reason: 'x', evenIfAlike: true }],
  'stock.open': [{ id: unknown, on: '2026-11-22' }],
  'stock.quarantine': [{ id: unknown, reason: 'x' }],
  'stock.release': [{ id: unknown, reason: 'x' }],
  'stock.recall': [{ id: unknown, reason: 'x', notice: '' }],
  'stock.useUp': [{ id: unknown }],
  'stock.retire': [{ id: unknown, reason: 'x' }],
  'stock.offer': [{ kind: 'pigment' }],
  'stock.match': [{ kind: 'pigment', lot: 'P1' }],
  'stock.files': [{ product: unknown }],
  'stock.addFile': [{ product: unknown, what: 'label', name: 'x.jpg', bytes: new Uint8Array(3) }],
  'stock.readFile': [{ file: unknown }],
  'stock.saveFile': [{ file: unknown }],
  'stock.openFile': [{ file: unknown }],
  'stock.recallReach': [{ text: 'P1', product: null }],
  'stock.recallPaper': [{ text: 'P1', product: null, how: 'save', printer: null }],
  'colour.measure': [],
  'colour.expect': [{ session: open, zones: ['VTX'], parts: 12, pigmentMl: 1, diluentMl: 12 }],
  'colour.page': [{ session }, { session: open }],
  'adverse.list': [{ client }],
  'adverse.record': [],
  'adverse.followUp': [],
  'adverse.paper': [{ client, event: 'e1', how: 'save', printer: null }],
  'calls.record': [{ session: unknown, day: 2, outcome: 'well', words: '', photos: [] }],
  'exposures.log': [null],
  'exposures.record': [],
  'settings.get': [null],
  'settings.set': [{ theme: 'dim' }],
  'app.reload': [null],
  'people.signIn': [{ person: unknown, pin: '40719365' }],
  'people.lock': [null],
  'people.lift': [null],
  'lock.page': [null],
  'lock.act': [{ act: 'emergency', session: open }],
  'people.nameTaps': [{ person: unknown }],
  'people.page': [null],
  'people.add': [
    { name: 'Sam Lind', licence: '', licenceExpiry: null, trainingExpiry: null, roles: ['assistant'] },
  ],
  'people.amend': [
    {
      person: unknown,
      name: 'Sam',
      licence: '',
      licenceExpiry: null,
      trainingExpiry: null,
      roles: ['assistant'],
    },
  ],
  'people.leave': [{ person: unknown }],
  'people.return': [{ person: unknown }],
  'people.proposePin': [{ person: unknown }],
  'people.setPin': [{ person: unknown, pin: '40719365' }],
  'people.setIdle': [{ minutes: 5 }],
  'people.resetByCode': [{ person: unknown, recoveryCode: 'x', pin: '40719365' }],
});

export interface Answered {
  ok: boolean;
  value?: unknown;
  error?: { kind: string; what?: string; says?: Phrase; why?: string; of?: string; reference?: string };
}

/** Through the door, as the window asks: a throw would come back as a defect. */
export const doorOf = (machine: Machine) => {
  const listeners = new Map<string, (event: unknown, raw: unknown, proof?: unknown) => Promise<string>>();
  const settings = { theme: 'system', language: 'en' } as const;
  serve(
    {
      ipc: { handle: (name: string, listener: never) => listeners.set(name, listener) } as never,
      isOurPage: () => true,
      log: { write: () => 'REF' },
      gate: createGate(machine.life.workspace),
      pass: passIn(machine.life.workspace),
    },
    createHandlers({
      life: machine.life,
      practice: {
        begin: () => Promise.resolve(ok(machine.life.state())),
        leave: machine.life.state,
      },
      studios: studiosOf(machine),
      log: { write: () => 'REF' },
      settings: {
        get: () => settings,
        set: () => settings,
        bounds: () => undefined,
        keepBounds: () => undefined,
        studios: () => [],
        keepStudios: () => undefined,
      },
      recoveryPage: () => Promise.resolve({ ok: false, error: { kind: 'cancelled' } }),
      printers: () => Promise.resolve([]),
      reload: () => undefined,
      publishSettings: () => undefined,
    }),
  );
  const cross = async (name: string, raw: unknown, more?: unknown): Promise<string> =>
    (await listeners.get(name)?.({ senderFrame: { url: '' } }, raw, more)) ?? '';
  return async (name: string, raw: unknown, proof?: unknown) =>
    JSON.parse(await wholeAnswer(await cross(name, raw, proof), (id, at) => cross(REST, id, at))) as Answered;
};
