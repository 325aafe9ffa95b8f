/** The list in a descriptor cell: "You can:" and then a bullet a line. */
export interface DescriptorLines {
  readonly lines: readonly string[];
  /** Lines that are neither the heading nor a bullet; they are kept, each as an entry of its own. */
  readonly unexpected: readonly string[];
}

export function descriptorLines(text: string): DescriptorLines {
  const lines: string[] = [];
  const unexpected: string[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.startsWith("- ")) {
      const bullet = line.slice(2).trim();
      if (bullet !== "") lines.push(bullet);
    } else if (line.trim() !== "" && !(i === 0 && /^you can:?$/iu.test(line.trim()))) {
      lines.push(line.trim());
      unexpected.push(line.trim());
    }
  }
  return { lines, unexpected };
}
