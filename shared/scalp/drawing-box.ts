/** Every view of the head is drawn in the same field; a stored place is a share of it, 0 to 1 across and 0 to 1 down. */
export const drawingBox = { width: 520, height: 476 } as const;
