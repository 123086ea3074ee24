const hours: Readonly<Record<string, number>> = {
  ein: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
}
const hourWord = `(\\d{1,2}|${Object.keys(hours).join('|')})`
const hourOf = (said: string): number => hours[said] ?? Number(said)
const clock = (minutes: number): string => {
  const all = (minutes + 24 * 60) % (24 * 60)
  return `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
}

/** Parts of the day by which an hour of twelve is one of twenty-four. */
const later = /^(?:abends?|am abend|nachmittags?|am nachmittag|heute abend|nachts)$/

/** "halb acht" is 7:30, "Viertel nach sechs" 6:15, "6 Uhr abends" 18:00. */
export function germanTimes(text: string): string {
  const days = dayParts(stretches(text)).replace(/\b(\d{1,2})t?e[nrs]?(?= (?:woche|monat|tag|satz))/g, '$1.')
  return datesIn(hoursIn(quartersIn(days), text))
    .replace(/\b([1-9]\d) ?w(?= \d| ,|$)/g, '$1 weiblich')
    .replace(/\b([1-9]\d) ?m(?= \d| , \d)/g, '$1 mannlich')
}

/** Halves and quarters of an hour. */
const quartersIn = (text: string): string =>
  text
    .replace(new RegExp(`\\b(funf|zehn|5|10) (vor|nach) halb ${hourWord}\\b`, 'g'), (_, part, side, hour) =>
      clock(hourOf(hour) * 60 - 30 + (side === 'nach' ? 1 : -1) * hourOf(part)),
    )
    .replace(new RegExp(`\\bhalb ${hourWord}\\b`, 'g'), (_, hour) => clock(hourOf(hour) * 60 - 30))
    .replace(
      new RegExp(`\\b(viertel|funf|zehn|zwanzig|5|10|20) (nach|vor) ${hourWord}\\b`, 'g'),
      (_, part, side, hour) => {
        const minutes = part === 'viertel' ? 15 : part === 'zwanzig' ? 20 : hourOf(part)
        return clock(hourOf(hour) * 60 + (side === 'nach' ? minutes : -minutes))
      },
    )
    .replace(new RegExp(`\\bdrei ?viertel ${hourWord}\\b`, 'g'), (_, hour) => clock(hourOf(hour) * 60 - 15))
    .replace(new RegExp(`\\bviertel ${hourWord}\\b`, 'g'), (_, hour) => clock(hourOf(hour) * 60 - 45))
    .replace(/\bkurz (?:vor|nach) (?=\d)/g, 'gegen ')

/** Clocks, by the hour or with minutes. */
const hoursIn = (said: string, text: string): string =>
  said
    .replace(/\b(\d{1,2})[.:](\d{2}) ?(?:uhr|h)\b/g, '$1:$2')
    .replace(/\b(\d{1,2}) uhr (\d{2})\b/g, '$1:$2')
    .replace(new RegExp(`\\b${hourWord} ?(?:uhr|h)\\b`, 'g'), (_, hour) => fullHour(hourOf(hour), text))
    .replace(
      new RegExp(
        `\\b(um|ab|gegen|bis|nach|vor) ${hourWord}\\b(?!:| (?:tage|tagen|leute|personen|minuten|stunden|wochen|kg|kilo|mal|satze|monate|monaten|jahre|jahren|min|std|stunde|stunde|tag|woche|monat|uhr))`,
        'g',
      ),
      (_, at, hour) => `${at} ${hourOf(hour)}`,
    )
    .replace(
      /\b(\d{1,2}):(\d{2}) (abends?|am abend|nachmittags?|am nachmittag|nachts)\b/g,
      (all, hour, minute, part) =>
        Number(hour) < 12 && later.test(part) ? `${Number(hour) + 12}:${minute}` : all,
    )
    .replace(/\b(\d{1,2}):(\d{2}) (?:morgens|fruh|vormittags|am morgen|in der fruh)\b/g, '$1:$2 am')

/** "24. November", "24.11." and "24.11.2026". */
const datesIn = (text: string): string =>
  text
    .replace(
      /\b(\d{1,2})\. ?(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/g,
      '$1 $2',
    )
    .replace(
      /\b(\d{1,2})\.(\d{1,2})\.(\d{4})?/g,
      (_, day, month, year) =>
        `${year ?? ''}${year ? '-' : ''}${year ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day} ${monthNames[Number(month) - 1] ?? ''}`}`,
    )

/**
 * "7 Uhr" of a day to come is in the morning, as its clock has twenty-four hours; of today, or of what is over, the nearer
 * of both is meant.
 */
function fullHour(hour: number, text: string): string {
  const literal = hour > 5 && hour < 10 && toCome.test(text) && !near.test(text)
  return `${literal ? '0' : ''}${hour}:00`
}
const toCome =
  /\b(?:morgen|ubermorgen|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|wochenende|nachste[nr]? woche)\b/
const near = /\b(?:heute|gestern|abends?|nachmittags?|mittags?|nachts|bin|war|gegangen)\b/

/** "Zwischen 17 und 19 Uhr", "von 5 bis halb 7", "17-19 Uhr": what is said of the end holds for the beginning. */
const stretches = (text: string): string =>
  text
    .replace(
      /\b(\d{1,2})\. ?(?:bis|und|-) (?:zum )?(\d{1,2})\. ?(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/g,
      '$1 $3 bis $2 $3',
    )
    .replace(
      new RegExp(`\\b(zwischen|von) ${hourWord} (?:uhr )?(und|bis) ${hourWord} ?uhr\\b`, 'g'),
      (_, from, first, to, last) => `${from} ${hourOf(first)}:00 ${to} ${hourOf(last)}:00`,
    )
    .replace(/\b(\d{1,2}) ?[-–] ?(\d{1,2}) ?uhr\b/g, 'von $1:00 bis $2:00')

const weekdays: Readonly<Record<string, string>> = {
  montag: 'monday',
  dienstag: 'tuesday',
  mittwoch: 'wednesday',
  donnerstag: 'thursday',
  freitag: 'friday',
  samstag: 'saturday',
  sonnabend: 'saturday',
  sonntag: 'sunday',
}

const parts: Readonly<Record<string, string>> = {
  abend: 'evening',
  abends: 'evening',
  fruh: 'morning',
  morgen: 'morning',
  morgens: 'morning',
  vormittag: 'morning',
  vormittags: 'morning',
  mittag: 'around noon',
  mittags: 'around noon',
  nachmittag: 'afternoon',
  nachmittags: 'afternoon',
  nacht: 'night',
}

/** "Am Mittwoch Nachmittag", "samstags früh": a day and its part, already in English. */
const dayParts = (text: string): string =>
  text.replace(
    new RegExp(
      `\\b(?:am |diesen |fur )?(kommenden |nachsten )?(${Object.keys(weekdays).join('|')}) (?:in der |am )?(${Object.keys(parts).join('|')})\\b`,
      'g',
    ),
    (_, next, day, part) => `${next ? 'next ' : ''}${weekdays[day]} ${parts[part]}`,
  )

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
