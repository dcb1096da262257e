import { expect, test } from "vitest";
import { parseAddresses } from "../../core/sidebar/share/addresses.ts";

test("Addresses are read however they are separated, each once", () => {
  expect(parseAddresses("ana@example.com, bo@example.com;\n ana@example.com  eva.li+okr@mail.example.se")).toEqual({
    emails: ["ana@example.com", "bo@example.com", "eva.li+okr@mail.example.se"],
    wrong: [],
  });
});

test("An address is the same however its letters are cased", () => {
  expect(parseAddresses("Ana@example.com ana@Example.com").emails).toEqual(["ana@example.com"]);
});

/* Google Sheets' script refuses these, too: the sidebar says so before it asks. */
test.each([
  "mailto:ana@example.com",
  "[ana@example.com]",
  "ana@example.com)",
  "ana",
  "ana@",
  "@example.com",
  "ana@example",
  "a@b@example.com",
  "<ana@example.com>",
  '"ana"@example.com',
])("%s is no address", (entry) => {
  expect(parseAddresses(entry)).toEqual({ emails: [], wrong: [entry] });
});
