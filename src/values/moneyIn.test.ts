import { expect, test } from "vitest";
import { currencyIn, moneyIn } from "./moneyIn.js";

test.each([
  ["Free", undefined, 0, undefined],
  ["no charge", "EUR", 0, "EUR"],
  ["£0", undefined, 0, "GBP"],
  ["0", undefined, 0, undefined],
  ["£1,200.50", undefined, 1200.5, "GBP"],
  ["£ 95.5 per person", undefined, 95.5, "GBP"],
  ["£95pp", "GBP", 95, "GBP"],
  ["1,200 GBP", undefined, 1200, "GBP"],
  ["eur 300", undefined, 300, "EUR"],
  ["€300", undefined, 300, "EUR"],
  ["$300", undefined, 300, "USD"],
  ["$300", "CAD", 300, "CAD"],
  ["450", undefined, 450, undefined],
  ["450", "SEK", 450, "SEK"],
])("%s beside %s is %d %s", (text, beside, amount, currency) => {
  expect(moneyIn(text, beside)).toStrictEqual({ amount, ...(currency !== undefined && { currency }) });
});

test.each([
  ["", undefined],
  ["-5", undefined],
  ["£300 + VAT", undefined],
  ["300 VAT", undefined],
  ["£300-£400", undefined],
  ["1,50", undefined],
  ["1.200,50 €", undefined],
  ["£1,2000", undefined],
  ["1e5", undefined],
  ["50%", undefined],
  ["x 5", undefined],
  ["£5", "EUR"],
  ["£5 EUR", undefined],
])("%j beside %s is no one amount", (text, beside) => {
  expect(moneyIn(text, beside)).toBeUndefined();
});

test("a header names its currency by sign or code", () => {
  const named = ["Cost (£)", "Price in EUR", "FEE", "cost", "Cost per NHS learner ($)"].map(currencyIn);
  expect(named).toStrictEqual(["GBP", "EUR", undefined, undefined, "USD"]);
});
