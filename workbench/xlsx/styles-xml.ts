import type { ConditionalRule } from '../document/document.ts';
import type { Edge, Look } from '../document/look.ts';
import { excelFormat } from './number-format.ts';
import { argb, attribute, escapeXml, xmlFile } from './xml.ts';

/** The looks of a workbook as Excel keeps them: fonts, fills and borders, and for each look, in its own place, a combination of them. */
export function stylesXml(looks: readonly Look[], rules: readonly ConditionalRule[]): string {
  const fonts = table();
  const fills = table();
  const borders = table();
  const formats = table();
  // Excel itself reserves the first two fills.
  fills.idOf('<fill><patternFill patternType="none"/></fill>');
  fills.idOf('<fill><patternFill patternType="gray125"/></fill>');
  const combinations = looks.map((look) => {
    const font = fonts.idOf(fontXml(look));
    const fill = look.background === undefined ? 0 : fills.idOf(fillXml(look.background));
    const border = borders.idOf(borderXml(look));
    const format = look.numberFormat === undefined ? 0 : 164 + formats.idOf(excelFormat(look.numberFormat));
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied}>${alignmentXml(look)}</xf>`;
  });
  const numFmts = formats.items.map((code, id) => `<numFmt numFmtId="${164 + id}" formatCode="${escapeXml(code)}"/>`);
  return xmlFile(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list('numFmts', numFmts) +
      list('fonts', fonts.items) +
      list('fills', fills.items) +
      list('borders', borders.items) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', combinations) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      list('dxfs', rules.map(differenceXml)) +
      '</styleSheet>',
  );
}

function table() {
  const items: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (item: string): number => {
    const known = ids.get(item);
    if (known !== undefined) return known;
    items.push(item);
    ids.set(item, items.length - 1);
    return items.length - 1;
  };
  return { items, idOf };
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;

function fontXml({ bold, italic, underline, strikethrough, fontSize, fontFamily, color }: Look): string {
  return (
    `<font>${flag('b', bold)}${flag('i', italic)}${flag('strike', strikethrough)}${flag('u', underline)}` +
    `<sz val="${fontSize ?? 10}"/><color rgb="${argb(color ?? '#000000')}"/><name val="${escapeXml(fontFamily ?? 'Arial')}"/></font>`
  );
}

const flag = (name: string, on: boolean | undefined): string => (on ? `<${name}/>` : '');

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ left, right, top, bottom }: Look): string {
  const side = (name: string, edge: Edge | undefined): string =>
    edge ? `<${name} style="${edge.style}"><color rgb="${argb(edge.color)}"/></${name}>` : `<${name}/>`;
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}

function alignmentXml({ align, verticalAlign, wrap }: Look): string {
  const vertical = verticalAlign === 'middle' ? 'center' : (verticalAlign ?? 'bottom');
  return `<alignment${attribute('horizontal', align)} vertical="${vertical}"${wrap === 'wrap' ? ' wrapText="1"' : ''}/>`;
}

function differenceXml({ bold, italic, underline, strikethrough, color, background }: ConditionalRule): string {
  const font =
    flag('b', bold) +
    flag('i', italic) +
    flag('strike', strikethrough) +
    flag('u', underline) +
    (color === undefined ? '' : `<color rgb="${argb(color)}"/>`);
  const fill =
    background === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor rgb="${argb(background)}"/></patternFill></fill>`;
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`;
}
