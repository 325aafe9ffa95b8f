/** From pale to strong: dark text stays readable on each. */
const shades = ["#FFFFFF", "#E8F1FA", "#D2E4F5", "#B4D3EE", "#94C1E6", "#73AEDD"];

/** The colour of a rank in a scale of so many: 0, assessed and nothing held, is a grey of its own. */
export function rankColour(rank: number, levels: number): string {
  if (rank <= 0) return "#E6E6E6";
  const strongest = shades.length - 1;
  return shades[levels <= 1 ? strongest : 1 + Math.round(((rank - 1) / (levels - 1)) * (strongest - 1))] ?? "#FFFFFF";
}
