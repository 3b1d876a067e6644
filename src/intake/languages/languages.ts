import { arabic } from './arabic.ts';
import { baltic } from './baltic.ts';
import { bulgarian } from './bulgarian.ts';
import { chinese } from './chinese.ts';
import { code } from './code.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hungarian } from './hungarian.ts';
import { icelandic } from './icelandic.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { nordic } from './nordic.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { swahili } from './swahili.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * All languages that are read. Where a table has several columns that could be one field, the words of the first are taken, and
 * the names that people write come before those of databases.
 */
export const languages: readonly Vocabulary[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  nordic,
  turkish,
  russian,
  japanese,
  chinese,
  korean,
  vietnamese,
  thai,
  indonesian,
  czech,
  hungarian,
  croatian,
  romanian,
  ukrainian,
  bulgarian,
  greek,
  baltic,
  icelandic,
  arabic,
  hebrew,
  swahili,
  code,
];
