import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import './dialog.css';
import type { Phrase } from '../../shared/words/message.ts';
import { useWords } from '../words.tsx';

interface DialogProps {
  readonly title: Phrase;
  readonly isOpen: boolean;
  /** Escape and the scrim call it; without it the dialog must be answered. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
  /** The row of buttons at the bottom; the primary one last. */
  readonly actions?: ReactNode;
  readonly tone?: 'normal' | 'stop' | undefined;
  readonly size?: 'normal' | 'wide' | undefined;
}

/** A question over the screen. Focus stays inside and goes back afterwards. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  children,
  actions,
  tone = 'normal',
  size = 'normal',
}: DialogProps) => {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(open) => {
        if (!open) onClose?.();
      }}
    >
      <Modal className={classNames('dialog-frame', size)}>
        <AriaDialog className={classNames('dialog', tone)} role={tone === 'stop' ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2} className="dialog-title">
            {t(title)}
          </Heading>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
