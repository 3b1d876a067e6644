import type { Role } from '../report/signed.ts';
import { buildReport } from './build-report.ts';
import { stampText } from './clock.ts';
import { freshPage } from './fresh-page.ts';
import type { Host } from './host.ts';
import { keepSignature, signedOn } from './signed.ts';

const titles: Record<Role, string> = { preparer: 'Prepared by', reviewer: 'Reviewed by' };

/** Signs the page by a name of the settings and shows it there. Returns what was done, or why nothing was, in words. */
export const signAs = (role: Role) => (host: Host) =>
  host.alone((): string => {
    const context = freshPage(host);
    if (typeof context === 'string') return `Nothing was signed. ${context}`;
    const { settings } = context;
    const name = settings[role];
    if (name === '') return `Nothing was signed. Enter a name in Settings ▸ Sign-off ▸ ${titles[role]} first.`;
    if (role === 'reviewer') {
      const preparer = signedOn(host, context)?.preparer;
      if (!preparer?.holds) return 'Nothing was signed. The preparer signs first.';
      if (preparer.name.toLowerCase() === name.toLowerCase())
        return `Nothing was signed. ${name} has signed as preparer: a review takes another pair of eyes.`;
    }
    keepSignature(host, context, role, { name, at: stampText(host.now()) });
    buildReport(host);
    return `Signed as ${role} by ${name}.`;
  });
