import type { Catalogue } from '../entry.ts'

/** The gym's settings and keys, as its people see and change them. */
export const gym: Catalogue = {
  'All keys': 'Alle Schlüssel',
  'A key for "{0}". It may send readings of people present and nothing else.':
    'Ein Schlüssel für „{0}“. Er darf melden, wie viele Personen da sind, und sonst nichts.',
  'The counter sends them to /api/gyms/{0}/counts with this as its bearer token.':
    'Der Zähler schickt sie an /api/gyms/{0}/counts, mit diesem Schlüssel als Bearer-Token.',
  'I show it this once, so copy it now.': 'Ich zeige ihn nur dieses eine Mal, also kopier ihn jetzt.',
  'No door counter has a key yet. Say what it is for: /feeds new front door':
    'Noch hat kein Türzähler einen Schlüssel. Sag, wofür er ist: /feeds new Eingang',
  '{0}, made {1}, last used {2}': '{0}, erstellt {1}, zuletzt benutzt {2}',
  '{0}, made {1}, never used': '{0}, erstellt {1}, nie benutzt',
  'Keys of door counters:': 'Schlüssel der Türzähler:',
  'Share members out': 'Mitglieder aufteilen',
  'No language model is configured: the members of {0} are answered by rules.':
    'Es ist kein Sprachmodell eingerichtet: Die Mitglieder von {0} bekommen Antworten nach Regeln.',
  'The members of {0} are now shared out among {1}, as the operator configured.':
    'Die Mitglieder von {0} sind jetzt auf {1} aufgeteilt, wie es der Betreiber eingerichtet hat.',
  'The members of {0} are shared out among {1}, as the operator configured.':
    'Die Mitglieder von {0} sind auf {1} aufgeteilt, wie es der Betreiber eingerichtet hat.',
  '{0} asks for {1}, which is not configured any more, so its members are shared out among {2}.':
    '{0} verlangt {1}, das nicht mehr eingerichtet ist, also sind die Mitglieder auf {2} aufgeteilt.',
  'All members of {0} are now answered by {1}.': 'Allen Mitgliedern von {0} antwortet jetzt {1}.',
  'All members of {0} are answered by {1}.': 'Allen Mitgliedern von {0} antwortet {1}.',
  'there is no such setting': 'diese Einstellung gibt es nicht',
  '{0} and {1}': '{0} und {1}',
  'it must not be empty': 'es darf nicht leer sein',
  'it has at most {0} letters': 'es hat höchstens {0} Zeichen',
  'it is one line of plain letters': 'es ist eine Zeile aus einfachen Zeichen',
  'an id begins with a letter and has letters, digits, - and _, at most 40':
    'ein Kurzname beginnt mit einem Buchstaben und hat Buchstaben, Ziffern, - und _, höchstens 40',
  'the id "all" means the whole gym': 'der Kurzname „all“ steht für das ganze Studio',
  'days are whole numbers': 'Tage sind ganze Zahlen',
  'days count from 1, Monday': 'Tage zählen ab 1, Montag',
  'days go up to 7, Sunday': 'Tage gehen bis 7, Sonntag',
  'minutes are whole numbers': 'Minuten sind ganze Zahlen',
  'it closes after it opens': 'geschlossen wird nach dem Öffnen',
  'one opening has at most 24 hours': 'eine Öffnung hat höchstens 24 Stunden',
  'it ends on the day it begins or later': 'das Ende liegt am Tag des Beginns oder später',
  'it is at least {0} days': (days) =>
    days === '1' ? 'es ist mindestens 1 Tag' : `es sind mindestens ${days} Tage`,
  'it is at most 3650 days': 'es sind höchstens 3650 Tage',
  'a share is more than 0': 'ein Anteil ist mehr als 0',
  'a share is at most 1': 'ein Anteil ist höchstens 1',
  'pieces are whole numbers': 'Stückzahlen sind ganze Zahlen',
  'places are whole numbers': 'Plätze sind ganze Zahlen',
  'it ends after it begins': 'das Ende liegt nach dem Beginn',
  'it is more than 0': 'es ist mehr als 0',
  'people are whole numbers': 'Personen sind ganze Zahlen',
  'at most {0} of them': 'höchstens {0} davon',
  '"{0}" stands there twice': '„{0}“ steht zweimal da',
  'a gym opens at least once a week': 'ein Studio öffnet mindestens einmal in der Woche',
  'at most 70 openings a week': 'höchstens 70 Öffnungen in der Woche',
  'two openings overlap on {0}': 'am {0} überschneiden sich zwei Öffnungen',
  'it is no time zone such as Europe/Berlin': 'es ist keine Zeitzone wie Europe/Berlin',
  'it is a color in six digits, as #1d6b57': 'es ist eine Farbe aus sechs Ziffern, wie #1d6b57',
  'it has two capital letters, as DE': 'es hat zwei Großbuchstaben, wie DE',
  'it is a short code, as BY': 'es ist ein kurzes Kürzel, wie BY',
  'it is a code such as en or en-GB': 'es ist ein Kürzel wie de oder de-AT',
  'it is at least 1': 'es ist mindestens 1',
  'a slot has 10, 15, 20, 30 or 60 minutes': 'ein Zeitfenster hat 10, 15, 20, 30 oder 60 Minuten',
  'a gym has at least one split': 'ein Studio hat mindestens einen Bereich',
  'it is at most {0}': 'es ist höchstens {0}',
  'it is at least {0}': 'es ist mindestens {0}',
  'it is not understood': 'es ist nicht zu verstehen',
  'two of them have the same id': 'zwei davon haben denselben Kurznamen',
  'there is no split "{0}"': 'einen Bereich „{0}“ gibt es nicht',
  '{0}: room for {1} people; above {2} % it feels full.':
    '{0}: Platz für {1} Personen; über {2} % fühlt es sich voll an.',
  'Open {0}.': 'Geöffnet {0}.',
  'Nothing is said unasked from {0} to {1}.': 'Ungefragt sage ich nichts von {0} bis {1}.',
  'Parts: {0}.': 'Bereiche: {0}.',
  'Staff: {0}.': 'Team: {0}.',
  'Places: {0}.': 'Plätze: {0}.',
  'Forecasts and places follow within the hour; places that were promised stay promised.':
    'Vorhersagen und Plätze folgen binnen einer Stunde; was zugesagt war, bleibt zugesagt.',
  'The gym is called {0} now (before: {1}).': 'Das Studio heißt jetzt {0} (vorher: {1}).',
  'There is room for {0} people now (before: {1}).': 'Es ist jetzt Platz für {0} Personen (vorher: {1}).',
  'It feels full above {0} % now (before: {1} %).': 'Voll fühlt es sich jetzt über {0} % an (vorher: {1} %).',
  'no rule': 'keine Regel',
  'no cap': 'keine Grenze',
  'Conversations are kept for {0} days; members who come no more are kept.':
    'Gespräche werden {0} Tage aufbewahrt; Mitglieder, die nicht mehr kommen, bleiben gespeichert.',
  'Conversations are kept for {0} days; members who neither come nor write for {1} days are forgotten, after two weeks of notice.':
    'Gespräche werden {0} Tage aufbewahrt; wer {1} Tage weder kommt noch schreibt, wird gelöscht, zwei Wochen vorher angekündigt.',
  '{0}; closed {1}': '{0}; geschlossen {1}',
  '{0}, one for every {1} people, at least {2}': '{0}, je {1} Personen eine Kraft, mindestens {2}',
  'every day': 'jeden Tag',
  'at most {0} in a slot of {1}, {2}': 'höchstens {0} je Zeitfenster für {1}, {2}',
  'at most {0} in a slot of {1}, {2} from {3} to {4}':
    'höchstens {0} je Zeitfenster für {1}, {2} von {3} bis {4}',
  'The setting "{0}" doesn\'t fit: {1}. Nothing was changed.':
    'Die Einstellung „{0}“ passt nicht: {1}. Nichts wurde geändert.',
  'I couldn\'t read "{0}" as a setting, so nothing was changed. Say it as in "/gym capacity 120", "/gym hours mon-fri 6-23", "/gym comfort 80", "/gym quiet 22-7", "/gym keep talk 180", "/gym staff floor 40" or "/gym quota legs 4 tue 17-19".':
    '„{0}“ konnte ich nicht als Einstellung lesen, also wurde nichts geändert. Schreib es wie „/gym capacity 120“, „/gym hours mon-fri 6-23“, „/gym comfort 80“, „/gym quiet 22-7“, „/gym keep talk 180“, „/gym staff floor 40“ oder „/gym quota legs 4 tue 17-19“.',
  "That part of the gym can't be taken out: visits or places speak of it. You can give it another name instead; nothing was changed.":
    'Dieser Bereich lässt sich nicht entfernen: Besuche oder Plätze hängen daran. Du kannst ihn stattdessen umbenennen; nichts wurde geändert.',
  "{0} can't be taken out: visits or places speak of it. You can give it another name instead; nothing was changed.":
    '{0} lässt sich nicht entfernen: Besuche oder Plätze hängen daran. Du kannst stattdessen den Namen ändern; nichts wurde geändert.',
  "The length and grid of slots can't change any more, because people were counted in them already. Nothing was changed.":
    'Länge und Raster der Zeitfenster lassen sich nicht mehr ändern, weil darin schon gezählt wurde. Nichts wurde geändert.',
  'Somebody has changed the same setting since, so I left it as it is. Say the value you want instead.':
    'Inzwischen wurde dieselbe Einstellung noch einmal geändert, also habe ich sie gelassen. Sag stattdessen den Wert, den du willst.',
  'No language model is configured here, so there is none to choose.':
    'Hier ist kein Sprachmodell eingerichtet, also gibt es keines zur Wahl.',
  'There is no language model "{0}". There are {1}, or "shared".':
    'Ein Sprachmodell „{0}“ gibt es nicht. Es gibt {1} oder „shared“.',
  'There is no such gym.': 'Dieses Studio gibt es nicht.',
  'Say what the key is for, as "front door". No key was made.':
    'Sag, wofür der Schlüssel ist, etwa „Eingang“. Es wurde keiner erstellt.',
  'A key needs something that it may do: {0}.': 'Ein Schlüssel braucht etwas, das er darf: {0}.',
  'There are {0} keys already, and that is the most. End one that is no longer needed.':
    'Es gibt schon {0} Schlüssel, mehr gehen nicht. Beende einen, der nicht mehr gebraucht wird.',
  'There is no such key that still opens anything.':
    'Diesen Schlüssel gibt es nicht, oder er öffnet nichts mehr.',
  'There is no such experiment that could be stopped.':
    'Diesen Versuch gibt es nicht, oder er läuft nicht mehr.',
  'There is no key "{0}" of a door counter that still opens anything.':
    'Einen Schlüssel „{0}“ für einen Türzähler, der noch etwas öffnet, gibt es nicht.',
}
