import { performance } from "node:perf_hooks";

export interface Speed {
  /** Milliseconds a run, the median of the samples. */
  readonly subject: number;
  readonly baseline: number;
  /** How many times as long the subject takes. */
  readonly ratio: number;
}

/** A sample is as many runs as take so many milliseconds: long enough to bear the cost of the memory it leaves behind. */
const SAMPLE = 25;
const SAMPLES = 9;

/** Measures both in turn, so that whatever else the machine does hits them alike. */
export function compareSpeed(subject: () => unknown, baseline: () => unknown): Speed {
  const sides = [subject, baseline].map((run) => ({ run, runs: runsInSample(run), times: [] as number[] }));
  for (let sample = 0; sample < SAMPLES; sample++) for (const { run, runs, times } of sides) times.push(timeOf(run, runs) / runs);
  const [own = Number.NaN, plain = Number.NaN] = sides.map(({ times }) => median(times));
  return { subject: own, baseline: plain, ratio: own / plain };
}

/** Found out by running, which also lets the compiler settle. */
function runsInSample(run: () => unknown): number {
  let runs = 1;
  while (timeOf(run, runs) < SAMPLE) runs *= 2;
  return runs;
}

function timeOf(run: () => unknown, runs: number): number {
  const start = performance.now();
  for (let index = 0; index < runs; index++) run();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
