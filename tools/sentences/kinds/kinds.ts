import { activities } from './activities.ts';
import { advice } from './advice.ts';
import { agreementSentences, agreementTable } from './agreement.ts';
import { assumptions } from './assumptions.ts';
import { baselineTable } from './baseline.ts';
import { byline } from './byline.ts';
import { calculation } from './calculation.ts';
import { cause } from './cause.ts';
import { channelTable } from './channels.ts';
import { firstCampaigns } from './first-campaigns.ts';
import { firstScreen } from './first-screen.ts';
import { headline } from './headline.ts';
import type { CellKind, SentenceKind } from './kind.ts';
import { notes } from './notes.ts';
import { nothingSaid } from './nothing-said.ts';
import { objectives } from './objectives.ts';
import { planSentences, planTable } from './plan.ts';
import { restatedSentences, restatedTable } from './restated.ts';
import { results } from './results.ts';
import { resultsSentence } from './results-sentence.ts';
import { signedSentences, signedTable } from './signed.ts';
import { sourceTable } from './source-table.ts';
import { trustStrip } from './trust-strip.ts';

/** The kinds of cells under a title. Adding one is its file and a line here. */
export const cellKinds: readonly CellKind[] = [
  ...firstScreen,
  ...firstCampaigns,
  ...channelTable,
  ...objectives,
  ...baselineTable,
  ...activities,
  ...results,
  ...sourceTable,
  ...planTable,
  ...restatedTable,
  ...signedTable,
  ...agreementTable,
];

/** The kinds of sentences, wherever they stand. */
export const sentenceKinds: readonly SentenceKind[] = [
  ...headline,
  ...cause,
  ...byline,
  ...trustStrip,
  ...assumptions,
  ...resultsSentence,
  ...advice,
  ...calculation,
  ...notes,
  ...nothingSaid,
  ...planSentences,
  ...restatedSentences,
  ...signedSentences,
  ...agreementSentences,
];
