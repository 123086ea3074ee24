import { clockOf, time } from './clock.ts'

type Input = Record<string, unknown>

/** Whole messages, as `plainly` writes them, and what they wish of the settings. */
export type Saying = { says: RegExp; wish(match: readonly (string | undefined)[]): Input | undefined }

const form = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)
const saying = (pattern: string, wish: Saying['wish']): Saying => ({ says: form(pattern), wish })

const tongue =
  '(english|englisch|ingles|german|deutsch|aleman|spanish|spanisch|espanol|castellano|french|franzosisch|frances|italian|italienisch|italiano|portuguese|portugiesisch|portugues|dutch|niederlandisch|turkish|turkisch|polish|polnisch|russian|russisch|ukrainian|arabic|arabisch|chinese|japanese|korean|hindi|swedish|danish|norwegian|catalan)'

const language: readonly Saying[] = [
  `(?:in |auf |en |auf )?${tongue}`,
  `(?:speak|talk|answer|reply|respond|write|chat|continue|go on|switch|change|go|use|say it|say everything)(?: with me| to me| me| back| the language| your language| my language| language| over)*(?: in| to| into)? ${tongue}(?: only| from here| from here on)?`,
  `(?:set|change|switch|make|put) (?:the |my |your )?language (?:to |as |be )?${tongue}`,
  `(?:my |the )?language(?: is| to|:)? ${tongue}`,
  `(?:do|can) (?:you|u) (?:also )?(?:speak|talk|know|understand) ${tongue}(?: too| as well)?`,
  `i (?:only )?(?:speak|understand|prefer) ${tongue}(?: only| better)?`,
  `(?:sprich|rede|schreib|antworte|red|sprechen|reden|schreiben|antworten|wechsle|wechsel|stell|stelle)(?: mit mir| mir| doch| wir| um| die sprache| sprache)*(?: auf| in| zu)? ${tongue}(?: um)?`,
  `(?:auf |in )?${tongue} (?:sprechen|reden|schreiben|antworten)`,
  `(?:sprichst|redest|verstehst|kannst) du (?:auch )?${tongue}(?: sprechen)?`,
  `ich (?:spreche|verstehe|kann) (?:nur |lieber |besser )?${tongue}`,
  `(?:meine )?sprache(?: ist| auf|:)? ${tongue}`,
  `(?:habla|hablame|responde|respondeme|contesta|contestame|escribe|escribeme|cambia|pasa|usa|hablemos|hables|respondas)(?: el idioma| conmigo)?(?: en| a| al)? ${tongue}`,
  `(?:hablas|entiendes|sabes)(?: tambien)? ${tongue}`,
  `(?:hablo|entiendo|prefiero)(?: solo| mejor| el)? ${tongue}`,
  `(?:mi )?idioma(?: es|:)? ${tongue}`,
].map((pattern) => saying(pattern, ([said]) => ({ language: said })))

const twelve = '(?:12|twelve|zwolf|doce)'
const full = '(?:24|twenty four|vierundzwanzig|veinticuatro)'
const clockWords = (hours: string) =>
  `(?:(?:use|show|switch to|set|give me|change to|display|zeig|nimm|usa|muestra|pon|quiero)(?: me| mir| the| all| die| el| la| las| los| my)?(?: times?| clock| uhrzeiten| zeiten| uhr| reloj| horas)?(?: to| in| as| on| auf| im| en| de)?(?: the| a| das| el| un| formato| formato de)? )?(?:im |in |en )?(?:formato (?:de )?)?${hours}[- ]?(?:h|hr|hrs|hours?|std|stunden?|horas?)(?:[- ]?(?:clock|format|time|times|uhr|anzeige|mode|reloj))?(?: anzeigen)?|(?:reloj|formato)(?: de)? ${hours} ?(?:h|horas)`

const clocks: readonly Saying[] = [
  saying(
    `${clockWords(twelve)}|(?:use|show|display|switch to|give me|i read)(?: me| the| times?| all)*(?: in| as| with)?(?: the)? (?:am ?(?:/|and|or)? ?pm|a\\.?m\\.? ?(?:/|and|or)? ?p\\.?m\\.?)(?: times?| format| clock)?`,
    () => ({ clock: '12' }),
  ),
  saying(
    `${clockWords(full)}|(?:use|show|switch to|give me)(?: the)? military time|no am ?(?:/|and|or)? ?pm`,
    () => ({
      clock: '24',
    }),
  ),
]

