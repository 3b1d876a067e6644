import { stripAccents } from './normalise-header.ts';

/** The names and short names of each month in the languages of exports: EN, DE, FR, ES, PT, IT, NL, ID. */
const names: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari',
  'february feb februar feber février févr fév febrero fevereiro fev febbraio februari',
  'march mar märz mär mrz mars marzo março maart mrt maret',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug août aoû agosto ago augustus agustus agu agt',
  'september sep sept septembre septiembre setiembre setembro set settembre sett',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro nop',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des',
];

const weekdayNames =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so ' +
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim ' +
  'lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom ' +
  'segunda terça quarta quinta sexta feira seg ter qua qui sex sab ' +
  'lunedì martedì mercoledì giovedì venerdì sabato domenica gio ' +
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo';

/** Month of a name without accents in lower case. */
export const monthOf: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) =>
    stripAccents(line)
      .split(' ')
      .map((name): [string, number] => [name, index + 1]),
  ),
);

export const weekdays: ReadonlySet<string> = new Set(stripAccents(weekdayNames).split(' '));
