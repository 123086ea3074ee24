import type { Language } from '../../tools/kit/language.ts'
import { wordTable } from '../../tools/kit/word-table.ts'

/** What a command is called in the other languages, where that differs from the English name. */
type Names = { de?: string; es?: string }

/** Letters that every app takes in a command: a to z, digits and the underscore. */
export const commandNames = wordTable<Names>({
  in: { de: 'rein', es: 'entro' },
  out: { de: 'raus', es: 'salgo' },
  now: { de: 'jetzt', es: 'ahora' },
  quiet: { de: 'ruhig', es: 'tranquilo' },
  why: { de: 'warum', es: 'porque' },
  slots: { de: 'zeiten', es: 'horas' },
  book: { de: 'buchen', es: 'reservar' },
  cancel: { de: 'absagen', es: 'cancelar' },
  mine: { de: 'meine', es: 'mias' },
  calendar: { de: 'kalender', es: 'calendario' },
  together: { de: 'zusammen', es: 'juntos' },
  alert: { de: 'bescheid', es: 'aviso' },
  fair: { es: 'reparto' },
  feedback: { de: 'meinung', es: 'opinion' },
  macros: { de: 'makros' },
  meals: { de: 'essen', es: 'comidas' },
  shopping: { de: 'einkauf', es: 'compra' },
  train: { de: 'trainieren', es: 'entrenar' },
  log: { de: 'notieren', es: 'anotar' },
  weight: { de: 'gewicht', es: 'peso' },
  progress: { de: 'fortschritt', es: 'progreso' },
  profile: { de: 'profil', es: 'perfil' },
  swap: { de: 'tauschen', es: 'cambiar' },
  taken: { de: 'besetzt', es: 'ocupado' },
  pause: { es: 'pausa' },
  stop: { de: 'stopp', es: 'parar' },
  resume: { de: 'weiter', es: 'seguir' },
  memory: { de: 'gedaechtnis', es: 'memoria' },
  share: { de: 'teilen', es: 'compartir' },
  ask: { de: 'frag', es: 'pregunta' },
  undo: { de: 'zurueck', es: 'deshacer' },
  export: { de: 'daten', es: 'exportar' },
  forget: { de: 'vergessen', es: 'olvidar' },
  keys: { de: 'schluessel', es: 'llaves' },
  join: { de: 'beitreten', es: 'unirse' },
  me: { de: 'ich', es: 'yo' },
  link: { de: 'verbinden', es: 'vincular' },
  settings: { de: 'einstellungen', es: 'ajustes' },
  privacy: { de: 'datenschutz', es: 'privacidad' },
  help: { de: 'hilfe', es: 'ayuda' },
  report: { de: 'bericht', es: 'informe' },
  gym: { de: 'studio', es: 'gimnasio' },
  feed: { de: 'zaehler', es: 'contadores' },
  admin: { de: 'verwaltung', es: 'administrar' },
  staff: { de: 'team', es: 'equipo' },
  group: { de: 'gruppe', es: 'grupo' },
  announce: { de: 'ankuendigen', es: 'anunciar' },
  trial: { de: 'versuch', es: 'prueba' },
  model: { de: 'modell', es: 'modelo' },
  members: { de: 'mitglieder', es: 'miembros' },
})

/** Names that commands had before, and others that people try. They are in no picker. */
const otherNames = wordTable<string>({
  hold: 'book',
  notify: 'alert',
  workout: 'train',
  swapmeal: 'swap',
  ate: 'log',
  feeds: 'feed',
  setting: 'settings',
  language: 'settings',
  sprache: 'settings',
  idioma: 'settings',
  hallo: 'start',
  hola: 'start',
  menu: 'help',
  commands: 'help',
})

const byName = wordTable<string>(
  Object.fromEntries(
    Object.entries(commandNames).flatMap(([name, others]) =>
      Object.values(others).map((other) => [other, name] as const),
    ),
  ),
)

/**
 * The English name of a command that is called so in any of the languages, or was before; undefined for none.
 *
 * @example
 * commandNamed('ruhig') // 'quiet'
 */
export const commandNamed = (name: string): string | undefined =>
  name in commandNames ? name : (byName[name] ?? otherNames[name])

/** What a command is called in a language. */
export const nameIn = (language: Language, name: string): string =>
  (language === 'en' ? undefined : commandNames[name]?.[language]) ?? name
