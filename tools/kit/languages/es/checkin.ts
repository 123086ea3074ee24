import type { Catalogue } from '../entry.ts'
import { at, low, onDay, the } from './grammar.ts'

export const checkin: Catalogue = {
  "You're already checked in for {0}, since {1}.": (what, since) =>
    `Ya estás dentro para ${what}, desde ${the(since)}.`,
  "You're already checked in, since {0}.": (since) => `Ya estás dentro, desde ${the(since)}.`,
  'Noted for {0}, since {1}.': (what, since) => `Anotado para ${what}, desde ${the(since)}.`,
  'Changed: this visit, since {0}, is now for {1}.': (since, what) =>
    `Cambiado: esta visita, desde ${the(since)}, es ahora para ${what}.`,
  'Checked in at {0} for {1}.': (time, what) => `Entrada registrada ${at(time)} para ${what}.`,
  'Checked in at {0}.': (time) => `Entrada registrada ${at(time)}.`,
  '{0} are here.': (people) => `Hay ${low(people)} aquí.`,
  'It is very quiet.': 'Está muy tranquilo.',
  'What are you training?': '¿Qué entrenas hoy?',
  'Your visit before had no check-out; I noted {0} {1} as an estimate.': (day, time) =>
    `En tu visita anterior faltó la salida; he anotado ${onDay(day)} ${at(time)} como estimación.`,
  "I'm training {0}": 'Entreno {0}',
  'I left about {0}': (time) => `Salí sobre ${the(time)}`,
  'Thanks, corrected: you left at {0}, after {1} minutes.': (time, minutes) =>
    `Gracias, corregido: saliste ${at(time)}, después de ${minutes} minutos.`,
  'Checked out after 1 minute.': 'Salida registrada después de 1 minuto.',
  'Checked out after {0} minutes.': 'Salida registrada después de {0} minutos.',
  "That's visit {0} this week.": 'Es tu visita {0} de esta semana.',
}
