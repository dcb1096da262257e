// Preloaded into clasp: stands in for Google's servers, and keeps what clasp uploads. Nothing reaches the network.
import { writeFileSync } from "node:fs";
import nock from "nock";

nock.disableNetConnect();
nock("https://script.googleapis.com")
  .persist()
  .get(/\/content/)
  .reply(200, { scriptId: "simulated", files: [] })
  .put(/\/content/)
  .reply(200, (_, body) => {
    writeFileSync(process.env.CAPTURED_PUSH, JSON.stringify(body));
    return body;
  });
