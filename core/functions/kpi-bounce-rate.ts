import { defineFunction } from "../custom-function.ts";
import type { FunctionSpecification } from "../function-specification.ts";
import { ratio } from "../kpi/ratio.ts";
import { count } from "../parameter.ts";

export const kpiBounceRate = defineFunction({
  name: "KPI_BOUNCE_RATE",
  parameters: [count("bounced_sessions"), count("sessions")],
  calculate: (bouncedSessions, sessions) => ratio(bouncedSessions, sessions, "sessions"),
});

export const kpiBounceRateSpecification: FunctionSpecification = {
  function: kpiBounceRate,
  units: { bounced_sessions: "count", sessions: "count" },
  result: { unit: "fraction" },
  errors: [{ code: "#DIV/0!", when: "sessions is 0" }],
  examples: [
    { args: [450, 1000], result: 0.45 },
    { args: [0, 1000], result: 0 },
  ],
  source: {
    title: "Google Analytics Help, Engagement rate and bounce rate: the percentage of sessions that were not engaged",
    address: "https://support.google.com/analytics/answer/12195621",
  },
  twin: `IF(OR(bounced_sessions="",sessions=""),"",bounced_sessions/sessions)`,
};
