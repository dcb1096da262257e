/**
 * Rounding up and tests against a threshold forgive floating point: 0.1 + 0.2 reaches 0.3, and 100 / 0.05 is 2000
 * people, not 2001. Numbers within max(1e-9, 1e-12 × |number|) count as equal.
 */
const slack = (value: number): number => Math.max(1e-9, 1e-12 * Math.abs(value));

export const atLeast = (value: number, threshold: number): boolean => value >= threshold - slack(threshold);

export const atMost = (value: number, threshold: number): boolean => value <= threshold + slack(threshold);

export const roundUp = (value: number): number => {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= slack(value) ? whole : Math.ceil(value);
};
