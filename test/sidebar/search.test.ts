import { describe, expect, test } from "vitest";
import { search } from "../../core/sidebar/search.ts";

const ITEMS = [
  { name: "Churn", about: ["customers who leave"] },
  { name: "Konverteringsgrad", about: ["andel som köper"] },
  { name: "Creștere", about: ["față de luna precedentă", "churn of growth"] },
];

const find = (query: string) => search(ITEMS, query, ({ name, about }) => [[name], about]).map(({ name }) => name);

describe("A search", () => {
  test("without a word finds everything, in its own order", () => {
    expect(find("")).toEqual(["Churn", "Konverteringsgrad", "Creștere"]);
    expect(find(" … ")).toEqual(["Churn", "Konverteringsgrad", "Creștere"]);
  });

  test("puts a hit in the name before one in the description", () => {
    expect(find("churn")).toEqual(["Churn", "Creștere"]);
  });

  test("puts the very word before one among others", () => {
    const items = ["monthly growth", "growth"];
    expect(search(items, "growth", (item) => [[item]])).toEqual(["growth", "monthly growth"]);
  });

  test("does not mind case and diacritics, in the query or in the text", () => {
    expect(find("CRESTERE")).toEqual(["Creștere"]);
    expect(find("kóper")).toEqual(["Konverteringsgrad"]);
  });

  test("finds the beginning of a word, the inside of a long one and an inflected form", () => {
    expect(find("konv")).toEqual(["Konverteringsgrad"]);
    expect(find("grad")).toEqual(["Konverteringsgrad"]);
    expect(find("konverteringsgraden")).toEqual(["Konverteringsgrad"]);
  });

  test("does not find short words inside others", () => {
    expect(find("del")).toEqual([]);
  });

  test("keeps the items that hold the most words, so that small words do no harm", () => {
    expect(find("how many customers leave us")).toEqual(["Churn"]);
  });

  test("that finds nothing says so", () => {
    expect(find("xyzzy")).toEqual([]);
  });
});
