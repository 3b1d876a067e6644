import { command } from '../command.ts';

export const importExports = command({
  id: 'importExports',
  title: 'Import Exports',
  says: 'Brings CSV files in as they are, so that dates, ids and decimals stay what they were.',
  keywords: 'csv file upload add drop',
  group: 'do',
});
