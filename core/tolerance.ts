/** Floating point is forgiven: numbers within max(1e-9, 1e-12 × |number|) of each other count as equal. */
const slack = (value: number): number => Math.max(1e-9, 1e-12 * Math.abs(value));

/** 0.3 is at least 0.1 + 0.2, which is 0.30000000000000004. */
export const atLeast = (value: number, threshold: number): boolean => value >= threshold - slack(threshold);

/** 0.1 + 0.2 is at most 0.3. */
export const atMost = (value: number, threshold: number): boolean => value <= threshold + slack(threshold);

/** To the next whole number: 100 / 0.05 is 2000 people, not 2001. */
export const roundUp = (value: number): number => {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= slack(value) ? whole : Math.ceil(value);
};
