import { atBox, type Box, crosses, type Obstacle, touchesOurs } from './obstacle.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Asked of the ranges whole: of whole columns or rows the notation leaves ends open. */
const boxOf = (range: Range): Box => ({
  top: range.getRow(),
  left: range.getColumn(),
  bottom: range.getLastRow(),
  right: range.getLastColumn(),
});

/** What somebody else protected, and the person at the screen may not edit. */
export const protectedByOthers: Obstacle = (target) => {
  const { intent } = target;
  for (const protection of target.closed()) {
    const whose = protection.getDescription();
    const who = `Ask whoever protected it${whose ? ` (“${whose}”)` : ''}, or the owner of the file, to let you edit it under Data ▸ Protect sheets and ranges, or to build the report`;
    if (String(protection.getProtectionType()) === 'SHEET')
      return `${target.name} is protected by somebody else, and you may not edit it. ${who}.`;
    const box = boxOf(protection.getRange());
    const isCut = intent.steps.some((step) =>
      step.do === 'delete'
        ? box.top < step.at + step.count && box.bottom >= step.at
        : crosses(step.before - 1, box.top, box.bottom),
    );
    if (touchesOurs(intent, box) || isCut || intent.movesBesides)
      return `${atBox(target, box)} is protected by somebody else, and the build writes there. ${who}.`;
  }
  return null;
};
