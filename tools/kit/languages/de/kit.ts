import type { Catalogue } from '../entry.ts'

export const kit: Catalogue = {
  today: 'heute',
  yesterday: 'gestern',
  'tomorrow, {0}': 'morgen, {0}',
  'about {0} people': 'etwa {0} Personen',
  'fewer than {0} people': 'weniger als {0} Personen',
}
