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
  return text
    .replace(new RegExp(`\\bhalb ${hourWord}\\b`, 'g'), (_, hour) => clock(hourOf(hour) * 60 - 30))
    .replace(
      new RegExp(`\\b(viertel|funf|zehn|zwanzig|5|10|20) (nach|vor) ${hourWord}\\b`, 'g'),
      (_, part, side, hour) => {
        const minutes = part === 'viertel' ? 15 : part === 'zwanzig' ? 20 : hourOf(part)
        return clock(hourOf(hour) * 60 + (side === 'nach' ? minutes : -minutes))
      },
    )
    .replace(new RegExp(`\\bdrei ?viertel ${hourWord}\\b`, 'g'), (_, hour) => clock(hourOf(hour) * 60 - 15))
    .replace(/\b(\d{1,2})[.:](\d{2}) ?(?:uhr|h)\b/g, '$1:$2')
    .replace(/\b(\d{1,2}) uhr (\d{2})\b/g, '$1:$2')
    .replace(new RegExp(`\\b${hourWord} ?(?:uhr|h)\\b`, 'g'), (_, hour) => `${hourOf(hour)}:00`)
    .replace(
      new RegExp(
        `\\b(um|ab|gegen|bis|nach|vor|seit) ${hourWord}\\b(?! (?:tage|tagen|leute|personen|minuten|stunden|wochen|kg|kilo|mal|satze))`,
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
    .replace(
      /\b(\d{1,2})\. ?(januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)\b/g,
      '$1 $2',
    )
    .replace(
      /\b(\d{1,2})\.(\d{1,2})\.(\d{4})?/g,
      (_, day, month, year) =>
        `${year ?? ''}${year ? '-' : ''}${year ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : `${day} ${monthNames[Number(month) - 1] ?? ''}`}`,
    )
}

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
