/** An Apps Script enumeration: its members are only compared and printed, so their names stand for them. */
export const enumOf = <Enum>(...names: string[]): Enum =>
  Object.fromEntries(names.map((name) => [name, name])) as unknown as Enum;
