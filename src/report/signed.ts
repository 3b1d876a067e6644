/** Who signed the page, of what was prepared and of what was reviewed. */
export interface Signed {
  readonly preparer: Signature | null;
  readonly reviewer: Signature | null;
}

export interface Signature {
  readonly name: string;
  /** In the spreadsheet's zone, as `2026-07-02 10:15`. */
  readonly at: string;
  /** Whether all that the page is made from is still what was signed. */
  readonly holds: boolean;
}

export const roles = ['preparer', 'reviewer'] as const;
export type Role = (typeof roles)[number];

export const signatures = (signed: Signed | null): Signature[] => roles.flatMap((role) => signed?.[role] ?? []);
