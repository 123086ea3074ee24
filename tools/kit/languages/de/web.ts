import type { Catalogue } from '../entry.ts'

/** The pages of the chat as the server words them, and why a message is refused. */
export const web: Catalogue = {
  'When {0} is quiet, a place in a quiet hour, and plans for training and food.':
    'Wann es bei {0} ruhig ist, ein Platz in einer ruhigen Stunde und Pläne für Training und Essen.',
  'This week': 'Diese Woche',
  'My page': 'Meine Seite',
  "You're offline. What you write waits here and goes out when you're back.":
    'Du bist offline. Was du schreibst, wartet hier und geht raus, sobald du wieder verbunden bist.',
  'The gym today': 'Das Studio heute',
  Conversation: 'Gespräch',
  'This page talks to the gym with JavaScript. Please switch it on to chat here.':
    'Diese Seite spricht über JavaScript mit dem Studio. Bitte schalte es ein, um hier zu schreiben.',
  'Drop the file here to send it.': 'Lass die Datei hier los, um sie zu schicken.',
  'Is it busy now?': 'Ist es gerade voll?',
  'When is legs day quiet?': 'Wann ist es ruhig für Beine?',
  'How full is it tomorrow at 6?': 'Wie voll ist es morgen um 18 Uhr?',
  'Questions to begin with': 'Fragen für den Anfang',
  'What would you like to know?': 'Was möchtest du wissen?',
  'Ask me when it’s quiet, how full it is, or tell me when you come and go.':
    'Frag mich, wann es ruhig oder wie voll es ist, oder sag mir, wann du kommst und gehst.',
  'Write to Spotter': 'An Spotter schreiben',
  Commands: 'Befehle',
  'Add a file': 'Datei hinzufügen',
  File: 'Datei',
  'Message to Spotter': 'Nachricht an Spotter',
  'Ask about the gym': 'Frag zum Studio',
  Send: 'Senden',
  '{0}: {1}, about {2} people': '{0}: {1}, etwa {2} Personen',
  quiet: 'ruhig',
  normal: 'normal',
  busy: 'voll',
  'The message is empty. Write what you would like to know.':
    'Die Nachricht ist leer. Schreib, was du wissen möchtest.',
  'There is no file with this message. Choose one, or write what you would like to know.':
    'Bei dieser Nachricht ist keine Datei. Wähl eine aus, oder schreib, was du wissen möchtest.',
  'One file at a time, please. Send the others one by one.':
    'Bitte nur eine Datei auf einmal. Schick die anderen einzeln.',
  'This file is larger than 5 MB. Please send a smaller one.':
    'Diese Datei ist größer als 5 MB. Bitte schick eine kleinere.',
  'This file is empty. Please choose another one.': 'Diese Datei ist leer. Bitte wähl eine andere.',
  'This message is being answered already. Give it a moment.':
    'Diese Nachricht wird schon beantwortet. Einen Moment noch.',
  'This message is too long. Please send at most 64 KiB.':
    'Diese Nachricht ist zu lang. Bitte schick höchstens 64 KiB.',
  'That is a lot of messages at once. Please wait 1 second, then send it again.':
    'Das sind viele Nachrichten auf einmal. Bitte warte 1 Sekunde und schick sie dann noch einmal.',
  'That is a lot of messages at once. Please wait {0} seconds, then send it again.':
    'Das sind viele Nachrichten auf einmal. Bitte warte {0} Sekunden und schick sie dann noch einmal.',
  'Spotter is starting': 'Spotter startet',
  'This page opens by itself in a moment. The very first start takes longest: it fills the demo gym.':
    'Diese Seite öffnet sich gleich von selbst. Der allererste Start dauert am längsten: Er füllt das Demo-Studio.',
  'These are too many requests. Please wait half a minute.':
    'Das sind zu viele Anfragen. Bitte warte eine halbe Minute.',
}
