const mostTexts = 8_192;

/** A reading of texts that looks at each different text once, however often a column repeats it. */
export function remembered<Said>(read: (text: string) => Said): (text: string) => Said {
  const known = new Map<string, { readonly said: Said }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.said;
    const said = read(text);
    if (known.size < mostTexts) known.set(text, { said });
    return said;
  };
}
