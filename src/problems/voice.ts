import type { Finding, Reading } from '../intake/reading.ts';
import { findingsByCode } from './findings-by-code.ts';
import type { Fix } from './fix.ts';
import type { Severity } from './problem.ts';
import type { Rule, RuleContext } from './rule.ts';

interface Voiced {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  message(finding: Finding, reading: Reading, context: RuleContext): string;
  /** Where the severity depends on what was found. */
  /** The ways out of it, the best first. */
  fixes?(finding: Finding, reading: Reading): readonly Fix[];
  severityOf?(finding: Finding, reading: Reading, context: RuleContext): Severity;
}

/** A rule that puts the findings of one code into words. */
export function voice({ code, severity, says, message, severityOf, fixes }: Voiced): Rule {
  return {
    code,
    severity,
    says,
    *check(context) {
      for (const reading of context.readings) {
        for (const finding of findingsByCode(reading, code)) {
          yield {
            source: reading.name,
            row: finding.row ?? null,
            column: finding.column ?? null,
            message: message(finding, reading, context),
            ...(fixes ? { fixes: fixes(finding, reading) } : {}),
            ...(severityOf ? { severity: severityOf(finding, reading, context) } : {}),
          };
        }
      }
    },
  };
}
