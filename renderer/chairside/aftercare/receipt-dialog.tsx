import { useState } from 'react';
import type { SheetData } from '../../../shared/aftercare/sheet-data.ts';
import type { Signer } from '../../../shared/session/topics/paper/data.ts';
import { languageDir } from '../../../shared/words/languages.ts';
import type { Phrase } from '../../../shared/words/message.ts';
import { saidBackScreen as words } from '../../../shared/words/screens/said-back.ts';
import { Banner } from '../../parts/banner.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SignaturePad } from '../../signature/signature-pad.tsx';
import { useWords } from '../../words.tsx';
import { useSessionContext } from '../session-context.ts';

interface ReceiptDialogProps {
  readonly sheet: SheetData;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The client signs that the sheet is with them, in its language; the practitioner below where a code asks for both. */
export const ReceiptDialog = ({ sheet, isOpen, onClose }: ReceiptDialogProps) => {
  const { data } = useSessionContext();
  const { t } = useWords();
  const both = data.receiptsAsked.includes('practitioner');
  return (
    <Dialog
      title={words.receiptTitle}
      isOpen={isOpen}
      onClose={onClose}
      size="wide"
      actions={
        <Button look="primary" onPress={onClose}>
          {t(words.close)}
        </Button>
      }
    >
      <div className="form-rows">
        <p className="says script" lang={sheet.language} dir={languageDir(sheet.language)}>
          {sheet.receiptText}
        </p>
        <Hand who="client" title={words.client} />
        {both && <Hand who="practitioner" title={words.practitioner({ name: sheet.practitionerName })} />}
      </div>
    </Dialog>
  );
};

const Hand = ({ who, title }: { readonly who: Signer; readonly title: Phrase }) => {
  const { data, send, say } = useSessionContext();
  const { t } = useWords();
  const [unsaved, setUnsaved] = useState(false);
  const [no, setNo] = useState<Phrase | null>(null);
  const { ink, signed } = data.receipts[who];
  return (
    <section className="form-rows">
      <h3>{t(title)}</h3>
      <SignaturePad
        label={t(title)}
        ink={ink}
        onUnsaved={setUnsaved}
        onStrokes={(strokes) => send({ type: 'receipt.inked', who, strokes: [...strokes] })}
      />
      {signed === null ? (
        <div className="button-row">
          <Button
            look="primary"
            isDisabled={ink.length === 0 || unsaved}
            onPress={() => void say({ type: 'receipt.signed', who }).then(setNo)}
          >
            {t(words.sign)}
          </Button>
          <Button
            size="small"
            isDisabled={ink.length === 0}
            onPress={() => void send({ type: 'receipt.cleared', who })}
          >
            {t(words.clear)}
          </Button>
        </div>
      ) : (
        <p role="status">{t(who === 'client' ? words.clientSigned : words.practitionerSigned)}</p>
      )}
      {no !== null && <Banner tone="stop">{t(no)}</Banner>}
    </section>
  );
};
