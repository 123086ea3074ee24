import { figures, small } from './numbers.ts'
import { inFull } from './shorthand.ts'
import { asked } from './verbs.ts'

const hours: Readonly<Record<string, number>> = Object.fromEntries([
  ['una', 1],
  ...Object.entries(small).filter(([, hour]) => hour <= 12),
])
const hourWord = `(\\d{1,2}|${Object.keys(hours).join('|')})`
const hourOf = (said: string): number => hours[said] ?? Number(said)

const parts: Readonly<Record<string, number>> = {
  media: 30,
  pico: 10,
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
const half = '( (?:de|en|por) la (?:manana|tarde|noche|madrugada)| del mediodia| del dia| ?[ap]\\.?m\\b\\.?)?'
const unit = '(?: ?h\\b| ?hs\\b| ?hrs\\b| horas\\b)?'
const months =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'

/** "entre las 5 y las 7 de la tarde": what is said of the end goes for the beginning too. */
const span = new RegExp(
  `\\b(?:entre|desde|de) (?:las? )?${hourWord}(?:[:.](\\d{2}))?(?: y (${partWord}))?${unit}${half} (?:y|a|hasta) (?:las? )?${hourWord}(?:[:.](\\d{2}))?(?: y (${partWord}))?${unit}${half}(?! (?:de (?:${months})|dias|semanas|veces|kilos|kg|anos|personas|minutos|min|reps|repeticiones|series))(?![\\w:.]|,\\d)`,
  'g',
)

const at =
  '(?:a|de|desde|hasta|sobre|tipo|como a|despues de|antes de|hacia|y|para|por|o|pasadas|a partir de|tras)'
const oclock = new RegExp(
  `\\b(?:(${at}) )?(las|la|eso de las?|cosa de las) ${hourWord}(?:[:.](\\d{2}))?${unit}(?: (y|menos) (${partWord}))?${unit}(?: en punto)?${half}(?![\\w:])`,
  'g',
)
/** "mañana 7 y media", "tipo 11 am", "7 pm", "8 de la noche": without an article. */
const bare = new RegExp(
  `(?<![\\d:.,x]|diabetes )\\b(?:(tipo|a|sobre|hacia|hasta|desde|entre|y|antes de|despues de|de) )?${hourWord}(?:[:.](\\d{2}))?(?: (y|menos) (media|cuarto))?${half}(?! (?:kilos?|kg|tazas?|horas?|litros?)\\b)(?![\\w:]|[.,]\\d)`,
  'g',
)

/**
 * What is written short in full, requests in one form, and days, clocks and figures as English has them.
 *
 * @example
 * spanishTimes('a las siete y media de la tarde') // 'a 19:30'
 */
export function spanishTimes(text: string): string {
  return asked(figures(amounts(stretches(clocks(allergies(inFull(text)))))))
}

/** "Alérgico a las nueces, al huevo y a la soja": all of it hangs on the one word. */
const allergies = (text: string): string =>
  /alergi|intoleran/.test(text)
    ? text
        .replace(/(?<= (?:y|e|o|u|ni|,)) (?:al|a (?:la|el|los|las)|a)(?= )/g, '')
        .replace(/(?<=(?:alergi|intoleran)\w+ (?:al?|a l[ao]s?) \w+(?: \w+)?) (?:al|a l[ao]s?)(?= )/g, ' y')
    : text

function clocks(text: string): string {
  return text
    .replace(span, (all, ...said) => spanned(all, said))
    .replace(oclock, (all, before, article, hour, minutes, side, part, day) => {
      // "La 2" and "las dos" choose of what was offered.
      const chooses = before === undefined && minutes === undefined && part === undefined && day === undefined
      if ((article === 'la' && hourOf(hour) !== 1) || (chooses && hourOf(hour) < 4)) return all
      const word =
        before === undefined || before === 'tipo' || before === 'como a' || before === 'pasadas'
          ? 'a'
          : before
      return `${word} ${clock(hourOf(hour), { minutes, side, part, day })}`
    })
    .replace(bare, (all, before, hour, minutes, side, part, day) =>
      day === undefined && part === undefined && before !== 'tipo'
        ? all
        : `${before === undefined || before === 'tipo' ? 'a' : before} ${clock(hourOf(hour), { minutes, side, part, day })}`,
    )
    .replace(/\b(\d{1,2})[.:](\d{2}) ?(?:hs|hrs|h|horas)\b/g, '$1:$2')
    .replace(/\b(\d{1,2}) ?(?:hs|hrs|h)\b/g, '$1:00')
    .replace(/\b(a|hasta|desde|entre) (\d{1,2}) horas\b/g, '$1 $2:00')
}

function spanned(all: string, said: readonly (string | undefined)[]): string {
  const [from, minutes, part, dayFrom, to, minutesTo, partTo, day] = said
  if (from === undefined || to === undefined || hourOf(from) > 24 || hourOf(to) > 24) return all
  const ends = { minutes: minutesTo, side: 'y', part: partTo, day }
  const begins = { minutes, side: 'y', part, day: dayFrom ?? (hourOf(from) < hourOf(to) ? day : undefined) }
  return `entre ${clock(hourOf(from), begins)} y ${clock(hourOf(to), ends)}`
}

/** Dates, and how long something takes. */
function stretches(text: string): string {
  return text
    .replace(
      new RegExp(`\\b(?:del?|desde el) (\\d{1,2}) (?:al|hasta el) (\\d{1,2}) de (${months})\\b`, 'g'),
      '$3 $1 al $3 $2',
    )
    .replace(new RegExp(`\\b(\\d{1,2}) ?[-–] ?(\\d{1,2}) (?:de )?(${months})\\b`, 'g'), '$3 $1 al $3 $2')
    .replace(new RegExp(`\\b(?:el )?(?:dia )?(\\d{1,2}) (?:de |del )?(${months})\\b`, 'g'), '$2 $1')
    .replace(/\b(?:una|1) hora y (media|cuarto)\b|\bhora y (media|cuarto)\b/g, (_, one, two) =>
      (one ?? two) === 'media' ? '90 minutos' : '75 minutos',
    )
    .replace(/\b(?:3|tres) cuartos de hora\b/g, '45 minutos')
    .replace(/\bmedia horita\b|\bmedia hora\b/g, '30 minutos')
    .replace(/\b(?:un )?cuarto de hora\b/g, '15 minutos')
    .replace(
      /\b(manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy) (?:por|a|en|de) la (manana|tarde|noche)\b/g,
      '$1 por la $2',
    )
    .replace(
      /\b(?:el |la )?(?:proximo|siguiente) (lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b/g,
      '$1 que viene',
    )
    .replace(
      /\b(lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:proximo|siguiente)\b/g,
      '$1 que viene',
    )
    .replace(
      /\bhace (un par de |unos |unas |\w+ )?(minutos|horas|dias|semanas|min)\b/g,
      (all, many = '', what) =>
        /\d/.test(all)
          ? all
          : `hace ${figures(many.trim()).replace(/^(?:un par de|unos|unas)$/, '2')} ${what}`,
    )
}

/** Sets, weights and heights, as English writes them. */
function amounts(text: string): string {
  return text
    .replace(/\b(\d+) ?x ?(\d+)\b/g, '$1x$2')
    .replace(
      /\b(\d+|dos|tres|cuatro|cinco|seis) (?:series?|sets?|tandas?|rondas?) (?:de|por|x|con) (\d+|seis|ocho|diez|doce|quince)(?: (?:repeticiones|reps|rep))?\b/g,
      (_, sets, reps) => `${figures(sets)}x${figures(reps)}`,
    )
    .replace(/\b(\d+) por (\d+)\b/g, '$1x$2')
    .replace(/\b(\d+x\d+) (?:a|de) (\d+(?:\.\d+)?)(?: (?:kg|kilos?))?(?![\w:])/g, '$1 con $2 kg')
    .replace(/\bcomo (?=\d)/g, 'unos ')
    .replace(/\bmido (\d)[. ](\d{1,2})\b(?: (?:m|metros?))?/g, 'mido $1.$2 m')
    .replace(/\bmido (1\d\d)\b(?: cm| centimetros)?/g, 'mido $1 cm')
    .replace(/\btengo (\d{1,2}) anos?\b/g, 'soy $1 anos')
}

type Said = {
  minutes?: string | undefined
  side?: string | undefined
  part?: string | undefined
  day?: string | undefined
}

/** Minutes after the hour, before it after "menos"; in the afternoon and at night the hour is one of twenty-four. */
function clock(hour: number, { minutes, side, part, day }: Said): string {
  const after =
    minutes === undefined ? (parts[part ?? ''] ?? 0) * (side === 'menos' ? -1 : 1) : Number(minutes)
  const late = day !== undefined && /tarde|noche|p\.?m|mediodia|dia/.test(day) && hour < 12 && hour > 0
  const night = day !== undefined && /noche/.test(day) && hour === 12
  const all = ((hour + (late || night ? 12 : 0)) * 60 + after + 1440) % 1440
  const words = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`
  return day !== undefined && /manana|madrugada|a\.?m/.test(day)
    ? `${words} am`
    : after === 0 && !late && minutes === undefined
      ? `${hour}`
      : words
}
