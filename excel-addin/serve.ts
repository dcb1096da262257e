/** Serves the built add-in to an Excel on this machine until Ctrl+C, and side-loads it where that can be done from here. */
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import { obtainCertificate } from "./certificate.ts";
import { DEVELOPMENT_ORIGIN } from "./render-manifest.ts";
import { serveSite } from "./serve-site.ts";
import { sideLoad, webHint } from "./side-load.ts";

const SITE = fileURLToPath(new URL("../dist/excel-addin/", import.meta.url));
const MANIFEST = `${SITE}manifest.xml`;

const certificate = obtainCertificate();
if (!certificate) {
  console.error("Measured By: without a trusted certificate Office will not load the add-in. Its tool says above what is missing.");
  process.exit(1);
}

const server = createServer(certificate, serveSite(SITE));
server.on("error", (error) => {
  console.error(`Measured By: ${DEVELOPMENT_ORIGIN} cannot be served: ${error.message}`);
  process.exit(1);
});
server.listen(Number(new URL(DEVELOPMENT_ORIGIN).port), "localhost", () => {
  console.log(`Measured By: the Excel add-in is at ${DEVELOPMENT_ORIGIN} (Ctrl+C ends it)`);
  console.log(sideLoad(MANIFEST));
  console.log(webHint(MANIFEST));
});
