import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';

/** A dialog that a picture fills to the edges of the screen. */
export const PictureDialog = ({
  className,
  onClose,
  children,
}: {
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => (
  <ModalOverlay
    className="take-veil"
    isOpen
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className="take-frame">
      <AriaDialog className={className}>{children}</AriaDialog>
    </Modal>
  </ModalOverlay>
);
