import { useState } from 'react';
import { zonesScreenWords } from '../../../shared/words/screens/zones.ts';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';
import { zoneName } from '../facts.ts';

/** What the zone before it has, taken over with one tap and kept one by one; what differs is tapped afterwards. */
export const SameAs = ({ zone }: { readonly zone: string }) => {
  const { view, protocol, send } = useSessionContext();
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const same = view.sameAs[zone];
  if (same === undefined) return null;
  const name = zoneName(protocol, same.from);
  const take = async (): Promise<void> => {
    setBusy(true);
    // What is refused stops the rest.
    for (const { field, value } of same.facts)
      if (!(await send({ type: 'field.set', field, zone, sameAs: same.from, value: value as string }))) break;
    setBusy(false);
  };
  return (
    <div className="says proposal">
      <span>{t(zonesScreenWords.sameAsSays({ zone: name }))}</span>
      <Button isPending={busy} onPress={() => void take()}>
        {t(zonesScreenWords.sameAs({ zone: name }))}
      </Button>
    </div>
  );
};
