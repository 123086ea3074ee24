import type { Catalogue } from '../entry.ts'

/** A gym's public page. */
export const live: Catalogue = {
  'Closed right now.': 'Cerrado ahora mismo.',
  'Closed right now: {0}.': 'Cerrado ahora mismo: {0}.',
  'Open until {0}.': 'Abierto hasta las {0}.',
  'Open until {0}, {1}.': 'Abierto hasta {0}, a las {1}.',
  'Busiest at {0} with {1}.': 'La hora más llena será a las {0}, con {1}.',
  'Quiet {0}.': 'Tranquilo {0}.',
  closed: 'cerrado',
  Tomorrow: 'Mañana',
  'under {0}': 'menos de {0}',
  '{0}: how busy it is': '{0}: cuánta gente hay',
  'This week and opening hours': 'Esta semana y horario',
  'How busy it is today and this week, by the hour.': 'Cuánta gente hay hoy y esta semana, hora por hora.',
  'As of {0}.': 'Datos de las {0}.',
  'Closed today.': 'Hoy cerrado.',
  'There are no figures for today yet.': 'Aún no hay datos de hoy.',
  'People through the day': 'Personas a lo largo del día',
  'There is no forecast for this week yet.': 'Aún no hay previsión para esta semana.',
  'People expected, hour by hour. Fewer than five are never told as a number.':
    'Personas esperadas, hora por hora. Si son menos de cinco, nunca se dice el número.',
  'This week by split': 'Esta semana por zona',
  'Opening hours': 'Horario',
  'Ask Spotter about it': 'Pregúntale a Spotter',
  'These figures as data': 'Estas cifras como datos',
  People: 'Personas',
  'as it was': 'lo que hubo',
  'There is no gym of this name here.': 'Aquí no hay ningún gimnasio con ese nombre.',
}
