/** The decimal sign of a spreadsheet's locale, such as `de_DE`. */
export function decimalSign(locale: string): '.' | ',' {
  try {
    return (0.5).toLocaleString(locale.replaceAll('_', '-')).includes(',') ? ',' : '.';
  } catch {
    return '.';
  }
}
