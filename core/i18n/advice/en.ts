/** What key results, objectives and sets lack to be SMART. Each message says how to mend it. */
export const advice = {
  keyResult: {
    number: "There is no number to measure. Say how much: “from … to …”, “by …%” or “… a week”.",
    unit: "The number has no unit. Say what is counted: %, a currency, customers, days.",
    baseline: "The start is missing. Add where you are today: “from … to …”.",
    time: "There is no date. Add “by …” with the day it is due.",
    outcome: "This is a task. Name what gets better when it is done, and by how much.",
    "one metric": "There is more than one metric. Make a key result of each.",
    points: "Percent of today's rate or percentage points? Write “from …% to …%” so that it is clear.",
    wording: "The sentence can be read in two ways. Write it as “from … to … by …”.",
  },
  objective: {
    "too short": "Too short to be clear. Say what changes, and for whom.",
    slogan: "This could be anyone's slogan. Say where, for whom, and what is different afterwards.",
    "no action": "Begin with a verb: win, build, make, become.",
    time: "There is no period. Add the quarter or the day until when.",
    number: "The number belongs in a key result. Keep the objective in words and measure it by a key result.",
  },
  set: {
    "few objectives": (count: number) =>
      `Only ${count === 1 ? "1 objective" : `${count} objectives`}. Three to five a quarter keep a team busy and focused.`,
    "many objectives": (count: number) => `${count} objectives are more than a team can follow. Keep the three to five that matter most.`,
    "few key results": (count: number) =>
      `${count === 1 ? "1 key result does" : `${count} key results do`} not prove the objective. Add some: two to five are right.`,
    "many key results": (count: number) => `${count} key results are too many to follow. Keep the two to five that prove the objective.`,
    weights: (sum: string) => `The weights add up to ${sum}. Make them add up to 1 or 100%, or give each the same weight.`,
    owner: "Nobody owns it. Name one person.",
    source: "There is no data source. Say where the number comes from.",
    kpi: (name: string) => `${name} serves no key result. Tie it to one, or stop tracking it here.`,
  },
};
