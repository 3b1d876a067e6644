import type { ScanXml } from './scan.ts';

/** Built-in formats that show a day: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are those of East Asia. */
const builtInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

/** A custom format shows a day where it names one outside of quotes, escapes and brackets: `h:mm` does not. */
const showsDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** Whether a cell of style `s` holds a day: the cell itself is only a number. */
export function dateStyles(stylesXml: string, scan: ScanXml): (style: string | undefined) => boolean {
  const custom = new Map<string, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  scan(stylesXml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(numFmtId, formatCode);
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const format = custom.get(numFmtId);
        styles.push(format === undefined ? builtInDay(Number(numFmtId)) : showsDay(format));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return (style) => styles[Number(style ?? 0)] ?? false;
}
