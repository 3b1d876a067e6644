import { pageColumns } from '../report/page/columns.ts';
import { firstScreenRows } from '../report/page/first-screen-end.ts';

/** Addresses that the user opens: the add-on asks for nothing itself. */
export interface PageLinks {
  /** To share. */
  readonly page: string;
  /** Its first screen as one sheet of paper, which Google makes for whoever may see the file. */
  readonly pdf: string;
}

const asPdf = {
  format: 'pdf',
  size: 'A4',
  portrait: 'false',
  fitw: 'true',
  gridlines: 'false',
  printtitle: 'false',
  sheetnames: 'false',
  pagenum: 'CENTER',
  r1: '0',
  c1: '0',
  r2: String(firstScreenRows),
  c2: String(pageColumns),
};

export function pageLinks(file: string, sheet: number): PageLinks {
  const query = Object.entries({ ...asPdf, gid: String(sheet) }).map(([name, value]) => `${name}=${value}`);
  return { page: `${file}#gid=${sheet}`, pdf: `${file.replace(/\/edit.*$/, '')}/export?${query.join('&')}` };
}
