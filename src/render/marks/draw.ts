/**
 * How marks are drawn: SVG made of attributes and classes alone, without ids, styles, references and text, so that it stands
 * under the strictest policy of a page. The forms tell before the colours do: `h` solid, `m` an empty thick frame, `u` hatched,
 * which means "not assessed" and nothing else, `n` an empty thin frame.
 */
export type Form = "h" | "m" | "u" | "n";

/** A picture that says nothing to whoever listens to the page: the words beside it do. */
export function svg(kind: string, width: number, height: number, inner: string): string {
  return `<svg class="ds-${kind}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">${inner}</svg>`;
}

export function box(form: Form | string, x: number, y: number, width: number, height: number): string {
  if (width <= 0) return "";
  const rect = `<rect class="${form}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"/>`;
  return form === "u" ? rect + hatch(x, y, width, height) : rect;
}

export function line(form: string, ...points: readonly number[]): string {
  return `<path class="${form}" d="M${points.map(short).join(" ")}"/>`;
}

/** Lines of their own, cut to the box: a gradient or a pattern prints as a picture a hundred times as large. */
function hatch(x: number, y: number, width: number, height: number): string {
  let path = "";
  for (let at = step; at < width + height; at += step) {
    const run = Math.min(at, width) - Math.max(0, at - height);
    path += `M${short(x + Math.max(0, at - height))} ${short(y + Math.min(at, height))}l${short(run)}-${short(run)}`;
  }
  return `<path class="k" d="${path}"/>`;
}

const step = 5;

/** Two decimals at most. */
export function short(value: number): number {
  return Math.round(value * 100) / 100;
}
