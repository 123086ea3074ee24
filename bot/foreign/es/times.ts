const hours: Readonly<Record<string, number>> = {
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
}
const hourWord = `(\\d{1,2}|${Object.keys(hours).join('|')})`
const hourOf = (said: string): number => hours[said] ?? Number(said)

const parts: Readonly<Record<string, number>> = {
  media: 30,
  cuarto: 15,
  cinco: 5,
  diez: 10,
  veinte: 20,
  veinticinco: 25,
  '5': 5,
  '10': 10,
  '20': 20,
  '25': 25,
  '15': 15,
  '30': 30,
}
const partWord = Object.keys(parts).join('|')

/** "a las siete y media de la tarde" is at 19:30, "a las ocho menos cuarto" at 7:45. */
export function spanishTimes(text: string): string {
  return text
    .replace(
      new RegExp(
        `\\b(a|de|desde|hasta|sobre|despues de|antes de|hacia|y) (?:las?|eso de las) ${hourWord}(?::(\\d{2}))?(?: h| horas)?(?: (y|menos) (${partWord}))?( de la manana| de la tarde| de la noche| de la madrugada| pm| am| p\\.m\\.| a\\.m\\.)?(?![\\w:])`,
        'g',
      ),
      (_, at, hour, minutes, side, part, half) =>
        `${at} ${clock(hourOf(hour), { minutes, side, part, half })}`,
    )
    .replace(/\b(\d{1,2})[.:](\d{2}) ?(?:h|horas)\b/g, '$1:$2')
    .replace(/\b(\d{1,2}) ?(?:h|horas)\b(?! (?:a|por) )/g, '$1:00')
    .replace(
      /\b(\d{1,2}) de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/g,
      '$1 $2',
    )
    .replace(
      /\b(manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:por|a|en) la (manana|tarde|noche)\b/g,
      '$1 por la $2',
    )
}

type Said = { minutes?: string; side?: string; part?: string; half?: string }

/** Minutes after the hour, before it after "menos"; in the afternoon and at night the hour is one of twenty-four. */
function clock(hour: number, { minutes, side, part, half }: Said): string {
  const after =
    minutes === undefined ? (parts[part ?? ''] ?? 0) * (side === 'menos' ? -1 : 1) : Number(minutes)
  const late = half !== undefined && /tarde|noche|p/.test(half) && hour < 12
  const all = (hour + (late ? 12 : 0)) * 60 + after
  const words = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
  return half !== undefined && /manana|madrugada|a\.?m/.test(half)
    ? `${words} am`
    : after === 0 && !late && minutes === undefined
      ? `${hour}`
      : words
}
