import type { Catalogue } from '../entry.ts'

/** Tables that are brought in. */
export const imports: Catalogue = {
  counts: 'Zählungen',
  'Send me the CSV file here, and I show you what I would take before I keep any of it.':
    'Schick mir hier die CSV-Datei; bevor ich etwas davon behalte, zeige ich dir, was ich übernehmen würde.',
  "I can't read that as a table, so I have kept nothing of it. Send it as a CSV file.":
    'Das kann ich nicht als Tabelle lesen, also habe ich nichts davon behalten. Schick es als CSV-Datei.',
  'I have kept nothing of it: {0}': 'Ich habe nichts davon behalten: {0}',
  "I can't take files in where I run. On a machine of the gym's it works: npm run import -- visits FILE.":
    'Wo ich laufe, kann ich keine Dateien übernehmen. Auf einem Rechner des Studios geht es: npm run import -- visits DATEI.',
  'There is no such import.': 'Diesen Import gibt es nicht.',
  'That import was taken out again already.': 'Dieser Import wurde schon wieder entfernt.',
  'There was nothing in it to import.': 'Es war nichts zum Übernehmen darin.',
  'the member is empty': 'das Mitglied ist leer',
  'the member is longer than 200 characters': 'das Mitglied ist länger als 200 Zeichen',
  'the time': 'die Zeit',
  'time is "{0}"': 'Zeit ist „{0}“',
  'the count': 'die Zahl',
  'count is "{0}"': 'Zahl ist „{0}“',
  'the capacity': 'die Kapazität',
  'capacity is "{0}"': 'Kapazität ist „{0}“',
  'the date': 'das Datum',
  'date is "{0}"': 'Datum ist „{0}“',
  'the member': 'das Mitglied',
  'member is "{0}"': 'Mitglied ist „{0}“',
  'the name': 'der Name',
  'name is "{0}"': 'Name ist „{0}“',
  'the check-in': 'der Check-in',
  'check-in is "{0}"': 'Check-in ist „{0}“',
  'the check-out': 'der Check-out',
  'check-out is "{0}"': 'Check-out ist „{0}“',
  'the split': 'der Bereich',
  'split is "{0}"': 'Bereich ist „{0}“',
  'the days': 'die Tage',
  'days is "{0}"': 'Tage ist „{0}“',
  '{0} has no column {1}. Its columns: {2}.': '{0} hat keine Spalte {1}. Die Spalten: {2}.',
  '{0} has several columns named {1}.': '{0} hat mehrere Spalten mit dem Namen {1}.',
  '{0} has no column that looks like {1}. Its columns: {2}. Name the right one with {3} COLUMN.':
    'In {0} sieht keine Spalte nach diesem aus: {1}. Die Spalten: {2}. Nenne die richtige mit {3} SPALTE.',
  '{0} has several columns that could be {1}: {2}. Choose with {3} COLUMN. All columns: {4}.':
    'In {0} könnten mehrere Spalten das sein: {1}. Es sind {2}. Wähle mit {3} SPALTE. Alle Spalten: {4}.',
  'the count is empty': 'die Zahl ist leer',
  'the count {0} is not a number': 'die Zahl {0} ist keine Zahl',
  'the count {0} is negative': 'die Zahl {0} ist negativ',
  'the count {0} is not a whole number': 'die Zahl {0} ist keine ganze Zahl',
  'the count {0} is more than a gym can hold': 'die Zahl {0} ist mehr, als in ein Studio passt',
  'the time is empty': 'die Zeit ist leer',
  'the clock in {0} skipped {1}': 'die Uhr in {0} hat {1} übersprungen',
  '{0} lies in the future': '{0} liegt in der Zukunft',
  '{0} names the weekdays of each member itself; leave --weekday out.':
    '{0} nennt die Wochentage jedes Mitglieds selbst; lass --weekday weg.',
  'Nothing tells which weekday {0} is about: say it with --weekday DAY.':
    'Nichts sagt, um welchen Wochentag es in {0} geht: Sag es mit --weekday TAG.',
  '{0} has several columns that could be the days: keep one of them.':
    'In {0} könnten mehrere Spalten die Tage sein: Behalte eine davon.',
  'names no weekday that can be read': 'nennt keinen lesbaren Wochentag',
  'check-in: {0} is not a time of day': 'Check-in: {0} ist keine Uhrzeit',
  'check-out: {0} is not a time of day': 'Check-out: {0} ist keine Uhrzeit',
  'check-out {0} is not after the check-in': 'Check-out {0} liegt nicht nach dem Check-in',
  'the stay is longer than {0} hours': 'der Aufenthalt ist länger als {0} Stunden',
  '{0}, also {1}': '{0}, auch {1}',
  'Classes taken as splits: {0}.': 'Kurse als Bereiche genommen: {0}.',
  '{0} as {1} ({2})': '{0} als {1} ({2})',
  'Not splits of this gym, taken as general training: {0}.':
    'Keine Bereiche dieses Studios, als allgemeines Training genommen: {0}.',
  '1 member is spelled differently in other rows; the first name was kept ({0}: {1}).':
    '1 Mitglied ist in anderen Zeilen anders geschrieben; der erste Name wurde behalten ({0}: {1}).',
  '{0} members are spelled differently in other rows; the first name was kept ({1}: {2}).':
    '{0} Mitglieder sind in anderen Zeilen anders geschrieben; der erste Name wurde behalten ({1}: {2}).',
  'the first {0} of {1} rows': 'den ersten {0} von {1} Zeilen',
  '1 row': '1 Zeile',
  '{0} rows': '{0} Zeilen',
  'The files have a header and no rows; there is nothing to import.':
    'Die Dateien haben eine Kopfzeile und keine Zeilen; es gibt nichts zu übernehmen.',
  'A look at {0} for {1}; nothing was kept.': 'Ein Blick auf {0} für {1}; nichts wurde behalten.',
  'Of {0}, {1} would be taken, {2} left out, {3} are known already.':
    'Von {0} würden {1} übernommen und {2} weggelassen; {3} sind schon bekannt.',
  'Columns: {0}.': 'Spalten: {0}.',
  'As I read the first of them:': 'So lese ich die ersten:',
  'Left out, for example:': 'Weggelassen, zum Beispiel:',
  '{0}, line {1}': '{0}, Zeile {1}',
  '{0} or more people': '{0} oder mehr Personen',
  '{0} (estimated)': '{0} (geschätzt)',
  somebody: 'jemand',
  'line {0}': 'Zeile {0}',
  'line {0} of {1}': 'Zeile {0} von {1}',
  '{0} has a line of over a million characters; that is no table.':
    '{0} hat eine Zeile mit über einer Million Zeichen; das ist keine Tabelle.',
  'has {0} columns where the header has {1}': 'hat {0} Spalten, die Kopfzeile hat {1}',
  'the file breaks off here': 'hier bricht die Datei ab',
  'has a quote that is not closed, or in a place where none can be':
    'hat ein Anführungszeichen, das nicht geschlossen ist oder dort nicht stehen kann',
  'holds a character that is no text': 'enthält ein Zeichen, das kein Text ist',
  '{0} is empty.': '{0} ist leer.',
  '{0} is a folder; name the files in it.': '{0} ist ein Ordner; nenne die Dateien darin.',
  '{0} is not a file.': '{0} ist keine Datei.',
  'does not exist': 'gibt es nicht',
  "can't be read ({0})": 'lässt sich nicht lesen ({0})',
  'unknown reason': 'Grund unbekannt',
  "{0} is damaged: it begins like a gzip file but can't be unpacked.":
    '{0} ist beschädigt: Die Datei beginnt wie gzip, lässt sich aber nicht entpacken.',
  'is written in UTF-16; save it as CSV in UTF-8.':
    'ist in UTF-16 geschrieben; speichere die Datei als CSV in UTF-8.',
  'is a workbook or a zip file, not a CSV; save the sheet as CSV.':
    'ist eine Arbeitsmappe oder ein Zip, keine CSV; speichere das Blatt als CSV.',
  'is not a text file; a CSV is needed.': 'ist keine Textdatei; gebraucht wird eine CSV.',
  'is empty.': 'ist leer.',
  '{0} is damaged: it breaks off after {1} ({2}). What was read until there is kept, but some of it may be wrong.':
    '{0} ist beschädigt: Die Datei bricht nach {1} ab ({2}). Was bis dahin gelesen wurde, bleibt, doch manches davon kann falsch sein.',
  '{0} breaks off after {1} ({2}). What was read until there is kept.':
    '{0} bricht nach {1} ab ({2}). Was bis dahin gelesen wurde, bleibt.',
  'The files have a header and no rows; nothing was imported.':
    'Die Dateien haben eine Kopfzeile und keine Zeilen; nichts wurde übernommen.',
  'Imported {0} into {1}.': '{0} für {1} übernommen.',
  'All together: {0}': 'Zusammen: {0}',
  '{0} read, {1} accepted, {2} rejected, {3} known before':
    '{0} gelesen, {1} übernommen, {2} abgelehnt, {3} schon bekannt',
  '1 new member': '1 neues Mitglied',
  '{0} new members': '{0} neue Mitglieder',
  '{0} and 1 visit made up from their averages': '{0} und 1 Besuch, aus ihren Mittelwerten gebildet',
  '{0} and {1} visits made up from their averages': '{0} und {1} Besuche, aus ihren Mittelwerten gebildet',
  'Rejected rows are in {0}, each with its reason:': 'Abgelehnte Zeilen stehen in {0}, jede mit ihrem Grund:',
  'and {0} more': 'und {0} weitere',
  'The header line of {0} is not complete.': 'Die Kopfzeile von {0} ist nicht vollständig.',
  '{0} breaks off in its header line ({1}).': '{0} bricht in der Kopfzeile ab ({1}).',
  'The header line of {0} has a quote that is not closed.':
    'Die Kopfzeile von {0} hat ein Anführungszeichen, das nicht geschlossen ist.',
  'conflicts with {0}': 'widerspricht {0}',
  'the reading already stored': 'dem schon gespeicherten Wert',
  'what is already stored': 'dem, was schon gespeichert ist',
  'overlaps the visit of {0}': 'überschneidet sich mit dem Besuch aus {0}',
  'overlaps a visit already stored': 'überschneidet sich mit einem gespeicherten Besuch',
  '{0} has no date': '{0} hat kein Datum',
  '{0} is not a time that can be read': '{0} ist keine lesbare Zeit',
  '{0} has no time of day': '{0} hat keine Uhrzeit',
  '{0} does not exist': '{0} gibt es nicht',
  '{0} lies outside the years 1990 to 2099': '{0} liegt außerhalb der Jahre 1990 bis 2099',
  '{0} may be day-first or month-first and the file has dates of both orders: say --dates dmy or --dates mdy':
    '{0} kann mit Tag oder Monat beginnen, und die Datei hat beides: Sag --dates dmy oder --dates mdy',
  '{0} may be day-first or month-first and nothing in the file tells which: say --dates dmy or --dates mdy':
    '{0} kann mit Tag oder Monat beginnen, und nichts in der Datei sagt, was gilt: Sag --dates dmy oder --dates mdy',
  'Left as it was: nothing of the file is kept.':
    'Alles bleibt, wie es war: Von der Datei ist nichts behalten.',
  'Yes, import it': 'Ja, übernehmen',
  'Shall I import it?': 'Soll ich das übernehmen?',
  'the check-in is empty': 'der Check-in ist leer',
  'check-in: {0}': 'Check-in: {0}',
  'check-in: the clock in {0} skipped {1}': 'Check-in: die Uhr in {0} hat {1} übersprungen',
  'check-in: {0} lies in the future': 'Check-in: {0} liegt in der Zukunft',
  'check-out: {0}': 'Check-out: {0}',
  'check-out: the clock in {0} skipped {1}': 'Check-out: die Uhr in {0} hat {1} übersprungen',
  'check-out: {0} lies in the future': 'Check-out: {0} liegt in der Zukunft',
}
