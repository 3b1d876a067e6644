import type { OfRun } from '../question.ts';

/** Old names, new names, and zones that came late. */
const zones = [
  'Etc/UTC',
  'GMT',
  'US/Eastern',
  'America/New_York',
  'America/Santiago',
  'America/Havana',
  'America/Asuncion',
  'America/Ciudad_Juarez',
  'America/Coyhaique',
  'Asia/Beirut',
  'Asia/Calcutta',
  'Asia/Kolkata',
  'Asia/Qostanay',
  'Europe/Berlin',
  'Europe/Kiev',
  'Europe/Kyiv',
  'Pacific/Kanton',
  'Etc/GMT+5',
];

export const intlZones: OfRun = {
  id: 'intl-zones',
  asks: 'Which time zones does Intl refuse, and does Utilities.formatDate know these?',
  assumes: 'Some may be refused; Utilities.formatDate knows each zone that a spreadsheet can have.',
  hangsOn: ['src/google/wall-clock.ts'],
  by: 'run',
  ask() {
    const refused = zones.filter((timeZone) => {
      try {
        new Intl.DateTimeFormat('en-US', { timeZone });
        return false;
      } catch {
        return true;
      }
    });
    const noon = new Date(Date.UTC(2026, 6, 1, 12));
    const asked = refused.map((zone) => `${zone} (formatDate says ${Utilities.formatDate(noon, zone, 'HH:mm')})`);
    return asked.length === 0 ? `none of ${zones.length}` : `${asked.join(', ')} of ${zones.length}`;
  },
};
