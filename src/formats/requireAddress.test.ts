import { expect, it } from "vitest";
import { kitchen } from "../../test/kitchen.js";
import { requireDay } from "../framework/requireDay.js";
import { requireAddress } from "./requireAddress.js";
import { writeCase } from "./writeCase.js";
import { writeSchemaOrg } from "./writeSchemaOrg.js";
import { writeSkos } from "./writeSkos.js";
import { writeXapi } from "./writeXapi.js";

it("takes addresses and days, and nothing that would break out of a document", () => {
  expect(requireAddress("baseUri", "https://example.org/a/")).toBe("https://example.org/a/");
  for (const wrong of ["", "example.org", "https://example.org/> .", "https://a b", "/path"]) {
    expect(() => requireAddress("baseUri", wrong)).toThrow(/baseUri has to be an address/);
  }
  expect(requireDay("created", "2026-02-28")).toBe("2026-02-28");
  for (const wrong of ["", "2026-02-30", "28/02/2026", "2026-02-28T00:00:00Z"])
    expect(() => requireDay("created", wrong)).toThrow(/created/);
});

it("holds in every writer", () => {
  const baseUri = "https://example.org";
  const good = {
    baseUri,
    created: "2026-01-31",
    modified: "2026-01-31",
    publisher: { uri: "https://example.org" },
  };
  expect(() => writeCase(kitchen, { baseUri: "here", lastChanged: "2026-01-31" })).toThrow(RangeError);
  expect(() => writeCase(kitchen, { baseUri, lastChanged: "yesterday" })).toThrow(RangeError);
  expect(() => writeCase(kitchen, { baseUri, lastChanged: "2026-01-31T9" })).toThrow(/T09:30:00Z/);
  expect(writeCase(kitchen, { baseUri, lastChanged: "2026-01-31T09:30:00+01:00" }).CFDocument.lastChangeDateTime).toBe(
    "2026-01-31T09:30:00+01:00",
  );
  expect(() => writeSkos(kitchen, { ...good, modified: "today" })).toThrow(/modified/);
  expect(() => writeSkos(kitchen, { ...good, publisher: { uri: "us" } })).toThrow(/publisher\.uri/);
  expect(() => writeSchemaOrg(kitchen, { baseUri: "<x>" })).toThrow(RangeError);
  expect(() => writeXapi(kitchen, [], { baseUri: "", accounts: "https://example.org" })).toThrow(RangeError);
});
