/** What the door takes and what is kept. Pictures are made smaller in the window before they are sent. */
export const photoBounds = {
  /** Bytes of a file somebody chooses, and of a request at the door. */
  fileBytes: 25 * 1024 * 1024,
  /** Pixels a picture may have before it is opened: a small file can hold a picture that fills the memory. */
  pixels: 100_000_000,
  /** Pixels of the longer side of a kept picture: hairs and dots of 0.1 mm still show in a close-up. */
  side: 2560,
  /** Bytes of a kept picture. */
  keptBytes: 8 * 1024 * 1024,
  /** Pixels of the longer side of a small picture for lists. */
  smallSide: 360,
  smallBytes: 256 * 1024,
  /** JPEG quality, 0 to 1. */
  quality: 0.9,
  smallQuality: 0.8,
  /** Pictures in one session. */
  perSession: 200,
} as const;

/** Width and height that fit into `side`, same shape, never enlarged. Whole pixels, at least 1. */
export const fitInto = (
  width: number,
  height: number,
  side: number,
): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
