import type { FormatToken } from "./formatSections.js";
import { dayOf } from "./serialDay.js";

const secondsOfDay = 86_400;

/** Whether a format shows a day, a time or a duration. */
export function isDateFormat(tokens: readonly FormatToken[]): boolean {
  const isDate = tokens.some(({ kind }) => kind === "date" || kind === "elapsed");
  return isDate && !tokens.some(({ kind }) => kind === "general");
}

/**
 * What a serial number shows in a format of dates. A day is an ISO day whatever the format makes of it, with its time
 * (`2026-10-19T12:00:00`) where the format shows one and it is not midnight; a time of day or a duration is as shown
 * (`12:00`, `36:00`). `undefined` for a number that is not a day of the calendar.
 */
export function showDate(tokens: readonly FormatToken[], value: number, is1904: boolean): string | undefined {
  const units = tokens.map((token, at) => (token.kind === "date" && isMinute(tokens, at) ? "min" : unitOf(token)));
  if (!units.some((unit) => unit === "y" || unit === "m" || unit === "d")) return showTime(tokens, units, value);
  const hasTime = units.some((unit) => unit === "h" || unit === "min" || unit === "s");
  const seconds = hasTime ? Math.round(value * secondsOfDay) : Math.floor(value) * secondsOfDay;
  const day = dayOf(Math.floor(seconds / secondsOfDay), is1904);
  const time = seconds % secondsOfDay;
  return day === undefined || time === 0 ? day : `${day}T${clock(time)}`;
}

function unitOf(token: FormatToken): string {
  return token.kind === "date" ? token.unit : token.kind;
}

/** `m` is a minute behind hours or before seconds, else a month. */
function isMinute(tokens: readonly FormatToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "date" || token.unit !== "m" || token.length > 2) return false;
  const isUnit = (other: FormatToken) => (other.kind === "date" && other.unit !== "am") || other.kind === "elapsed";
  const [before, after] = [tokens.slice(0, at).findLast(isUnit), tokens.slice(at + 1).find(isUnit)];
  const unit = (other?: FormatToken) => (other?.kind === "date" || other?.kind === "elapsed" ? other.unit : "");
  return unit(before) === "h" || unit(after) === "s";
}

function showTime(tokens: readonly FormatToken[], units: readonly string[], value: number): string {
  const point = tokens.findIndex(({ kind }, at) => kind === "point" && tokens[at + 1]?.kind === "digit");
  const decimals =
    point === -1 ? 0 : Math.min(3, tokens.slice(point + 1).filter(({ kind }) => kind === "digit").length);
  const ticks = Math.round(Math.abs(value) * secondsOfDay * 10 ** decimals);
  const seconds = Math.floor(ticks / 10 ** decimals);
  const fraction = String(ticks % 10 ** decimals).padStart(decimals, "0");
  const hour = Math.floor(seconds / 3600) % 24;
  const minute = Math.floor(seconds / 60) % 60;
  const half = units.includes("am");
  const text = tokens.map((token, at) => {
    if (token.kind === "elapsed") {
      return padded(Math.floor(seconds / { h: 3600, m: 60, s: 1 }[token.unit]), token.length);
    }
    if (token.kind === "literal") return token.text;
    if (token.kind === "point") return at === point ? `.${fraction}` : ".";
    if (token.kind !== "date") return token.kind === "slash" ? "/" : token.kind === "comma" ? "," : "";
    if (units[at] === "am") return hour < 12 ? "AM" : "PM";
    if (units[at] === "h") return padded(half ? hour % 12 || 12 : hour, token.length);
    return padded(units[at] === "min" ? minute : seconds % 60, token.length);
  });
  return (value < 0 && ticks > 0 ? "-" : "") + text.join("").trim();
}

function clock(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => padded(Math.floor(part), 2)).join(":");
}

function padded(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), "0");
}
