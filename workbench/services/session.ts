import type { Host } from './host.ts';
import { service } from './service.ts';

type Session = GoogleAppsScript.Base.Session;

/** Under the add-on's two scopes nobody's address is known: it is empty, as it is there. */
export function session(host: Host): Session {
  const nobody = service<GoogleAppsScript.Base.User>(host, 'Session.User', { getEmail: () => '' });
  return service<Session>(host, 'Session', {
    getScriptTimeZone: () => host.scriptTimeZone,
    getActiveUserLocale: () => host.document.locale.code.slice(0, 2),
    getTemporaryActiveUserKey: () => host.user,
    getActiveUser: () => nobody,
    getEffectiveUser: () => nobody,
  });
}
