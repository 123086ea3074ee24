import type { Catalogue } from '../entry.ts'

/** What stands at the chart of a member's figure over the weeks, and in its alternative text. */
export const trend: Catalogue = {
  'too few for a trend yet': 'noch zu wenig für einen Trend',
  'no clear change yet': 'noch keine klare Veränderung',
  'last {0} weeks: {1} · range: 8 in 10': 'letzte {0} Wochen: {1} · Spanne: 8 von 10',
  '{0} · range: 8 in 10': '{0} · Spanne: 8 von 10',
  'about {0} a week': 'etwa {0} in der Woche',
  'about {0} a month': 'etwa {0} im Monat',
  'That is too few for a trend yet.': 'Das ist noch zu wenig für einen Trend.',
  'The trend of the last {0} weeks stands at {1}, {2}': 'Der Trend der letzten {0} Wochen steht bei {1}, {2}',
  'The trend stands at {0}, {1}': 'Der Trend steht bei {0}, {1}',
  '8 weighings in 10 lie within {0} of it': '8 von 10 Wiegungen liegen höchstens {0} daneben',
  '8 sessions in 10 lie within {0} of it': '8 von 10 Einheiten liegen höchstens {0} daneben',
  '{0}, {1} to {2}: {3}, all {4}.': '{0}, {1} bis {2}: {3}, alle {4}.',
  '{0}, {1} to {2}: {3}, from {4} to {5}.': '{0}, {1} bis {2}: {3}, von {4} bis {5}.',
  'up {0}': '{0} aufwärts',
  'down {0}': '{0} abwärts',
  'Body weight: {0} by the trend': 'Körpergewicht: {0} nach dem Trend',
  'Body weight': 'Körpergewicht',
}
