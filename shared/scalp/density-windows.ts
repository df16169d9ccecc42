/** Facts of a zone that hold the dots counted in three windows of 1 cm² (brief 1.2). */
export const densityWindowIds = ['densityWindow1', 'densityWindow2', 'densityWindow3'] as const;

/** What three counts say: their mean in dots per cm², and how far they scatter, in percent of the mean (coefficient of variation). */
export const windowsSay = (
  counts: readonly (number | undefined)[],
): { readonly mean: number; readonly scatterPercent: number } | undefined => {
  const known = counts.filter((count): count is number => count !== undefined);
  if (known.length < densityWindowIds.length) return undefined;
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (known.length - 1));
  return { mean: Math.round(mean), scatterPercent: mean === 0 ? 0 : Math.round((spread / mean) * 100) };
};
