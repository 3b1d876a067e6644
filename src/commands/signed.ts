import { definitionsStamp } from '../proof/history/definitions.ts';
import type { ReportContext } from '../report/context.ts';
import { type Role, roles, type Signature, type Signed } from '../report/signed.ts';
import { dataStamp } from './data-stamp.ts';
import type { Host } from './host.ts';

type Kept = Partial<Record<Role, Omit<Signature, 'holds'> & { readonly stamp: string }>>;

const name = 'signed';

const kept = (host: Host): Kept => (host.note(name) as Kept | null) ?? {};

/** Stands for all that is signed. */
const stampOf = (host: Host, context: ReportContext): string =>
  `${dataStamp(context)} ${definitionsStamp(host.digest)}`;

/** Who signed, and whether what they signed is what there is now; null where nobody has. */
export function signedOn(host: Host, context: ReportContext): Signed | null {
  const signatures = kept(host);
  if (roles.every((role) => !signatures[role])) return null;
  const now = stampOf(host, context);
  const of = (role: Role): Signature | null => {
    const signature = signatures[role];
    return signature ? { name: signature.name, at: signature.at, holds: signature.stamp === now } : null;
  };
  return { preparer: of('preparer'), reviewer: of('reviewer') };
}

export function keepSignature(
  host: Host,
  context: ReportContext,
  role: Role,
  signature: Omit<Signature, 'holds'>,
): void {
  host.keepNote(name, { ...kept(host), [role]: { ...signature, stamp: stampOf(host, context) } } satisfies Kept);
}
