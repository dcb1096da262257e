/** Progress as sheets show it: cut to 0…1. */
export const limitProgress = (progress: number): number => Math.min(1, Math.max(0, progress));
