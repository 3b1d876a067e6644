import { stripAccents } from './normalise-header.ts';

/** The names and short names of each month in the languages of exports: EN, DE, FR, ES, PT, IT, NL, ID, SV, DA, PL, TR, RU. */
const names: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ocak oca января янв',
  'february feb februar feber février févr fév febrero fevereiro fev febbraio februari lutego luty lut şubat şub февраля февр фев',
  'march mar märz mär mrz mars marzo março maart mrt maret marts marca marzec mart марта март мар',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi nisan nis апреля апр',
  'may mai mayo maio maggio mag mei maj maja mayıs мая май',
  'june jun juni juin junio junho giugno giu czerwca czerwiec cze haziran haz июня июнь июн',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec lip temmuz tem июля июль июл',
  'august aug août aoû agosto ago augustus agustus agu agt augusti sierpnia sierpień sie ağustos ağu августа авг',
  'september sep sept septembre septiembre setiembre setembro set settembre sett września wrzesień wrz eylül eyl сентября сент сен',
  'october oct oktober okt octobre octubre outubro out ottobre ott października październik paź ekim eki октября окт',
  'november nov novembre noviembre novembro nop listopada listopad lis kasım kas ноября нояб ноя',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudnia grudzień gru aralık ara декабря дек',
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
