import { voice } from '../voice.ts';

export const html = voice({
  code: 'html',
  severity: 'error',
  says: 'A web page saved under a spreadsheet’s name has no rows.',
  message: (_, reading) =>
    `${reading.name} is a web page and not an export (it begins with an HTML tag). Open it where it came from and download the report as CSV or Excel.`,
});
