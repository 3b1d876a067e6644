import { cellName, quoteSheet } from '../document/a1.ts';
import type { ChartPlan, SeriesPlan } from '../document/chart-plan.ts';
import type { Zone } from '../document/zone.ts';
import { excelFormat } from './number-format.ts';
import { escapeXml, xmlFile } from './xml.ts';

const axes = { first: { label: 101, value: 102 }, second: { label: 103, value: 104 } } as const;
type Side = keyof typeof axes;

export function chartXml(plan: ChartPlan): string {
  const sides: Side[] = plan.series.some(({ secondAxis }) => secondAxis) ? ['first', 'second'] : ['first'];
  return xmlFile(
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
      '<c:roundedCorners val="0"/><c:chart>' +
      (plan.title === undefined ? '' : titleXml(plan.title, 1200, true, plan.titleColor)) +
      `<c:autoTitleDeleted val="${plan.title === undefined ? 1 : 0}"/><c:plotArea><c:layout/>` +
      sides.map((side) => groupsXml(plan, side)).join('') +
      sides.map((side) => axesXml(plan, side)).join('') +
      '</c:plotArea>' +
      (plan.legend === 'none'
        ? ''
        : `<c:legend><c:legendPos val="${plan.legend[0]}"/><c:overlay val="0"/></c:legend>`) +
      '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
      `<c:spPr>${solid(plan.background ?? '#ffffff')}<a:ln><a:noFill/></a:ln></c:spPr>` +
      '</c:chartSpace>',
  );
}

/** Series of one kind on one axis are drawn together; lines lie over bars, bars over areas. */
function groupsXml(plan: ChartPlan, side: Side): string {
  return (['area', 'bar', 'line'] as const)
    .map((kind) => {
      const series = plan.series
        .map((each, index) => ({ each, index }))
        .filter(({ each }) => each.kind === kind && each.secondAxis === (side === 'second'));
      if (series.length === 0) return '';
      const inside = series.map(({ each, index }) => seriesXml(plan, each, index)).join('');
      const ids = `<c:axId val="${axes[side].label}"/><c:axId val="${axes[side].value}"/>`;
      const grouping = plan.stacked ? 'stacked' : kind === 'bar' ? 'clustered' : 'standard';
      if (kind === 'bar') {
        return `<c:barChart><c:barDir val="${plan.horizontal ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${inside}<c:gapWidth val="60"/>${plan.stacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
      }
      const name = kind === 'line' ? 'lineChart' : 'areaChart';
      return `<c:${name}><c:grouping val="${grouping}"/><c:varyColors val="0"/>${inside}${kind === 'line' ? '<c:marker val="1"/>' : ''}${ids}</c:${name}>`;
    })
    .join('');
}

function seriesXml(plan: ChartPlan, series: SeriesPlan, index: number): string {
  const { kind } = series;
  const color = series.color ?? '#4285f4';
  const dash = series.dashed ? '<a:prstDash val="dash"/>' : '';
  const look =
    kind === 'line'
      ? `<c:spPr><a:ln w="${Math.round(series.lineWidth * 12_700)}" cap="rnd">${solid(color)}${dash}<a:round/></a:ln></c:spPr>`
      : `<c:spPr>${solid(color)}</c:spPr>`;
  const name = series.label
    ? `<c:tx><c:v>${escapeXml(series.label)}</c:v></c:tx>`
    : series.title
      ? `<c:tx><c:strRef><c:f>${reference(series.sheet, series.title)}</c:f></c:strRef></c:tx>`
      : '';
  const labels = series.dataLabels
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';
  const marker =
    kind === 'line'
      ? series.pointSize > 0
        ? `<c:marker><c:symbol val="circle"/><c:size val="${Math.max(2, series.pointSize)}"/><c:spPr>${solid(color)}<a:ln>${solid(color)}</a:ln></c:spPr></c:marker>`
        : '<c:marker><c:symbol val="none"/></c:marker>'
      : '';
  const categories = plan.labels
    ? `<c:cat><c:strRef><c:f>${reference(plan.labels.sheet, plan.labels.zone)}</c:f></c:strRef></c:cat>`
    : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${kind === 'bar' ? '<c:invertIfNegative val="0"/>' : ''}${marker}${labels}${categories}` +
    `<c:val><c:numRef><c:f>${reference(series.sheet, series.zone)}</c:f></c:numRef></c:val>` +
    `${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function axesXml(plan: ChartPlan, side: Side): string {
  const { label, value } = axes[side];
  const second = side === 'second';
  // Sheets draws the first category of a horizontal bar chart at the top.
  const turned = plan.horizontal ? 'maxMin' : 'minMax';
  const labelPlace = plan.horizontal ? 'l' : 'b';
  const valuePlace = plan.horizontal ? 'b' : second ? 'r' : 'l';
  const valueTitle = second ? plan.secondValueTitle : plan.valueTitle;
  const shown = second ? plan.secondValueFormat : plan.valueFormat;
  const format = shown === undefined ? undefined : escapeXml(excelFormat(shown));
  const crosses = plan.horizontal || second ? 'max' : 'autoZero';
  const limits = `${limit('max', plan.valueMax)}${limit('min', plan.valueMin)}`;
  return (
    `<c:catAx><c:axId val="${label}"/><c:scaling><c:orientation val="${turned}"/></c:scaling><c:delete val="${second ? 1 : 0}"/>` +
    `<c:axPos val="${labelPlace}"/>${axisTitle(second ? undefined : plan.labelTitle)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLook}${textLook}` +
    `<c:crossAx val="${value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${value}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${valuePlace}"/>${second ? '' : gridlines}${axisTitle(valueTitle)}` +
    `<c:numFmt formatCode="${format ?? 'General'}" sourceLinked="${format === undefined ? 1 : 0}"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook}` +
    `<c:crossAx val="${label}"/><c:crosses val="${crosses}"/></c:valAx>`
  );
}

const limit = (name: 'max' | 'min', value: number | undefined): string =>
  value === undefined ? '' : `<c:${name} val="${value}"/>`;

const solid = (color: string): string =>
  `<a:solidFill><a:srgbClr val="${color.slice(1).toUpperCase()}"/></a:solidFill>`;
const gridlines = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid('#e0e0e0')}</a:ln></c:spPr></c:majorGridlines>`;
const axisLook = `<c:spPr><a:ln w="9525">${solid('#9aa0a6')}</a:ln></c:spPr>`;
const textLook = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${solid('#5f6368')}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

const axisTitle = (text: string | undefined): string =>
  text === undefined ? '' : titleXml(text, 900, false, '#5f6368');

function titleXml(text: string, size: number, bold: boolean, color: string | undefined): string {
  const look = `lang="en-US" sz="${size}" b="${bold ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr ${look}>${solid(color ?? '#202124')}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function reference(sheet: string, zone: Zone): string {
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
  return escapeXml(`${quoteSheet(sheet)}!${fixed(zone.top, zone.left)}:${fixed(zone.bottom, zone.right)}`);
}
