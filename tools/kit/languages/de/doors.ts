import type { Catalogue } from '../entry.ts'

export const doors: Catalogue = {
  'Before you logged in, somebody talked with me in this browser. If that was you, I can make one member of the two, with all that is kept of both.':
    'Bevor du dich angemeldet hast, hat hier im Browser schon jemand mit mir geschrieben. Falls du das warst, kann ich beide zu einem Mitglied machen, mit allem, was von beiden da ist.',
  'That was me': 'Das war ich',
  'That was somebody else': 'Das war jemand anderes',
}
