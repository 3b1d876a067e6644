import type { Finding, Reading } from '../intake/reading.ts';
import { findingsByCode } from './findings-by-code.ts';
import type { Severity } from './problem.ts';
import type { Rule } from './rule.ts';

interface Voiced {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  message(finding: Finding, reading: Reading): string;
  /** Where the severity depends on what was found. */
  severityOf?(finding: Finding, reading: Reading): Severity;
}

/** A rule that puts the findings of one code into words. */
export function voice({ code, severity, says, message, severityOf }: Voiced): Rule {
  return {
    code,
    severity,
    says,
    *check({ readings }) {
      for (const reading of readings) {
        for (const finding of findingsByCode(reading, code)) {
          yield {
            source: reading.name,
            row: finding.row ?? null,
            column: finding.column ?? null,
            message: message(finding, reading),
            ...(severityOf ? { severity: severityOf(finding, reading) } : {}),
          };
        }
      }
    },
  };
}
