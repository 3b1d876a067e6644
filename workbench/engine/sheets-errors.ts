/** The engine's error values as Google Sheets shows them. */
const names: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#VALUE!',
};

export const sheetsError = (value: string): string => names[value] ?? value;
