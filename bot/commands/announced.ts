import { type Language, namedIn, speech } from '../../tools/kit/language.ts'
import { wordTable } from '../../tools/kit/word-table.ts'
import type { World } from '../asked.ts'
import { englishOf } from '../foreign/english.ts'
import { announcementIn } from '../offline/announcing.ts'

type Said = ReturnType<typeof announcementIn>

/** That the doors are shut, and what may stand around it. */
const shut: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /(?<!\p{L})(?:geschlossen|schlie(?:ß|ss)(?:t|en)|(?:ge)?sperrt|dicht|zu(?=\s*$|\s*[:;,.]))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:cerrad[oa]s?|cerr(?:amos|aremos|ará)|cierra(?:n|mos)?|cierre)(?!\p{L})/iu,
}

const filler: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /(?<!\p{L})(?:wir|das|die|der|dem|studio|gym|haben|hat|ist|sind|bleibt|bleiben|wird|machen|uhr|den|ganzen|ganztägig|ganztaegig|tag)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|gimnasio|gym|est(?:á|a|amos|ará|ara|aremos)|todo|día|dia|horas?)(?!\p{L})/giu,
}

/** What stands before a reason; a colon within a time does not, nor the dot of a date. */
const because =
  /\s*(?::(?!\d)|;|(?<!\d)\.\s| - | – | — |(?<!\p{L})(?:weil|wegen|porque|debido a|por)(?!\p{L}))\s*/iu

/** "from 14 to 16", "24-26 december": stretches whose ends are said with other words. */
const stretches: Readonly<Record<Exclude<Language, 'en'>, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/\b(?:vom\s+)?(\d{1,2})\.?\s*(?:bis(?:\s+zum)?|-|–)\s*(\d{1,2})\.?\s+(?=\p{L}{3})/giu, '$1-$2 '],
    [/(?<!\p{L})(?:von\s+)?(\d{1,2}(?:[:.]\d\d)?)\s*(?:uhr\s*)?bis\s+(\d{1,2}(?:[:.]\d\d)?)/giu, '$1-$2'],
    [/(\d{1,2})\.(?=\s+\p{L})/gu, '$1'],
  ],
  es: [
    [/\bdel?\s+(\d{1,2})\s+(?:al?|hasta(?:\s+el)?)\s+(\d{1,2})\s+de\s+(?=\p{L}{3})/giu, '$1-$2 '],
    [
      /(?<!\p{L})(?:de|desde)\s+(?:las?\s+)?(\d{1,2}(?::\d\d)?)\s*h?\s+(?:a|hasta)\s+(?:las?\s+)?(\d{1,2}(?::\d\d)?)\s*h?/giu,
      '$1-$2',
    ],
    [
      /(?<!\p{L})(?:de|del|desde(?:\s+el)?)\s+(\p{L}+)\s+(?:al?|hasta(?:\s+el)?)\s+(\p{L}+)/giu,
      'from $1 to $2',
    ],
    [/(\d{1,2})\s+de\s+(?=\p{L}{3})/giu, '$1 '],
  ],
}

/** Words of counts and calendars that stand alone. */
const words = wordTable<string>({
  neue: 'new',
  neuer: 'new',
  neues: 'new',
  nuevas: 'new',
  nuevos: 'new',
  nueva: 'new',
  nuevo: 'new',
  mehr: 'more',
  más: 'more',
  mas: 'more',
  weniger: 'fewer',
  menos: 'fewer',
  kaputt: 'broken',
  defekt: 'broken',
  rotas: 'broken',
  rotos: 'broken',
  averiadas: 'broken',
  averiados: 'broken',
  jetzt: 'now',
  ahora: 'now',
})

/**
 * What the words of an announcement say, in whichever language they are said; a reason and news stay as they were written.
 *
 * @example
 * announcedIn('geschlossen donnerstag 14-16: Rohrbruch', world)
 * // { kind: 'closure', closure: { from: '2026-11-26T13:00:00.000Z', ... }, text: 'Rohrbruch' }
 */
export function announcedIn(rest: string, { gym, now }: Pick<World, 'gym' | 'now'>): Said {
  const world = { gym, now, last: undefined }
  const plain = announcementIn(rest, world)
  const { language } = speech()
  if (language === 'en' || plain.kind !== 'news') return plain
  const at = rest.search(because)
  const [head, reason] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at).replace(because, '')]
  const read = announcementIn(inEnglish(head.trim(), language, gym), world)
  return read.kind === 'news' ? plain : { ...read, ...(reason && { text: reason }) }
}

function inEnglish(head: string, language: Exclude<Language, 'en'>, gym: World['gym']): string {
  if (!shut[language].test(head)) return countIn(head, language, gym)
  const whole = stretches[language].reduce((text, [form, to]) => text.replace(form, to), head)
  const when = whole.replace(shut[language], ' ').replace(filler[language], ' ').replace(/\s+/g, ' ').trim()
  return `closed ${englishOf(when, language) ?? when}`
}

/** "2 neue Laufbänder" as "2 new treadmills", by the gym's own names. */
function countIn(head: string, language: Exclude<Language, 'en'>, { equipment }: World['gym']): string {
  const known = equipment
    .map(({ name }) => [namedIn(language, name), name] as const)
    .toSorted(([a], [b]) => b.length - a.length)
  const piece = known.find(([name]) => head.toLowerCase().includes(name.toLowerCase()))
  if (!piece) return head
  const begin = head.toLowerCase().indexOf(piece[0].toLowerCase())
  const named = `${head.slice(0, begin)}${piece[1]}${head.slice(begin + piece[0].length)}`
  return named
    .replace(/\p{L}+/gu, (word) => words[word.toLowerCase()] ?? word)
    .replace(/^(\d+) (.+) (new|more)$/, '$1 $3 $2')
}
