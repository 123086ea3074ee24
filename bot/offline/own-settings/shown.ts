import type { Wish } from '../meaning.ts'

const form = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`)

const showing =
  '(?:(?:show|open|see|view|list|change|edit|adjust|go to|set|what are|where are|update|zeig|zeige|offne|andere|andern|wo sind|muestra|muestrame|abre|cambia|cambiar|ver|cuales son)(?: me| mir| the| my| your| meine?n?| die| mis?| los| las| el| la| up)* )'

/** Whole messages that ask for all settings, or what one of them shall be. */
const asked: readonly (readonly [RegExp, string | undefined])[] = [
  [
    form(
      `${showing}?(?:my |meine |mis )?(?:settings?|preferences|einstellungen|ajustes|configuracion|preferencias)`,
    ),
    undefined,
  ],
  [
    form(
      `${showing}(?:languages?|sprache|idioma)|(?:which|what) languages? (?:do you speak|can you speak|do you know)|welche sprachen (?:sprichst|kannst) du|que idiomas hablas|languages?|sprachen?|idiomas?`,
    ),
    'language',
  ],
  [form(`${showing}(?:units?|einheiten|unidades)|(?:which|what) units do you use|units`), 'units'],
  [form(`${showing}(?:clock|time format|uhr|uhrzeitformat|reloj|formato de hora)|time format`), 'clock'],
  [
    form(
      `${showing}(?:time ?zone|zeitzone|zona horaria)|(?:what(?:'s| is)|which is) my time ?zone|time ?zone|zeitzone|zona horaria`,
    ),
    'zone',
  ],
  [
    form(
      `${showing}(?:quiet hours?|quiet time|ruhezeit(?:en)?|horas de silencio)|(?:what|when) are my quiet hours|quiet hours|ruhezeit(?:en)?|horas de silencio`,
    ),
    'quiet',
  ],
  [
    form(
      `${showing}?(?:notification|notice|message|benachrichtigungs)s?[ -]?(?:settings|preferences|einstellungen)|${showing}(?:notifications|benachrichtigungen|notificaciones)|ajustes de (?:notificaciones|mensajes)|what do you send me|which (?:notifications|messages) do (?:i get|you send(?: me)?)`,
    ),
    'muted',
  ],
]

export function shownWish(plain: string): Wish | undefined {
  const found = asked.find(([says]) => says.test(plain))
  if (!found) return undefined
  const [, about] = found
  return { tool: 'mySettings', input: about ? { about } : {} }
}
