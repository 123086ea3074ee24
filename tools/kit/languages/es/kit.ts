import type { Catalogue } from '../entry.ts'

export const kit: Catalogue = {
  today: 'hoy',
  yesterday: 'ayer',
  'tomorrow, {0}': 'mañana, {0}',
  'about {0} people': 'unas {0} personas',
  'fewer than {0} people': 'menos de {0} personas',
}
