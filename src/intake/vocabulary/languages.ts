import { arabic } from './languages/arabic.ts';
import { baltic } from './languages/baltic.ts';
import { bulgarian } from './languages/bulgarian.ts';
import { chinese } from './languages/chinese.ts';
import { code } from './languages/code.ts';
import { croatian } from './languages/croatian.ts';
import { czech } from './languages/czech.ts';
import { dutch } from './languages/dutch.ts';
import { english } from './languages/english.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { greek } from './languages/greek.ts';
import { hebrew } from './languages/hebrew.ts';
import { hungarian } from './languages/hungarian.ts';
import { icelandic } from './languages/icelandic.ts';
import { indonesian } from './languages/indonesian.ts';
import { italian } from './languages/italian.ts';
import { japanese } from './languages/japanese.ts';
import { korean } from './languages/korean.ts';
import { nordic } from './languages/nordic.ts';
import { polish } from './languages/polish.ts';
import { portuguese } from './languages/portuguese.ts';
import { romanian } from './languages/romanian.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import { swahili } from './languages/swahili.ts';
import { turkish } from './languages/turkish.ts';
import { ukrainian } from './languages/ukrainian.ts';
import { vietnamese } from './languages/vietnamese.ts';
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
