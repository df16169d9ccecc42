import { useState } from 'react';
import type { ClientPage } from '../../shared/people/client.ts';
import { packScreen as words } from '../../shared/words/screens/pack.ts';
import { PackDialog } from '../desk/pack-dialog.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';
import { useMay } from '../people/use-may.ts';
import { useWords } from '../words.tsx';

/** After a claim the insurer asks about one client. */
export const InsurerPack = ({ page }: { readonly page: ClientPage }) => {
  const { t } = useWords();
  const mayExport = useMay('exports');
  const [isOpen, setOpen] = useState(false);
  if (!mayExport) return null;
  return (
    <Card title={words.cardTitle}>
      <div className="form-rows">
        <p className="small">{t(words.cardAbout)}</p>
        <div>
          <Button size="small" onPress={() => setOpen(true)}>
            {t(words.openClient)}
          </Button>
        </div>
      </div>
      {isOpen && (
        <PackDialog of={{ id: page.id, name: page.fields.fullName }} onClose={() => setOpen(false)} />
      )}
    </Card>
  );
};
