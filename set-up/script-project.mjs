// Makes sure that there is a script project to push to, before anything is built for it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

if (!existsSync(fileURLToPath(new URL("../.clasp.json", import.meta.url)))) {
  console.error(
    "Measured By: no .clasp.json names the script project to push to. Copy apps-script/.clasp.json.example to .clasp.json, put the script's id in (docs/sheets.md says where it stands), and run npm run push again.",
  );
  process.exit(1);
}
