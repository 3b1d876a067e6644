import { stripAccents } from './normalise-header.ts';

/** The names and short names of each month in the languages of exports: EN, DE, FR, ES, PT, IT, NL, ID, SV, DA, PL, CS, TR, RU, HU, RO, FI. */
const names: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ocak oca января янв leden ledna led január ianuarie ian tammikuu tammi tammikuuta',
  'february feb februar feber février févr fév febrero fevereiro fev febbraio februari lutego luty lut şubat şub февраля февр фев únor února úno február februarie helmikuu helmi helmikuuta',
  'march mar märz mär mrz mars marzo março maart mrt maret marts marca marzec mart марта март мар březen března bře március márc martie maaliskuu maalis maaliskuuta',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi nisan nis апреля апр duben dubna dub április ápr aprilie huhtikuu huhti huhtikuuta',
  'may mai mayo maio maggio mag mei maj maja mayıs мая май květen května kvě május máj toukokuu touko toukokuuta',
  'june jun juni juin junio junho giugno giu czerwca czerwiec cze haziran haz июня июнь июн červen června čvn június jún iunie iun kesäkuu kesä kesäkuuta',
  'july jul juli juillet juil julio julho luglio lug lipca lipiec lip temmuz tem июля июль июл červenec července čvc július júl iulie iul heinäkuu heinä heinäkuuta',
  'august aug août aoû agosto ago augustus agustus agu agt augusti sierpnia sierpień sie ağustos ağu августа авг srpen srpna srp augusztus elokuu elo elokuuta',
  'september sep sept septembre septiembre setiembre setembro set settembre sett września wrzesień wrz eylül eyl сентября сент сен září zář szeptember szept septembrie syyskuu syys syyskuuta',
  'october oct oktober okt octobre octubre outubro out ottobre ott października październik paź ekim eki октября окт říjen října říj október octombrie lokakuu loka lokakuuta',
  'november nov novembre noviembre novembro nop listopada listopad lis kasım kas ноября нояб ноя listopadu noiembrie marraskuu marras marraskuuta',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des grudnia grudzień gru aralık ara декабря дек prosinec prosince pro decembrie joulukuu joulu joulukuuta',
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
