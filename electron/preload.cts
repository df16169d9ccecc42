import type { ChannelName } from '../shared/ipc/contract.ts';
import type { PushName } from '../shared/ipc/pushes.ts';

const { contextBridge, ipcRenderer } = require('electron') as typeof import('electron');

// A sandboxed preload can load no file of ours, so it repeats the names and the compiler counts them.
const channels = {
  'app.state': true,
  'setup.begin': true,
  'setup.recoveryPage': true,
  'setup.finish': true,
  'setup.restore': true,
  unlock: true,
  'home.page': true,
  'clients.find': true,
  'clients.newDraft': true,
  'clients.saveDraft': true,
  'clients.discardDraft': true,
  'clients.register': true,
  'clients.amend': true,
  'clients.erase': true,
  'clients.copy': true,
  'clients.open': true,
  'clients.history': true,
  'session.start': true,
  'session.open': true,
  'session.current': true,
  'session.apply': true,
  'session.leave': true,
  'session.pinned': true,
  'sheet.read': true,
  'session.consentWords': true,
  'alarms.waiting': true,
  'photos.add': true,
  'photos.list': true,
  'photos.destroy': true,
  'photos.check': true,
  'sheet.prepare': true,
  'paper.save': true,
  'paper.print': true,
  'paper.dates': true,
  'paper.saveDates': true,
  'paper.printers': true,
  'completed.list': true,
  'completed.open': true,
  'review.return': true,
  'review.answer': true,
  'review.approve': true,
  'record.verify': true,
  'protocol.current': true,
  'protocol.look': true,
  'protocol.release': true,
  'stock.list': true,
  'stock.addProduct': true,
  'stock.amendProduct': true,
  'stock.receive': true,
  'stock.amendLot': true,
  'stock.open': true,
  'stock.quarantine': true,
  'stock.release': true,
  'stock.recall': true,
  'stock.useUp': true,
  'stock.retire': true,
  'stock.offer': true,
  'stock.match': true,
  'stock.recallReach': true,
  'stock.recallPaper': true,
  'stock.files': true,
  'stock.addFile': true,
  'stock.readFile': true,
  'stock.saveFile': true,
  'stock.openFile': true,
  'adverse.list': true,
  'adverse.record': true,
  'adverse.followUp': true,
  'adverse.paper': true,
  'calls.record': true,
  'exposures.log': true,
  'exposures.record': true,
  'colour.measure': true,
  'colour.page': true,
  'colour.expect': true,
  'settings.get': true,
  'settings.set': true,
  'clock.answer': true,
  'passphrase.judge': true,
  'backup.view': true,
  'backup.choose': true,
  'backup.now': true,
  'backup.limit': true,
  'backup.rehearse': true,
  'keys.page': true,
  'keys.changePassphrase': true,
  'keys.newCode': true,
  'keys.confirmCode': true,
  'keys.cancelCode': true,
  'people.signIn': true,
  'people.lock': true,
  'people.lift': true,
  'lock.page': true,
  'lock.act': true,
  'people.nameTaps': true,
  'people.page': true,
  'people.add': true,
  'people.amend': true,
  'people.leave': true,
  'people.return': true,
  'people.proposePin': true,
  'people.setPin': true,
  'people.setIdle': true,
  'people.resetByCode': true,
  'app.reload': true,
} satisfies Record<ChannelName, true>;
const pushes = {
  'app.state': true,
  'session.view': true,
  'record.check': true,
  'alarms.waiting': true,
  'settings.changed': true,
  'lists.made': true,
  'completed.changed': true,
  'home.changed': true,
  'stock.changed': true,
  'backup.changed': true,
} satisfies Record<PushName, true>;

/**
 * Answers and pushes cross as text: the bridge copies objects key by key, and a view has thousands of them. Copied so, it would
 * cost the screen more than drawing it. What the page asks stays as it is: it is small, and pictures are bytes.
 */
const callers = Object.keys(channels).map(
  (name) =>
    [
      name,
      (request: unknown, proof?: unknown): Promise<string> => ipcRenderer.invoke(name, request, proof),
    ] as const,
);

contextBridge.exposeInMainWorld('wire', {
  ask: Object.fromEntries(callers),
  listen: (name: PushName, hear: (text: string) => void) => {
    if (!Object.hasOwn(pushes, name)) return () => undefined;
    const listener = (_event: unknown, text: string): void => hear(text);
    ipcRenderer.on(name, listener);
    return () => {
      ipcRenderer.removeListener(name, listener);
    };
  },
});
