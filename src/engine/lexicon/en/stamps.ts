/** Words that a line of nothing but a date stamp may hold beside its numbers, in the languages whose stamps reach English pages. */
export const stampWords: ReadonlySet<string> = new Set(
  (
    "published posted updated update last first created modified date dated time at on of and am pm a p m gmt utc bst est edt et pt pst pdt mst mdt ct cst cdt cet cest eet eest ist hkt jst kst msk sgt aest aedt nzt nzst " +
    "eastern pacific local hrs h hours st nd rd th today yesterday ago minutes hours days " +
    "stand uhr veröffentlicht aktualisiert am um publié publicado actualizado mis à jour le el"
  ).split(" "),
);

/** Month and weekday names, full and short, that make a line of numbers a date. */
export const calendarWords: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec " +
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag " +
    "janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
  ).split(" "),
);

/** Units of a reading-time widget: "4 min read", "4 Minuten". */
export const minuteWords: ReadonlySet<string> = new Set(
  "min mins minute minutes minuten minuto minutos minuti minuter minuut minuty minut мин минута минуты минут хв хвилин phút dk dakika".split(
    " ",
  ),
);
