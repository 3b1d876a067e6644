/** Powers of ten that people write as letters behind a number: `1.2K`, `3,4 Mio.`, `1.5L`, `2Cr`. By exponent, lower-case. */
const exponents: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, 'k thousand thsd tsd tausend mille mil tys tis тыс bin rb ribu ngàn nghìn mii ezer хил tūkst 千 천'],
      [4, '万 萬 만'],
      [5, 'l lac lacs lakh lakhs'],
      [
        6,
        'm mi mm mn mln mill mil. mio million millions millionen millones milhões milhão milioni miljoen milj млн jt juta triệu tr 百万 백만',
      ],
      [7, 'cr crore crores'],
      [8, '億 亿 억'],
      [
        9,
        'b bi bn bln billion billions mrd mld milliarde milliarden milliard milliards miliardi bilhão bilhões млрд md tỷ',
      ],
    ] as const
  ).flatMap(([exponent, words]) => words.split(' ').map((word): [string, number] => [word, exponent])),
);

const behind = /^\s?([\p{L}]{1,10})\.?(?![\p{L}])/u;

/** The power of ten at the start of what stands behind the digits, and the rest of it; null where there is none. */
export function abbreviationIn(after: string): { readonly exponent: number; readonly rest: string } | null {
  const match = behind.exec(after);
  const exponent = match && exponents.get(match[1]!.toLowerCase());
  return exponent ? { exponent, rest: after.slice(match![0].length) } : null;
}
