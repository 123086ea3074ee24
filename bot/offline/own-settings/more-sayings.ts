import type { Saying } from './sayings.ts'

const saying = (pattern: string, wish: Saying['wish']): Saying => ({
  says: new RegExp(`^(?:${pattern})$`),
  wish,
})

const figures =
  '(?:calories|calorie counts?|kcals?|numbers|figures|my (?:body ?)?weight|body ?weights?|macros|grams|the scales?|weight numbers|kalorien|kcal|zahlen|mein gewicht|mein korpergewicht|gewichte|gramm|calorias|las calorias|numeros|los numeros|mi peso|los gramos|gramos)'
const several = `(?:the |any |all |my |your |more |die |alle |meine )?${figures}(?:(?: and| or|,| und| oder| y| o| ni)+ (?:the |any |my )?${figures})*`
const tail = '(?: to me| for me| any ?more| anymore| again| any longer| mehr| an| anzeigen| zeigen| sehen)?'

const numbers: readonly Saying[] = [
  saying(
    `(?:stop|quit) (?:showing|telling|giving|sending|mentioning|counting|displaying)(?: me| us)? ${several}${tail}|(?:do not|don'?t|never) (?:show|tell|give|mention|display|count)(?: me| us)? ${several}${tail}|hide ${several}(?: from me)?|(?:i )?(?:do not|don'?t|no longer|never) (?:want|wanna|wish|like|need)(?: to)? (?:see|seeing|hear|know|hear about|read)(?: about)? ${several}${tail}|(?:no|without) (?:more )?${figures}(?:(?: and| or)+ ${figures})*${tail}|(?:turn |switch )?(?:on )?(?:the )?no[- ]numbers?(?: mode)?(?: on)?|(?:turn|switch) off (?:the )?${figures}|(?:turn|switch) (?:the )?${figures} off|${figures} off|i do not count calories|(?:see|seeing) ${several} (?:is not good|isn'?t good|stresses me|is bad) ?(?:for me|out)?`,
    () => ({ noNumbers: true }),
  ),
  saying(
    `(?:zeig(?:e)?|sag|nenn) mir (?:bitte )?(?:keine|nicht) (?:mehr )?${several}${tail}|(?:ich )?(?:will|mochte)? ?(?:keine|nicht) (?:mehr )?${several}(?: mehr)?(?: sehen| anzeigen| zeigen| horen)?|(?:blende|versteck|verberge) ${several}(?: aus)?|${several} (?:ausblenden|verbergen|weg|aus)|ohne ${figures}(?: und ${figures})*|modus ohne zahlen`,
    () => ({ noNumbers: true }),
  ),
  saying(
    `(?:no me |deja de |dejar de )(?:muestres|ensenes|mostrar|mostrarme|digas|decirme|ensenar) (?:mas )?${several}(?: mas)?|no (?:quiero|deseo) (?:ver|saber) (?:mas )?${several}(?: mas)?|(?:oculta|esconde|quita|ocultar) ${several}|sin ${several}|modo sin numeros`,
    () => ({ noNumbers: true }),
  ),
  saying(
    `(?:show|tell|give)(?: me)? ${several} (?:again|back)|(?:you (?:can|may) )?show(?: me)? ${several} again|bring back ${several}|i want ${several} back|(?:turn|switch) (?:on |off )?(?:the )?no[- ]numbers?(?: mode)? off|(?:turn|switch) off (?:the )?no[- ]numbers?(?: mode)?|no[- ]numbers?(?: mode)? off|(?:turn|switch) ${figures} (?:back )?on|${figures} (?:back )?on|(?:zeig(?:e)?|sag) mir (?:bitte )?(?:wieder )?${several}(?: wieder)?(?: an)?|${several} wieder (?:anzeigen|zeigen|an|einblenden)|blende ${several} wieder ein|(?:muestra|muestrame|ensename)(?: de nuevo| otra vez)? ${several}(?: de nuevo| otra vez)|vuelve a mostrar(?:me)? ${several}`,
    () => ({ noNumbers: false }),
  ),
]

const stopping =
  "(?:stop|quit|no|no more|mute|turn off|switch off|end|cancel|disable|skip|do not send(?: me)?|don'?t send(?: me)?|stop sending(?: me)?|i don'?t want|unsubscribe(?: me)? from|keine?n?|schalte|stopp|ohne|sin|no me (?:mandes|envies)|no quiero|quita)"
const starting =
  '(?:send(?: me)?|turn on|switch on|resume|enable|unmute|start|bring back|i want|subscribe(?: me)? to|schick mir(?: wieder)?|mandame|enviame|quiero)'
