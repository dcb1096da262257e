import { readFileSync } from "node:fs";
import { parseKeyResult } from "../../core/text/parse-key-result.ts";

for (const t of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const p = parseKeyResult(t);
  console.log(
    [p.language, p.type, p.direction, p.start, p.target, p.change, p.unit, p.period, p.bound, p.confident ? "" : "?"].join(" "),
    " <=",
    t,
  );
}
