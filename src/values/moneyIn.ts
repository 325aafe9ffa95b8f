import { fold } from "./fold.js";

/** An amount as it is written: perhaps without a currency. */
export interface WrittenMoney {
  readonly amount: number;
  /** ISO 4217. Absent: the text does not name one, or the amount is 0 in words. */
  readonly currency?: string;
}

const free = [
  "free",
  "free of charge",
  "free to attend",
  "foc",
  "f.o.c.",
  "no charge",
  "without charge",
  "no cost",
  "no fee",
  "nil",
  "£nil",
  "zero",
  "fully funded",
  "complimentary",
  "gratis",
];
const signs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["£", "GBP"],
  ["€", "EUR"],
  ["$", "USD"],
  ["¥", "JPY"],
  ["₹", "INR"],
]);
const perHead =
  / ?(?:(?:per|each|a|\/) ?(?:person|learner|delegate|participant|attendee|head|place|seat)|each|p\.?p\.?)$/;
const amountOf = /^(\d{1,40}|\d{1,3}(?:,\d{3}){1,12})(\.\d{1,2})?$/;

/**
 * What a text says something costs: `Free`, `£1,200.50`, `EUR 300`, `1,200 GBP`, `£95 per person`. A dollar is that of the
 * currency given, if that has dollars, and else the American. `undefined` for anything but one amount, and for one whose
 * sign says another currency than `currency` (ISO 4217: what stands beside it).
 */
export function moneyIn(text: string, currency?: string): WrittenMoney | undefined {
  const folded = fold(text).replace(perHead, "");
  if (free.includes(folded)) return { amount: 0, ...(currency !== undefined && { currency }) };
  const [, before = "", number = "", after = ""] = /^([a-z]{3}|\D)? ?([\d,.]+) ?([a-z]{3}|\D)?$/u.exec(folded) ?? [];
  const [, whole, part = ""] = amountOf.exec(number) ?? [];
  if (whole === undefined) return undefined;
  const named = [before, after].filter((mark) => mark !== "").map((mark) => signs.get(mark) ?? mark.toUpperCase());
  const isDollar = (code: string) => code === "USD" && [before, after].includes("$") && currency?.endsWith("D");
  const said = new Set([...named.filter((code) => !isDollar(code)), ...(currency === undefined ? [] : [currency])]);
  const [only] = said;
  if (said.size > 1 || named.some((code) => !currencies.has(code))) return undefined;
  return { amount: Number(whole.replaceAll(",", "") + part), ...(only !== undefined && { currency: only }) };
}

/** Those of ISO 4217 that people pay with. */
const currencies: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".split(
    " ",
  ),
);

/** The currency that a text such as a header names: `Cost (£)`, `Price in EUR`. */
export function currencyIn(text: string): string | undefined {
  const marks = text.match(/[£€$¥₹]|\b[A-Z]{3}\b/g) ?? [];
  return marks.map((mark) => signs.get(mark) ?? mark).find((code) => currencies.has(code));
}
