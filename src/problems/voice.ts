import type { Finding, Reading } from '../intake/reading.ts';
import { findingsByCode } from './findings-by-code.ts';
import type { Fix } from './fix.ts';
import type { ProblemCell, Severity } from './problem.ts';
import type { Found, Rule, RuleContext } from './rule.ts';

interface Voiced {
  readonly code: string;
  readonly severity: Severity;
  readonly says: string;
  message(finding: Finding, reading: Reading, context: RuleContext): string;
  /** The ways out of it, the best first. */
  fixes?(finding: Finding, reading: Reading): readonly Fix[];
  /** Where the severity depends on what was found. */
  severityOf?(finding: Finding, reading: Reading, context: RuleContext): Severity;
  /** Where a source may have many of the kind: what is said of all of them as one. */
  readonly together?: Together;
}

interface Together {
  message(findings: readonly Finding[], reading: Reading): string;
  fixes?(findings: readonly Finding[], reading: Reading): readonly Fix[];
  /** Of one as well as of many. */
  severityOf?(findings: readonly Finding[], reading: Reading): Severity;
}

/** A rule that puts the findings of one code into words. */
export function voice({ code, severity, says, message, severityOf, fixes, together }: Voiced): Rule {
  const cellOf = (finding: Finding, reading: Reading, context: RuleContext): ProblemCell => ({
    row: finding.row ?? null,
    column: finding.column ?? null,
    message: message(finding, reading, context),
    ...(fixes ? { fixes: fixes(finding, reading) } : {}),
  });
  return {
    code,
    severity,
    says,
    *check(context): Generator<Found> {
      for (const reading of context.readings) {
        const all = findingsByCode(reading, code);
        const findings = together ? distinct(all) : all;
        const cells = findings.map((finding) => cellOf(finding, reading, context));
        const loud =
          together?.severityOf && findings.length > 0 ? { severity: together.severityOf(findings, reading) } : {};
        if (together && findings.length > 1) {
          yield {
            source: reading.name,
            // A click leads to the first of them.
            row: cells[0]!.row,
            column: cells[0]!.column,
            message: together.message(findings, reading),
            ...(together.fixes ? { fixes: together.fixes(findings, reading) } : {}),
            ...loud,
            cells,
          };
          continue;
        }
        for (const [i, cell] of cells.entries())
          yield {
            source: reading.name,
            ...cell,
            ...(severityOf ? { severity: severityOf(findings[i]!, reading, context) } : {}),
            ...loud,
          };
      }
    },
  };
}

/** Where columns became rows, one cell may be found once for each of them. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...new Map(findings.map((each) => [`${each.row} ${each.column} ${each.got}`, each])).values()];
}
