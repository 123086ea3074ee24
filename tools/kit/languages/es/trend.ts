import type { Catalogue } from '../entry.ts'

/** What stands at the chart of a member's figure over the weeks, and in its alternative text. */
export const trend: Catalogue = {
  'too few for a trend yet': 'aún muy poco para una tendencia',
  'no clear change yet': 'aún sin cambio claro',
  'last {0} weeks: {1} · range: 8 in 10': 'últimas {0} semanas: {1} · franja: 8 de cada 10',
  '{0} · range: 8 in 10': '{0} · franja: 8 de cada 10',
  'about {0} a week': 'unos {0} por semana',
  'about {0} a month': 'unos {0} al mes',
  'That is too few for a trend yet.': 'Aún es muy poco para una tendencia.',
  'The trend of the last {0} weeks stands at {1}, {2}':
    'La tendencia de las últimas {0} semanas está en {1}, {2}',
  'The trend stands at {0}, {1}': 'La tendencia está en {0}, {1}',
  '8 weighings in 10 lie within {0} of it': '8 de cada 10 pesajes se apartan como mucho {0}',
  '8 sessions in 10 lie within {0} of it': '8 de cada 10 sesiones se apartan como mucho {0}',
  '{0}, {1} to {2}: {3}, all {4}.': '{0}, del {1} al {2}: {3}, todo en {4}.',
  '{0}, {1} to {2}: {3}, from {4} to {5}.': '{0}, del {1} al {2}: {3}, de {4} a {5}.',
  'up {0}': 'subiendo {0}',
  'down {0}': 'bajando {0}',
  'Body weight: {0} by the trend': 'Peso corporal: {0} según la tendencia',
  'Body weight': 'Peso corporal',
}
