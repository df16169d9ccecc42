import { useEffect, useState } from 'react';
import type { Client, ValueOf } from '../shared/ipc/contract.ts';
import type { Message } from '../shared/words/message.ts';

/** Kept beside the printers' names: whoever chose the dialog is asked each time. */
const theDialog = 'the-print-dialog';

type Printers = ValueOf<'paper.printers'>;

/** The printers of this computer, and the one pages go to: chosen once on this device, else the computer's usual one. `null`: the dialog. */
export const usePrinter = (
  client: Client,
): {
  readonly printers: Printers;
  readonly chosen: string | null;
  readonly choose: (printer: string | null) => void;
  /** Why a page would not come out of it now. */
  readonly says: Message | undefined;
} => {
  const [printers, setPrinters] = useState<Printers>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void Promise.all([client['paper.printers'](null), client['settings.get'](null)]).then(
      ([found, settings]) => {
        if (gone || !found.ok) return;
        const kept = settings.ok ? settings.value.printer : undefined;
        const known = found.value.find(({ name }) => name === kept);
        const usual = known ?? found.value.find(({ isDefault }) => isDefault) ?? found.value[0];
        setPrinters(found.value);
        setChosen(kept === theDialog ? null : (usual?.name ?? null));
      },
    );
    return () => {
      gone = true;
    };
  }, [client]);
  return {
    printers,
    chosen,
    choose: (printer) => {
      setChosen(printer);
      void client['settings.set']({ printer: printer ?? theDialog });
    },
    says: printers.find(({ name }) => name === chosen)?.says,
  };
};
