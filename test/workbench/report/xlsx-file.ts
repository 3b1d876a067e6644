import JSZip from 'jszip';

export interface XlsxTab {
  readonly title: string;
  /** A text that begins with `=` is a formula, with its value behind a `→`. */
  readonly rows?: readonly (readonly (string | number)[])[];
  readonly isHidden?: boolean;
  readonly isChart?: boolean;
  /** The title of the tab that a pivot table on this one sums up. */
  readonly pivotOf?: string;
  /** The whole tab is a table of this name, as Insert ▸ Table makes it. */
  readonly table?: string;
}

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel packs it, with no more in it than its tabs need. */
export async function xlsxFile(tabs: readonly XlsxTab[], definedNames = ''): Promise<Uint8Array> {
  const zip = new JSZip();
  const relation = (id: string, is: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}/${is}" Target="${target}"/>`;
  const relations = (path: string, inside: string) => zip.file(path, `<Relationships>${inside}</Relationships>`);
  const pathOf = ({ isChart }: XlsxTab, i: number) => `${isChart ? 'chartsheets' : 'worksheets'}/sheet${i + 1}.xml`;
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns:r="${type}"><sheets>${tabs
      .map(
        ({ title, isHidden }, i) =>
          `<sheet name="${escaped(title)}" sheetId="${i + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets>${definedNames === '' ? '' : `<definedNames>${definedNames}</definedNames>`}</workbook>`,
  );
  relations(
    'xl/_rels/workbook.xml.rels',
    tabs.map((tab, i) => relation(`rId${i + 1}`, tab.isChart ? 'chartsheet' : 'worksheet', pathOf(tab, i))).join(''),
  );
  for (const [i, tab] of tabs.entries()) {
    const path = pathOf(tab, i);
    zip.file(`xl/${path}`, tab.isChart ? '<chartsheet/>' : sheetXml(tab.rows ?? []));
    const own = [
      ...(tab.pivotOf ? [relation('rId1', 'pivotTable', '../pivotTables/pivotTable1.xml')] : []),
      ...(tab.table ? [relation('rId2', 'table', `../tables/table${i}.xml`)] : []),
    ];
    if (own.length > 0) relations(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, own.join(''));
    if (tab.table)
      zip.file(`xl/tables/table${i}.xml`, `<table id="1" name="${tab.table}" displayName="${tab.table}"/>`);
    if (tab.pivotOf) {
      zip.file(
        'xl/pivotTables/pivotTable1.xml',
        '<pivotTableDefinition><location ref="A1:B9"/></pivotTableDefinition>',
      );
      relations(
        'xl/pivotTables/_rels/pivotTable1.xml.rels',
        relation('rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
      );
      zip.file(
        'xl/pivotCache/pivotCacheDefinition1.xml',
        `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:D9" sheet="${escaped(tab.pivotOf)}"/></cacheSource></pivotCacheDefinition>`,
      );
    }
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const sheetXml = (rows: NonNullable<XlsxTab['rows']>): string =>
  `<worksheet><sheetData>${rows
    .map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => cellXml(cell, `${letter(c)}${r + 1}`)).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

function cellXml(cell: string | number, at: string): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (cell === '') return '';
  if (!cell.startsWith('=')) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  const [formula = '', value = ''] = cell.slice(1).split('→');
  return `<c r="${at}"><f>${escaped(formula)}</f><v>${value}</v></c>`;
}

const letter = (column: number): string => String.fromCharCode(65 + column);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
