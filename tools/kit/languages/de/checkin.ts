import type { Catalogue } from '../entry.ts'

export const checkin: Catalogue = {
  "You're already checked in for {0}, since {1}.": 'Du bist schon eingecheckt für {0}, seit {1}.',
  "You're already checked in, since {0}.": 'Du bist schon eingecheckt, seit {0}.',
  'Noted for {0}, since {1}.': 'Notiert für {0}, seit {1}.',
  'Changed: this visit, since {0}, is now for {1}.': 'Geändert: Dieser Besuch, seit {0}, ist jetzt für {1}.',
  'Checked in at {0} for {1}.': 'Eingecheckt um {0} für {1}.',
  'Checked in at {0}.': 'Eingecheckt um {0}.',
  '{0} are here.': '{0} sind hier.',
  'It is very quiet.': 'Es ist sehr ruhig.',
  'What are you training?': 'Was trainierst du?',
  'Your visit before had no check-out; I noted {0} {1} as an estimate.':
    'Bei deinem letzten Besuch fehlte das Auschecken; ich habe {0}, {1} als Schätzung notiert.',
  "I'm training {0}": 'Ich trainiere {0}',
  'I left about {0}': 'Ich bin gegen {0} gegangen',
  'Thanks, corrected: you left at {0}, after {1} minutes.':
    'Danke, berichtigt: Du bist um {0} gegangen, nach {1} Minuten.',
  'Checked out after 1 minute.': 'Ausgecheckt nach 1 Minute.',
  'Checked out after {0} minutes.': 'Ausgecheckt nach {0} Minuten.',
  "That's visit {0} this week.": 'Das ist Besuch {0} in dieser Woche.',
}