const article = '(?: the| your| these| those| any| more| my| a| all| den| die| das| mehr| el| la| los| las)*'
const off = '(?: off| any ?more| again| aus| mehr| mas)?'
const kinds: readonly (readonly [string, string])[] = [
  [
    'digest',
    '(?:(?:weekly|sunday) (?:summar(?:y|ies)|digests?|recaps?|reviews?|messages?|reports?|notes?)|summar(?:y|ies) on sundays?|digests?|wochenruckblick|sonntagsruckblick|ruckblick(?: am sonntag)?|wochenbericht|resumen(?:es)?(?: semanal(?:es)?| de los domingos| del domingo)?)',
  ],
  [
    'announcement',
    '(?:(?:gym )?(?:announcements?|news|newsletters?)(?: of the gym| from the gym)?|neuigkeiten(?: aus dem studio)?|ankundigungen|novedades(?: del gimnasio)?|anuncios|noticias)',
  ],
  ['nudge', '(?:hints?|tips? (?:for|about) (?:quiet|quieter) times?|suggestions to come|tipps|consejos)'],
]
const notices: readonly Saying[] = [
  ...kinds.flatMap(([kind, words]) => [
    saying(`${stopping}${article} ${words}${off}`, () => ({ mute: [kind] })),
    saying(`(?:turn|switch)${article} ${words} off`, () => ({ mute: [kind] })),
    saying(`${starting}${article} ${words}(?: again| on| back| wieder| otra vez| de nuevo)?`, () => ({
      unmute: [kind],
    })),
    saying(`(?:turn|switch)${article} ${words} (?:back )?on`, () => ({ unmute: [kind] })),
  ]),
  saying(
    '(?:only|just)(?: send me| tell me| write me)?(?: the| my)? reminders(?: of my places)?|(?:send me )?(?:only|just|nothing but) reminders|nur (?:noch )?erinnerungen|solo (?:los )?recordatorios',
    () => ({ mute: ['alert', 'nudge', 'meetup', 'digest', 'announcement'], unmute: ['reminder'] }),
  ),
]

const talk =
  '(?:(?:our|my|these|any|the|what we (?:write|say|talk about|wrote)|what i (?:write|say|tell you)|unsere?n?|meine|diese|was (?:ich|wir) schreiben?|nuestras?|mis|lo que (?:escribo|escribimos|digo))(?: past| old)?(?: chats?| conversations?| messages?| talks?| history| gesprache?| unterhaltungen| nachrichten| chats| conversacion(?:es)?| mensajes)?)'
const memory: readonly Saying[] = [
  saying(
    `(?:do not|don'?t|never|stop) (?:remember|remembering|keep|keeping|store|storing|save|saving|record|recording) ${talk}(?: any ?more)?|forget (?:everything |all )?(?:we write |${talk} )?(?:as soon as|once|right after|when) (?:it is|it's|you(?:'ve| have)?|we(?:'re| are)?|i(?:'ve| have)?) ?(?:answered|done|been answered|got my answer)|(?:no|without|turn off|switch off) (?:your |the |conversation |chat )?(?:memory|history|chat history)|merk dir (?:nicht|nichts)(?: was wir schreiben| mehr)?|(?:merk|speicher(?:e)?) (?:dir )?${talk} nicht(?: mehr)?|vergiss ${talk} (?:immer )?(?:gleich|sofort)(?: wieder)?|no (?:recuerdes|guardes) ${talk}`,
    () => ({ forgetsTalk: true }),
  ),
  saying(
    `(?:you (?:can|may) )?(?:remember|keep) ${talk} (?:again|for a while)|(?:turn|switch) (?:on )?(?:your |the |conversation )?memory(?: back)? on|turn on (?:your |the |conversation )?memory|merk dir ${talk} wieder|recuerda ${talk} (?:otra vez|de nuevo)`,
    () => ({ forgetsTalk: false }),
  ),
]

const zones: readonly Saying[] = [
  saying(
    `(?:set |change |switch |put )?(?:my )?time ?zone(?: is| to| =|:| should be| in)* ([a-z][a-z /_+'.-]{1,40}\\d{0,2})|(?:i am|i'm) (?:in|on) (?:the )?([a-z][a-z /_'.-]{1,40}) (?:time ?zone|time)|meine zeitzone(?: ist|:)? (?:die von )?([a-z][a-z /_'.+-]{1,40}\\d{0,2})|(?:mi )?zona horaria(?: es|:)? (?:la de )?([a-z][a-z /_'.+-]{1,40}\\d{0,2})`,
    (found) => {
      const zone = found.find((each) => each !== undefined)
      return zone && !/^(?:please|again|right|wrong|change|what|is|to)$/.test(zone) ? { zone } : undefined
    },
  ),
]

/** In the order they are looked for. */
export const moreSayings: readonly Saying[] = [...numbers, ...notices, ...memory, ...zones]
