import type { Catalogue } from '../entry.ts'

/** A gym's public page. */
export const live: Catalogue = {
  'Closed right now.': 'Gerade geschlossen.',
  'Closed right now: {0}.': 'Gerade geschlossen: {0}.',
  'Open until {0}.': 'Geöffnet bis {0}.',
  'Open until {0}, {1}.': 'Geöffnet bis {0}, {1}.',
  'Busiest at {0} with {1}.': 'Am vollsten um {0} mit {1} im Studio.',
  'Quiet {0}.': 'Ruhig von {0}.',
  closed: 'geschlossen',
  Tomorrow: 'Morgen',
  'under {0}': 'unter {0}',
  '{0}: how busy it is': '{0}: wie voll es ist',
  'This week and opening hours': 'Diese Woche und Öffnungszeiten',
  'How busy it is today and this week, by the hour.':
    'Wie voll es heute und diese Woche ist, Stunde für Stunde.',
  'As of {0}.': 'Stand {0}.',
  'Closed today.': 'Heute geschlossen.',
  'There are no figures for today yet.': 'Für heute gibt es noch keine Zahlen.',
  'People through the day': 'Personen im Lauf des Tages',
  'There is no forecast for this week yet.': 'Für diese Woche gibt es noch keine Vorhersage.',
  'People expected, hour by hour. Fewer than five are never told as a number.':
    'Erwartete Personen, Stunde für Stunde. Weniger als fünf werden nie als Zahl genannt.',
  'This week by split': 'Diese Woche nach Bereich',
  'Opening hours': 'Öffnungszeiten',
  'Ask Spotter about it': 'Frag Spotter danach',
  'These figures as data': 'Diese Zahlen als Daten',
  People: 'Personen',
  'as it was': 'wie es war',
  'There is no gym of this name here.': 'Ein Studio dieses Namens gibt es hier nicht.',
}
