import { useEffect, useState } from 'react';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import { useSessionContext } from '../session-context.ts';

/** What the prepared sheet says, asked for when it was made anew; null while there is none. */
export const useSheet = (): SheetData | null => {
  const { view, client } = useSessionContext();
  const { session, sheet } = view;
  const at = sheet?.at;
  const [known, setKnown] = useState<SheetData | null>(null);
  useEffect(() => {
    if (at === undefined) return;
    let gone = false;
    void client['sheet.read']({ session }).then((reply) => {
      if (!gone && reply.ok) setKnown(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [client, session, at]);
  return at === undefined ? null : known;
};
