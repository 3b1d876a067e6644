import { command } from '../command.ts';

export const agreeKpis = command({
  id: 'agreeKpis',
  title: 'Agree KPIs',
  says: 'Keeps the KPIs of the first screen with targets and definitions as agreed: the report shows each later change.',
  keywords: 'agreement ceo cmo targets definitions contract',
  group: 'do',
});
