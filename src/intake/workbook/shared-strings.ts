import type { ScanXml } from './scan.ts';

/** The texts that cells name by number. One may come in several runs; what stands in `rPh` is only how it is pronounced. */
export function sharedStrings(xml: string, scan: ScanXml): string[] {
  const strings: string[] = [];
  let inText = false;
  let pronounced = false;
  scan(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      else if (name === 'rPh') pronounced = true;
      else if (name === 't') inText = !pronounced;
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') pronounced = false;
    },
  });
  return strings;
}
