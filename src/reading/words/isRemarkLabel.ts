const label =
  /^(?:(?:foot)?notes?|key|legend|sources?|comments?|confidential|restricted|official(?:[- ]sensitive)?(?:[ :-].*)?)$/is;

/** Whether a text names what stands above or under a table and is none of its rows: `Notes`, `Key`, `OFFICIAL-SENSITIVE`. */
export function isRemarkLabel(text: string): boolean {
  return label.test(text);
}
