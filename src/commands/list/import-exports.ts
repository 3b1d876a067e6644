import { command } from '../command.ts';

export const importExports = command({
  id: 'importExports',
  title: 'Import Exports',
  says: 'Brings CSV and Excel files in as they are, so that dates, ids and decimals stay what they were.',
  keywords: 'csv xlsx excel file upload add drop',
  group: 'do',
});
