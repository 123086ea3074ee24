import type { Catalogue } from '../entry.ts'

export const doors: Catalogue = {
  'Before you logged in, somebody talked with me in this browser. If that was you, I can make one member of the two, with all that is kept of both.':
    'Antes de que entraras, alguien ya había hablado conmigo en este navegador. Si fuiste tú, puedo convertir a los dos en un solo miembro, con todo lo que guardo de ambos.',
  'That was me': 'Era yo',
  'That was somebody else': 'Era otra persona',
}
