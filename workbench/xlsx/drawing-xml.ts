import type { ChartPlan } from '../document/chart-plan.ts';
import type { Chart } from '../document/document.ts';
import { xmlFile } from './xml.ts';

const emu = (pixels: number): number => Math.round(pixels * 9525);

/** Where a sheet's charts stand. */
export function drawingXml(charts: readonly { readonly chart: Chart; readonly plan: ChartPlan }[]): string {
  const anchors = charts.map(({ chart: { anchor, id }, plan }, index) => {
    const from = `<xdr:col>${anchor.column}</xdr:col><xdr:colOff>${emu(anchor.x)}</xdr:colOff><xdr:row>${anchor.row}</xdr:row><xdr:rowOff>${emu(anchor.y)}</xdr:rowOff>`;
    return (
      `<xdr:oneCellAnchor><xdr:from>${from}</xdr:from><xdr:ext cx="${emu(plan.width)}" cy="${emu(plan.height)}"/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${index + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${index + 1}"/>` +
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
    );
  });
  return xmlFile(
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors.join('')}</xdr:wsDr>`,
  );
}
