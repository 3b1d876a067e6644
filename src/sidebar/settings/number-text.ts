export type DecimalSign = '.' | ',';

/**
 * A number as people write it, null where it is none. `1,085` is one thing to some and a thousand times that to others:
 * what can be read in two ways comes as its two spellings, each of which is read in one.
 */
export function readNumber(text: string, decimal: DecimalSign): number | null | readonly [string, string] {
  const bare = text
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/\s/g, ' ');
  const [, whole = '', sign, rest = ''] = /^([-+]?[1-9]\d{0,2})([.,])(\d{3})$/.exec(bare) ?? [];
  // Three decimals that end in 0 are rarely meant, round thousands often.
  if (sign && (sign !== decimal || rest.endsWith('0'))) {
    return [`${whole}${decimal}${rest}`.replace(/[.,]?0+$/, ''), whole + rest];
  }
  if (/^[-+]?(\d+[.,]?\d*|[.,]\d+)$/.test(bare)) return Number(bare.replace(',', '.'));
  const group = /^[-+]?\d{1,3}([ '’.,])\d{3}(\1\d{3})*((?!\1)[.,]\d+)?$/.exec(bare)?.[1];
  return group ? Number(bare.replaceAll(group, '').replace(',', '.')) : null;
}

/** The same the other way round. */
export const numberText = (value: number, decimal: DecimalSign): string =>
  value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 14 }).replace('.', decimal);