const about = '(?:weights?|everything|all|it|them|things|my weight|loads?|figures)'
const unitForms: readonly (readonly [string, string])[] = [
  [
    'metric',
    'kgs?|kilos?|kilograms?|kilogrammes?|metric|metric (?:units|system)|kilogramm|metrische einheiten|kilogramos|unidades metricas|sistema metrico',
  ],
  ['us', 'lbs?|pounds?|imperial|imperial (?:units|system)|us units|american units|pfund|libras'],
  ['uk', 'stones?|st|uk units|british units'],
]
const units: readonly Saying[] = unitForms.map(([name, words]) =>
  saying(
    `(?:use|switch to|change to|show|set|speak in|talk in|give me|display|work in|go back to|count in|rechne in|rechne mit|nimm|nutze|benutze|zeig mir|zeig|usa|muestra|muestrame|cambia a|ponlo en)(?: me)?(?: ${about})?(?: the)?(?: units)?(?: to| in| as| en)? (?:${words})(?: instead of \\w+| not \\w+| statt \\w+| en vez de \\w+)?|(?:in|en) (?:${words})(?: not \\w+)?|(?:set |change |switch )?(?:my |the )?units(?: to| are|:)? (?:${words})`,
    () => ({ units: name }),
  ),
)

const message =
  '(?:notifications?|messages?|alerts?|pings?|texts?|reminders?|updates?|anything|nachrichten|benachrichtigungen|meldungen|hinweise|mensajes|notificaciones|avisos)'
const unwilling = `(?:no(?: more)? ${message}|do not (?:message|text|ping|notify|write|write to|send|contact|disturb|bother|send me)(?: me| us)?(?: anything| ${message})?|don'?t (?:message|text|ping|notify|write|write to|send|contact|disturb|bother|send me)(?: me| us)?(?: anything| ${message})?|never (?:message|text|ping|write to|notify|disturb) me|stop (?:messaging|texting|pinging|notifying|writing)(?: to)?(?: me)?|keine ${message}(?: mehr)?|schreib(?:e)? mir (?:bitte )?(?:nicht|nichts)(?: mehr)?|schick(?:e)? mir (?:bitte )?(?:nichts|keine ${message})(?: mehr)?|stor(?:e)? mich (?:bitte )?nicht|sin ${message}|ningun mensaje|no me (?:escribas|mandes|envies|molestes|avises)(?: nada| ${message})?)`

const hours =
  '(?:set |make |change )?(?:my )?(?:quiet hours?|quiet time|do not disturb|dnd)(?: are| is| to|:)?|(?:meine )?(?:ruhezeit|nachtruhe)(?: ist|:)?|(?:mis )?horas de silencio(?: son|:)?|no molestar'
const span = `(?:from|between|von|zwischen|de|entre|desde)? ?${time} ?(?:-|–|to|and|until|till|bis|und|a|y|hasta) ?${time}`

function stretchOf(found: readonly (string | undefined)[]): Input | undefined {
  const [quietFrom, quietTo] = [clockOf(found.slice(0, 3), 'evening'), clockOf(found.slice(3, 6), 'morning')]
  return quietFrom && quietTo ? { quietFrom, quietTo } : undefined
}

const quiet: readonly Saying[] = [
  saying(
    `${unwilling} (?:after|past|later than|from|nach|ab|despues de|a partir de) ${time}(?: on| mehr)?`,
    (found) => {
      const quietFrom = clockOf(found, 'evening')
      return quietFrom ? { quietFrom } : undefined
    },
  ),
  saying(`${unwilling} (?:before|earlier than|until|till|vor|bis|antes de|hasta) ${time}`, (found) => {
    const quietTo = clockOf(found, 'morning')
    return quietTo ? { quietTo } : undefined
  }),
  saying(`(?:${unwilling}|${hours}) ${span}`, (found) => stretchOf(found)),
  // "Quiet from 8 to 10" asks when it is; over a night it says when to be silent.
  saying(`(?:quiet|silence|silent|ruhe|stille|silencio) ${span}`, (found) =>
    Number(found[0]) > Number(found[3]) ? stretchOf(found) : undefined,
  ),
  saying(
    '(?:no|turn off|switch off|remove|delete|end|without|keine|sin) (?:my |the |die |meine )?(?:quiet hours?|quiet time|ruhezeit|ruhezeiten|horas de silencio)|(?:you can|feel free to) (?:write|message)(?: to)? me (?:at )?any ?time',
    () => ({ quiet: 'none' }),
  ),
]

/** In the order they are looked for. */
export const sayings: readonly Saying[] = [...language, ...clocks, ...units, ...quiet]
