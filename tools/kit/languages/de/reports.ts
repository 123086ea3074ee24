import type { Catalogue } from '../entry.ts'
import { inPlace } from './grammar.ts'

/** "in den Bereich Beine", where somebody comes to. */
const intoPlace = (place: string): string => `in den Bereich ${place}`

/** A share as it stands after "bei": "fast allen", "31 % (12)". */
const dative = (share: string): string =>
  share
    .replace(/^(fast )?alle\b/, '$1allen')
    .replace(/^keine\b/, 'keinem')
    .replace(/^einige\b/, 'einigen')
    .replace(/^kaum welche\b/, 'kaum einem')

/** The same of wishes: "75 % der Wünsche", "fast allen Wünschen". */
function ofWishes(share: string): string {
  if (share.endsWith('%')) return `${share} der Wünsche`
  return `${dative(share)} ${/^(?:keine|kaum)/.test(share) ? 'Wunsch' : 'Wünschen'}`
}

/** The same of answers: "fast allen Antworten", "kaum einer Antwort". */
const ofAnswers = (share: string): string =>
  /^(?:keine|kaum)/.test(share)
    ? `${dative(share).replace('einem', 'einer')} Antwort`
    : `${dative(share)} Antworten`

/** Reports for the staff: what they say, and what stands over their tables and charts. */
export const reports: Catalogue = {
  hidden: 'verborgen',
  Table: 'Tabelle',
  '{0}, {1}, as PDF. Times are those of {2}.': '{0}, {1}, als PDF. Die Uhrzeiten gelten in {2}.',
  '{0}, {1}, as CSV. Times are those of {2}.': '{0}, {1}, als CSV. Die Uhrzeiten gelten in {2}.',
  '{0}, {1}, has no table, so there is no file. Times are those of {2}.':
    '{0}, {1}, hat keine Tabelle, deshalb gibt es keine Datei. Die Uhrzeiten gelten in {2}.',
  '1 time': '1-mal',
  '{0} times': '{0}-mal',
  '1 minute': '1 Minute',
  '1 hour': '1 Stunde',
  '{0} hours': '{0} Stunden',
  '{0}, {1}: there is no table to this one.': '{0}, {1}: Dazu gibt es keine Tabelle.',
  'Names stand in the files alone: CSV or PDF.': 'Namen stehen nur in den Dateien: CSV oder PDF.',
  'Nothing.': 'Nichts.',
  '{0} more rows are in the CSV file.': '{0} weitere Zeilen stehen in der CSV-Datei.',
  '{0} on the page: {1}': '{0} auf der Seite: {1}',
  'These are the reports, each with "/report" before it, and days after it where you want others: /report peaks last month.':
    'Das sind die Auswertungen, jede mit „/report“ davor, und mit Tagen dahinter, wenn du andere willst: /report peaks last month.',
  all: 'alle',
  none: 'keine',
  some: 'einige',
  'hardly any': 'kaum welche',
  'nearly all': 'fast alle',
  'The first model of the gym.': 'Das erste Modell des Studios.',
  'Another challenger won.': 'Ein anderer Herausforderer hat gewonnen.',
  'Model {0} was taken back by command.': 'Modell {0} wurde auf Befehl zurückgenommen.',
  'Replaced by model {0}. {1}': 'Ersetzt durch Modell {0}. {1}',
  'Undecided: only {0} origins to compare on, {1} are needed.':
    'Unentschieden: nur {0} Startpunkte zum Vergleichen, {1} sind nötig.',
  '{0} % less error than the champion over {1} origins, luck in {2}.':
    '{0} % weniger Fehler als das amtierende Modell über {1} Startpunkte, Glück in {2}.',
  '{0} % more error than the champion over {1} origins.':
    '{0} % mehr Fehler als das amtierende Modell über {1} Startpunkte.',
  'Only {0} % less error than the champion over {1} origins: too little to swap for.':
    'Nur {0} % weniger Fehler als das amtierende Modell über {1} Startpunkte: zu wenig für einen Wechsel.',
  '{0} % less error than the champion over {1} origins, which may be luck (chance {2}).':
    '{0} % weniger Fehler als das amtierende Modell über {1} Startpunkte, was Glück sein kann (Wahrscheinlichkeit {2}).',
  'Undecided over {0}: at least {1} are needed.': 'Unentschieden nach {0}: Nötig sind mindestens {1}.',
  'Model {0} is better over {1}: {2}; chance alone parts two equal models as far in {3}.':
    'Modell {0} ist nach {1} besser: {2}; der Zufall allein trennt zwei gleich gute Modelle so weit in {3}.',
  'Undecided over {0}: {1}, but chance alone parts two equal models as far in {2}.':
    'Unentschieden nach {0}: {1}, aber der Zufall allein trennt zwei gleich gute Modelle so weit in {2}.',
  '1 pair of days': '1 Tagespaar',
  '{0} pairs of days': '{0} Tagespaaren',
  'A lower by {0}': 'A um {0} niedriger',
  'A higher by {0}': 'A um {0} höher',
  'most cases': 'den meisten Fällen',
  'about {0} % more people': 'etwa {0} % mehr Personen',
  'about {0} % fewer people': 'etwa {0} % weniger Personen',
  'about {0} times as many people': 'etwa {0}-mal so viele Personen',
  'Since {0} {1} come between {2} and {3} than forecast.':
    'Seit dem {0} kommen zwischen {2} und {3} {1}, gemessen an der Vorhersage.',
  'Since {0} {1} come than forecast.': 'Seit dem {0} kommen {1}, gemessen an der Vorhersage.',
  'Since {0} {1} come for {2} than forecast.': (since, change, part) =>
    `Seit dem ${since} kommen ${change} ${intoPlace(part)}, gemessen an der Vorhersage.`,
  'Stopped: "{0}" and "{1}" take no more turns, and there will be no verdict on them.':
    'Beendet: „{0}“ und „{1}“ wechseln sich nicht mehr ab, und es wird kein Urteil dazu geben.',
  'The last one, "{0}" and "{1}", was stopped.': 'Das letzte, „{0}“ und „{1}“, wurde abgebrochen.',
  'From {0} to {1} "{2}" and "{3}" take turns, half a day each. They will be judged by one figure: {4}. Until then I tell nothing of it, so that nobody stops it at a lucky moment.':
    'Vom {0} bis {1} wechseln sich „{2}“ und „{3}“ ab, je einen halben Tag. Es zählt am Ende eine Zahl: {4}. Bis dahin sage ich nichts dazu, damit es niemand in einem günstigen Moment abbricht.',
  '"{0}" and "{1}" take turns until {2}; judged by {3}.':
    '„{0}“ und „{1}“ wechseln sich bis {2} ab; es zählt: {3}.',
  '"{0}" and "{1}" begin to take turns on {2}.': '„{0}“ und „{1}“ wechseln sich ab {2} ab.',
  '"{0}" is better over {1}, by {2}: {3}; chance alone parts two equal ones as far in {4}.':
    '„{0}“ ist nach {1} besser, gemessen an: {2}. {3}; der Zufall allein trennt zwei gleich gute so weit in {4}.',
  '"{0}" and "{1}" can\'t be told apart over {2}, by {3}: {4}.':
    '„{0}“ und „{1}“ lassen sich nach {2} nicht unterscheiden, gemessen an: {3}. {4}.',
  'What came of advice': 'Was aus Empfehlungen wurde',
  'What came of advice for {0}': (part) => `Was aus Empfehlungen ${inPlace(part)} wurde`,
  'Wishes asked, granted, taken and come to; use of the quotas; fairness; alternatives taken':
    'Wünsche: gefragt, erfüllt, genommen, gekommen; Nutzung der Kontingente; Fairness; genommene Alternativen',
  'Nobody asked for a place in these days.': 'In diesen Tagen hat niemand nach einem Platz gefragt.',
  'Fewer than {0} members asked for a place in these days, so there is nothing to tell.':
    'Weniger als {0} Mitglieder haben in diesen Tagen nach einem Platz gefragt, deshalb gibt es nichts zu sagen.',
  '{0} members asked {1} times: {2} of the wishes were offered a place, {3} took one; of those that are over {4} were come to.':
    (members, asked, got, took, came) =>
      `${members} Mitglieder haben ${asked}-mal gefragt: Bei ${ofWishes(got)} gab es ein Angebot, bei ${dative(took)} wurde es angenommen; von den abgelaufenen Plätzen wurden ${came === 'keine' ? 'keine' : came} genutzt.`,
  '{0} members asked {1} times: {2} of the wishes were offered a place, {3} took one.': (
    members,
    asked,
    got,
    took,
  ) =>
    `${members} Mitglieder haben ${asked}-mal gefragt: Bei ${ofWishes(got)} gab es ein Angebot, bei ${dative(took)} wurde es angenommen.`,
  'The first choice was to be had in {0} of the wishes in which it was possible at all.': (share) =>
    `Die erste Wahl war bei ${ofWishes(share)} zu haben, bei denen sie überhaupt möglich war.`,
  'Too few wishes had a first choice to tell how often it was had.':
    'Zu wenige Wünsche hatten eine erste Wahl, um zu sagen, wie oft sie zu haben war.',
  'Too few members asked {0} times to tell whether luck was shared evenly.':
    'Zu wenige Mitglieder haben {0}-mal gefragt, um zu sagen, ob das Glück gleich verteilt war.',
  'Gini {0}, where chance alone gives up to {1}': 'Gini {0}, wo der Zufall allein bis zu {1} ergibt',
  'First choices were shared evenly ({0}).': 'Erste Wünsche wurden gleichmäßig erfüllt ({0}).',
  'First choices were shared unevenly ({0}): the luckless quarter had {1} of theirs at most, the lucky one {2} at least.':
    'Erste Wünsche wurden ungleich erfüllt ({0}): Das Viertel mit dem wenigsten Glück bekam höchstens {1}, das mit dem meisten mindestens {2} davon.',
  'In {0} of the wishes with a place it was another than the first choice, which was not to be had.': (
    share,
  ) =>
    `Bei ${ofWishes(share)} mit Platz war es ein anderer als die erste Wahl, weil diese nicht zu haben war.`,
  'Hardly anyone took another place than their first choice.':
    'Kaum jemand hat einen anderen Platz als die erste Wahl genommen.',
  'Who came to a place came {0} minutes earlier or later than usual, in the median.':
    'Wer zu einem Platz kam, kam im Median {0} Minuten früher oder später als sonst.',
  'Of the places that could be granted {0} were taken.': (share) =>
    `Von den Plätzen, die zu vergeben waren, wurden ${share} genommen.`,
  'Luck is compared over {0} members who asked at least {1} times.':
    'Verglichen wird das Glück von {0} Mitgliedern, die mindestens {1}-mal gefragt haben.',
  'From the wish to the visit': 'Vom Wunsch zum Besuch',
  Asked: 'Gefragt',
  'Offered a place': 'Platz angeboten',
  'Let it lapse': 'Verfallen lassen',
  'Took one': 'Angenommen',
  Came: 'Gekommen',
  'Missed it': 'Verpasst',
  'Gave it up': 'Zurückgegeben',
  'Members by week': 'Mitglieder je Woche',
  'Week from': 'Woche ab',
  'Members who asked': 'Mitglieder, die fragten',
  'came to one': 'zu einem kamen',
  'First choices had': 'Erste Wahl bekommen',
  'The whole gym': 'Das ganze Studio',
  'Use of the quotas': 'Nutzung der Kontingente',
  Part: 'Bereich',
  Slots: 'Zeitfenster',
  'Places there were': 'Plätze insgesamt',
  'Places taken': 'Plätze genommen',
  Used: 'Genutzt',
  'Slots that were full': 'Volle Zeitfenster',
  asked: 'gefragt',
  offered: 'angeboten',
  taken: 'genommen',
  came: 'gekommen',
  wishes: 'Wünsche',
  'How sound the data are': 'Wie verlässlich die Daten sind',
  'Gaps, broken counters, forgotten check-outs, imports that left rows, each with what to do':
    'Lücken, defekte Zähler, vergessene Check-outs, Importe mit ausgelassenen Zeilen, jeweils mit dem, was zu tun ist',
  'Fewer than {0} people came, so what they did is hidden.':
    'Es kamen weniger als {0} Personen, deshalb bleibt verborgen, was sie taten.',
  'No counter spoke, so how many people check in is not known.':
    'Kein Zähler hat sich gemeldet, deshalb ist nicht bekannt, wie viele einchecken.',
  'Readings that are not believed are kept, and left out of every figure.':
    'Unglaubwürdige Messwerte werden aufbewahrt und aus allen Zahlen herausgelassen.',
  'Counter silent up to now': 'Zähler bis jetzt stumm',
  'Slots without a figure': 'Zeitfenster ohne Zahl',
  'Counter showing nobody': 'Zähler zeigt niemanden',
  'Counter standing still': 'Zähler steht still',
  'Readings that cannot be': 'Unmögliche Messwerte',
  'Counter at its highest value': 'Zähler am Höchstwert',
  'Check-outs forgotten': 'Vergessene Check-outs',
  'Visits over six hours': 'Besuche über sechs Stunden',
  'Visits that overlap': 'Überlappende Besuche',
  'People who check in, now and before': 'Personen, die einchecken, jetzt und davor',
  'Imported rows left': 'Ausgelassene importierte Zeilen',
  'Imported rows known before': 'Schon bekannte importierte Zeilen',
  'What was looked at': 'Was geprüft wurde',
  Found: 'Gefunden',
  Of: 'Von',
  Unit: 'Einheit',
  State: 'Stand',
  'What to do': 'Was zu tun ist',
  'look at it': 'ansehen',
  fine: 'in Ordnung',
  slots: 'Zeitfenster',
  readings: 'Messwerte',
  visits: 'Besuche',
  'imported rows': 'Zeilen',
  minutes: 'Minuten',
  'dead counter': 'Zähler tot',
  'frozen counter': 'Zähler steht still',
  'impossible reading': 'unmöglicher Wert',
  'capped counter': 'Zähler am Anschlag',
  'Stretches that are not believed': 'Unglaubwürdige Zeiträume',
  To: 'Bis',
  Fault: 'Fehler',
  Readings: 'Messwerte',
  'Open slots by day': 'Offene Zeitfenster je Tag',
  'Open slots': 'Offene Zeitfenster',
  Counted: 'Gezählt',
  'From check-ins': 'Aus Check-ins',
  'Without a figure': 'Ohne Zahl',
  'Imports that left rows': 'Importe mit ausgelassenen Zeilen',
  Import: 'Import',
  'Rows read': 'Gelesene Zeilen',
  Left: 'Ausgelassen',
  'Known before': 'Schon bekannt',
  'Open slots with a figure': 'Offene Zeitfenster mit Zahl',
  'Part of the open slots of each day that have a figure; days with gaps are marked.':
    'Anteil der offenen Zeitfenster jedes Tages, die eine Zahl haben; Tage mit Lücken sind markiert.',
  'see whether it has power and network, and whether its key is still good':
    'prüfen, ob er Strom und Netz hat und ob sein Schlüssel noch gilt',
  'see whether the counter was off; an import of its file fills the gap':
    'prüfen, ob der Zähler aus war; ein Import seiner Datei füllt die Lücke',
  'see whether something covers the counter, and switch it off and on':
    'prüfen, ob etwas den Zähler verdeckt, und ihn aus- und einschalten',
  'switch the counter off and on; its readings there were left out':
    'den Zähler aus- und einschalten; seine Messwerte dort wurden ausgelassen',
  'look at where it points, and at the capacity in the settings':
    'nachsehen, wohin er zeigt und welche Kapazität eingestellt ist',
  'the counter stops at its highest value; raise it in the counter':
    'der Zähler bleibt bei seinem Höchstwert stehen; im Zähler erhöhen',
  'remind members to check out, by a sign at the door':
    'Mitglieder ans Auschecken erinnern, mit einem Schild an der Tür',
  'see whether the import has the right columns and times':
    'prüfen, ob der Import die richtigen Spalten und Zeiten hat',
  'see whether a reader counts entries twice, or a file was imported in two forms':
    'prüfen, ob ein Leser Eintritte doppelt zählt oder eine Datei in zwei Formen importiert wurde',
  'remind members to check in; the splits are told from fewer people now':
    'Mitglieder ans Einchecken erinnern; die Bereiche beruhen jetzt auf weniger Personen',
  'mend the rows that were left and import the file again':
    'die ausgelassenen Zeilen berichtigen und die Datei noch einmal importieren',
  'nothing: rows known before change nothing': 'nichts: Schon bekannte Zeilen ändern nichts',
  'The counter has been silent for {0} of opening, since {1}':
    'Der Zähler ist seit {0} Öffnungszeit stumm, seit {1}',
  '{0} of check-outs were forgotten and estimated': '{0} der Check-outs wurden vergessen und geschätzt',
  '{0} of {1} visits are longer than six hours': '{0} von {1} Besuchen dauern länger als sechs Stunden',
  '{0} of {1} visits begin while the same member is still there':
    '{0} von {1} Besuchen beginnen, während dasselbe Mitglied noch da ist',
  'Only {0} % of the people check in, {1} % did before':
    'Nur {0} % der Personen checken ein, vorher waren es {1} %',
  '{0} of {1} imported rows were known before': '{0} von {1} importierten Zeilen waren schon bekannt',
  '{0} of {1} open slots have no figure ({2})': '{0} von {1} offenen Zeitfenstern haben keine Zahl ({2})',
  '{0} of {1} open slots have no figure ({2}), most of them on {3}':
    '{0} von {1} offenen Zeitfenstern haben keine Zahl ({2}), die meisten davon am {3}',
  '{0} of {1} imported rows were left, most of them of {2}':
    '{0} von {1} importierten Zeilen wurden ausgelassen, die meisten aus {2}',
  '{0} of {1} imported rows were left': '{0} von {1} importierten Zeilen wurden ausgelassen',
  'The counter showed next to nobody for {0} from {1}':
    'Der Zähler zeigte ab {1} für {0} so gut wie niemanden',
  'The counter stood at one number for {0} from {1}': 'Der Zähler stand ab {1} für {0} auf einer Zahl',
  '{0}, {1} in {2} stretches': '{0}, insgesamt {1} in {2} Zeiträumen',
  'The counter showed what no gym holds {0} (of {1} readings), first {2}':
    'Der Zähler zeigte {0}, was in kein Studio passt (von {1} Messwerten), zuerst am {2}',
  'The counter could not count further {0} (of {1} readings), first {2}':
    'Der Zähler konnte {0} nicht weiterzählen (von {1} Messwerten), zuerst am {2}',
  'an unknown time': 'unbekannter Zeit',
  'Nothing was recorded in these days: no reading, no check-in.':
    'In diesen Tagen wurde nichts erfasst: kein Messwert, kein Check-in.',
  'The data are sound: {0} of {1} have a figure, and nothing in them was found wrong.':
    'Die Daten sind verlässlich: {0} von {1} haben eine Zahl, und es wurde nichts Falsches darin gefunden.',
  '1 open slot': '1 offenen Zeitfenster',
  '{0} open slots': '{0} offenen Zeitfenstern',
  '{0} of {1} have a figure.': '{0} von {1} haben eine Zahl.',
  '{0} of {1} have a figure; 1 more thing in the table.':
    '{0} von {1} haben eine Zahl; noch 1 Punkt steht in der Tabelle.',
  '{0} of {1} have a figure; {2} more things in the table.':
    '{0} von {1} haben eine Zahl; noch {2} Punkte stehen in der Tabelle.',
  'What is short of pieces': 'Wo Geräte fehlen',
  'How long each kind of equipment has more people wanting it than pieces; what to buy or move':
    'Wie lange bei jeder Geräteart mehr Personen wollen als Geräte da sind; was anzuschaffen oder wegzustellen ist',
  '{0}: pieces in use': '{0}: Geräte in Benutzung',
  '{0} on average, in per cent, by weekday and time.':
    '{0} im Schnitt, in Prozent, nach Wochentag und Uhrzeit.',
  'one more would help': 'eins mehr würde helfen',
  'one could go': 'eins könnte weg',
  enough: 'genug',
  'Equipment, the most wanted first': 'Geräte, die gefragtesten zuerst',
  Equipment: 'Geräte',
  Pieces: 'Stück',
  'In use': 'Belegt',
  'Open time with more wanting it than pieces': 'Öffnungszeit mit mehr Andrang als Geräten',
  'at least': 'mindestens',
  'at most': 'höchstens',
  'Waiting a week': 'Wartezeit je Woche',
  'person-minutes': 'Personenminuten',
  'One more spares a week': 'Eins mehr spart je Woche',
  'One fewer adds a week': 'Eins weniger kostet je Woche',
  Advice: 'Empfehlung',
  "What part of a visit goes to each is the gym's setting, not measured; advice holds also if it is wrong by a fifth.":
    'Welcher Teil eines Besuchs auf jedes Gerät entfällt, ist vom Studio eingestellt und nicht gemessen; die Empfehlung gilt auch, wenn das um ein Fünftel falsch ist.',
  '{0} kinds had fewer than {1} people around them; their figures are hidden.':
    'Bei {0} Arten waren weniger als {1} Personen in der Nähe; ihre Zahlen sind verborgen.',
  'Nothing is known of {0}: no split is said to use it.':
    'Über {0} ist nichts bekannt: Kein Bereich ist dafür eingetragen.',
  'Too few people trained in these days to tell what is short.':
    'In diesen Tagen haben zu wenige trainiert, um zu sagen, was fehlt.',
  'No further piece is worth buying by these figures.': 'Nach diesen Zahlen lohnt sich kein weiteres Gerät.',
  'After that come {0}.': 'Danach kommen {0}.',
  "The most wanted are the {0} {1}: {2} are in use on average; how often they are too few can't be told from so few days.":
    'Am gefragtesten sind die {0} {1}: Im Schnitt sind {2} belegt; wie oft sie nicht reichen, lässt sich aus so wenigen Tagen nicht sagen.',
  'The most wanted are the {0} {1}: {2} are in use on average, and they are hardly ever too few.':
    'Am gefragtesten sind die {0} {1}: Im Schnitt sind {2} belegt, und sie reichen fast immer.',
  'More people want {0} than there are ({1}) through {2} of the open time ({3}).':
    'Während {2} der Öffnungszeit ({3}) wollen mehr Personen {0}, als da sind ({1}).',
  'One piece more of {0} would spare members about {1} of {2} person-minutes of waiting a week.':
    '{0}: Ein Stück mehr würde Mitgliedern etwa {1} von {2} Personenminuten Wartezeit je Woche ersparen.',
  'One of the {0} {1} could make room: they are hardly ever all in use.':
    '{1} ({0}): Eins davon könnte Platz machen, sie sind fast nie alle belegt.',
  'One of the {0} {1} could make room: they are hardly ever all in use; so could one of the {2}.':
    '{1} ({0}): Eins davon könnte Platz machen, sie sind fast nie alle belegt; das gilt auch für {2}.',
  'One of the {0} {1} could make room: they are hardly ever all in use; so could one of the {2} and the {3}.':
    '{1} ({0}): Eins davon könnte Platz machen, sie sind fast nie alle belegt; das gilt auch für {2} und {3}.',
  Experiments: 'Experimente',
  'Ways of advising and models that took turns, and which was better by the figure agreed beforehand':
    'Arten zu empfehlen und Modelle, die sich abgewechselt haben, und was nach der vorher vereinbarten Zahl besser war',
  'Each half day one of the two advises everybody; its first two hours are not counted. The bounds hold the difference nineteen times in twenty; what is running tells nothing until it is over.':
    'Jeden halben Tag gilt eins von beiden für alle; die ersten zwei Stunden davon zählen nicht. Die Grenzen enthalten den Unterschied in neunzehn von zwanzig Fällen; was läuft, sagt nichts, bis es vorbei ist.',
  'model {0}': 'Modell {0}',
  Forecast: 'Vorhersage',
  'people the forecast is off in a slot': 'Personen, um die die Vorhersage je Zeitfenster danebenliegt',
  stopped: 'abgebrochen',
  '{0} is better': '{0} ist besser',
  undecided: 'unentschieden',
  'to begin': 'beginnt noch',
  'still running': 'läuft noch',
  'to be judged': 'noch zu beurteilen',
  'No experiment ran in these days.': 'In diesen Tagen lief kein Experiment.',
  'What was tried in these days was stopped, so it has no verdict.':
    'Was in diesen Tagen versucht wurde, wurde abgebrochen und hat deshalb kein Urteil.',
  '{0} and {1} take turns from {2} to {3}, judged by {4}.':
    '{0} und {1} wechseln sich vom {2} bis {3} ab; es zählt: {4}.',
  '{0} and {1} take turns until {2}, judged by {3}.': '{0} und {1} wechseln sich bis {2} ab; es zählt: {3}.',
  '{0} and {1} took turns until {2}; the verdict is due within a day.':
    '{0} und {1} haben sich bis {2} abgewechselt; das Urteil kommt innerhalb eines Tages.',
  'Judged by': 'Beurteilt nach',
  'Pairs of days': 'Tagespaare',
  'A less B': 'A minus B',
  'Lower bound': 'Untere Grenze',
  'Upper bound': 'Obere Grenze',
  '{0} less {1}': '{0} minus {1}',
  '{0} less {1}, by {2}: {3}, bounds {4} to {5}.': '{0} minus {1}, {2}: {3}, Grenzen {4} bis {5}.',
  'no difference': 'kein Unterschied',
  'Too few answers tell how many called advice useful.':
    'Zu wenige Antworten sagen, wie viele Empfehlungen nützlich fanden.',
  '{0} of the answers called advice useful': (share) =>
    `bei ${ofAnswers(share)} galt die Empfehlung als nützlich`,
  '{0} of {1} answers by {2} members called advice useful':
    '{0} von {1} Antworten von {2} Mitgliedern nannten Empfehlungen nützlich',
  'Too few answers tell how many found it crowded all the same.':
    'Zu wenige Antworten sagen, wie viele es trotzdem voll fanden.',
  '{0} of the answers found it crowded all the same': (share) =>
    `bei ${ofAnswers(share)} war es trotzdem voll`,
  '{0} of {1} answers by {2} members found it crowded all the same':
    '{0} von {1} Antworten von {2} Mitgliedern fanden es trotzdem voll',
  '{0} to {1} %': '{0} bis {1} %',
  ', no other than before beyond chance': ', nicht anders als davor, über den Zufall hinaus',
  ', more than in as many days before': ', mehr als in gleich vielen Tagen davor',
  ', fewer than in as many days before': ', weniger als in gleich vielen Tagen davor',
  'Where it was called crowded {0} people were counted in that part of the gym and {1} promised, more than was promised: look at the forecast report.':
    'Wo es voll genannt wurde, waren {0} Personen in diesem Bereich gezählt und {1} versprochen, also mehr als versprochen: Sieh dir die Auswertung der Vorhersagen an.',
  'Where it was called crowded {0} people were counted in that part of the gym and {1} promised, about what was promised: those members want it emptier.':
    'Wo es voll genannt wurde, waren {0} Personen in diesem Bereich gezählt und {1} versprochen, also etwa so viele wie versprochen: Diese Mitglieder wollen es leerer.',
  'What members say of advice': 'Was Mitglieder zu Empfehlungen sagen',
  'How many called advice useful, and visits crowded or quiet; against the time before':
    'Wie viele Empfehlungen nützlich und Besuche voll oder ruhig fanden; gegen die Zeit davor',
  'Fewer than {0} members said anything of advice in these days: nothing to tell.':
    'Weniger als {0} Mitglieder haben in diesen Tagen etwas zu Empfehlungen gesagt: nichts zu berichten.',
  "What members wrote in their own words is theirs and isn't shown.":
    'Was Mitglieder in eigenen Worten geschrieben haben, gehört ihnen und wird nicht gezeigt.',
  'Answers by week': 'Antworten je Woche',
  Members: 'Mitglieder',
  Useful: 'Nützlich',
  'Of no use': 'Nutzlos',
  Crowded: 'Voll',
  'Pleasantly quiet': 'Angenehm ruhig',
  Together: 'Zusammen',
  useful: 'nützlich',
  'of no use': 'nutzlos',
  crowded: 'voll',
  answers: 'Antworten',
  'What members say of advice for {0}': (part) => `Was Mitglieder zu Empfehlungen ${inPlace(part)} sagen`,
  '{0}: people off on average by {1} days or weeks, beside repeating the week before.':
    '{0}: Abweichung in Personen im Schnitt, {1} Tage oder Wochen, neben dem Wiederholen der Vorwoche.',
  'Forecast a day ahead': 'Vorhersage am Tag davor',
  'Repeating the week before': 'Vorwoche wiederholt',
  'people off': 'Personen daneben',
  'How good the forecasts are': 'Wie gut die Vorhersagen sind',
  'Error against repeating the week before, intervals, champion, drifts and retrainings':
    'Fehler gegenüber dem Wiederholen der Vorwoche, Intervalle, amtierendes Modell, Veränderungen und neue Anpassungen',
  'No record yet for {0}: fewer than 20 slots were forecast a day ahead and counted.':
    'Noch keine Bilanz für {0}: Weniger als 20 Zeitfenster wurden einen Tag vorher vorhergesagt und gezählt.',
  'Errors are those of what was said a day ahead. The baseline repeats the same slot of the week before.':
    'Die Fehler gelten für das, was einen Tag vorher gesagt wurde. Der Vergleich wiederholt dasselbe Zeitfenster der Vorwoche.',
  'Record by series, a day ahead': 'Bilanz je Reihe, einen Tag vorher',
  Series: 'Reihe',
  'Off by': 'Abweichung',
  people: 'Personen',
  'Better by': 'Besser um',
  'Within the interval': 'Im Intervall',
  'Expected too many': 'Zu viele erwartet',
  'Off by, last word': 'Abweichung, zuletzt',
  Models: 'Modelle',
  Model: 'Modell',
  Standing: 'Stellung',
  Since: 'Seit',
  'Last fitted': 'Zuletzt angepasst',
  Why: 'Warum',
  champion: 'amtierend',
  challenger: 'Herausforderer',
  retired: 'abgelöst',
  'Changes that were found': 'Gefundene Veränderungen',
  'People against the forecast': 'Personen gegenüber der Vorhersage',
  'fitted anew': 'neu angepasst',
  'waits for tonight': 'wartet auf heute Nacht',
  'No forecast a day ahead has come due in these days.':
    'In diesen Tagen ist keine Vorhersage vom Vortag fällig geworden.',
  '{0}, over 1 slot: too few days to compare it with repeating the week before.':
    '{0}, über 1 Zeitfenster: zu wenige Tage für einen Vergleich mit dem Wiederholen der Vorwoche.',
  '{0}, over {1} slots: too few days to compare it with repeating the week before.':
    '{0}, über {1} Zeitfenster: zu wenige Tage für einen Vergleich mit dem Wiederholen der Vorwoche.',
  '{0}, {1} less than repeating the week before ({2}), likely {3}.':
    '{0}, {1} weniger als beim Wiederholen der Vorwoche ({2}), wahrscheinlich {3}.',
  '{0}, {1} more than repeating the week before ({2}), likely {3}.':
    '{0}, {1} mehr als beim Wiederholen der Vorwoche ({2}), wahrscheinlich {3}.',
  "{0}; whether that beats repeating the week before ({1}) can't be told from these days.":
    '{0}; ob das besser ist als die Vorwoche zu wiederholen ({1}), lässt sich aus diesen Tagen nicht sagen.',
  'A day ahead the forecast was off by {0} on average':
    'Einen Tag vorher lag die Vorhersage im Schnitt um {0} daneben',
  'A day ahead the forecast for {0} was off by {1} on average':
    'Einen Tag vorher lag die Vorhersage für {0} im Schnitt um {1} daneben',
  'Its intervals held {0} of 100 slots and promise {1}':
    'Ihre Intervalle enthielten {0} von 100 Zeitfenstern und versprechen {1}',
  '{0}; the gap is within chance.': '{0}; der Abstand liegt im Rahmen des Zufalls.',
  '{0}; they are too narrow for {1}: plan with more room there.':
    '{0}; für {1} sind sie zu eng: Plane dort mit mehr Spielraum.',
  '{0}; they are too wide for {1}: less room would do there.':
    '{0}; für {1} sind sie zu weit: Dort reicht weniger Spielraum.',
  'There is no model yet; the first forecast makes one.':
    'Es gibt noch kein Modell; die erste Vorhersage macht eins.',
  'Model {0} has made the forecasts since {1}; {2}.': 'Modell {0} macht die Vorhersagen seit dem {1}; {2}.',
  'Model {0} has made the forecasts; {1}.': 'Modell {0} macht die Vorhersagen; {1}.',
  'it changed 1 time in these days': 'es wechselte in diesen Tagen 1-mal',
  'it changed {0} times in these days': 'es wechselte in diesen Tagen {0}-mal',
  '1 challenger stood against it': '1 Herausforderer trat dagegen an',
  '{0} challengers stood against it': '{0} Herausforderer traten dagegen an',
  'no change of the crowd was found that it had not expected':
    'es wurde keine Veränderung des Andrangs gefunden, die es nicht erwartet hatte',
  '1 change of the crowd was found, and it was fitted anew':
    '1 Veränderung des Andrangs wurde gefunden, und es wurde neu angepasst',
  '{0} changes of the crowd were found, and it was fitted anew':
    '{0} Veränderungen des Andrangs wurden gefunden, und es wurde neu angepasst',
  '1 change of the crowd was found, {0} not answered yet':
    '1 Veränderung des Andrangs wurde gefunden, {0} davon noch nicht beantwortet',
  '{0} changes of the crowd were found, {1} not answered yet':
    '{0} Veränderungen des Andrangs wurden gefunden, {1} davon noch nicht beantwortet',
  'The forecasts are worse than repeating the week before; look whether the counter or the opening hours changed.':
    'Die Vorhersagen sind schlechter, als die Vorwoche zu wiederholen; sieh nach, ob sich der Zähler oder die Öffnungszeiten geändert haben.',
  'The forecasts were surer than they should be: {0} of 100 slots within intervals that promise 80.':
    'Die Vorhersagen waren sicherer, als sie sein sollten: {0} von 100 Zeitfenstern in Intervallen, die 80 versprechen.',
  'Messages answered by day': 'Beantwortete Nachrichten je Tag',
  '{0}, days with a crash marked.': '{0}, Tage mit Absturz markiert.',
  messages: 'Nachrichten',
  'How the service runs': 'Wie der Dienst läuft',
  'Jobs that ran, failed or came late; answers, crashes, seconds; messages that failed; what models cost':
    'Aufgaben, die liefen, scheiterten oder zu spät kamen; Antworten, Abstürze, Sekunden; gescheiterte Nachrichten; Kosten der Modelle',
  Jobs: 'Aufgaben',
  Job: 'Aufgabe',
  Runs: 'Läufe',
  Failed: 'Gescheitert',
  Late: 'Verspätet',
  'Left out': 'Ausgelassen',
  'Never ended': 'Nie beendet',
  '95 of 100 took at most': '95 von 100 brauchten höchstens',
  'Answers by day': 'Antworten je Tag',
  Messages: 'Nachrichten',
  Crashed: 'Abgestürzt',
  'Never answered': 'Nie beantwortet',
  'Said unasked': 'Ungefragt gesagt',
  Kind: 'Art',
  'What came of it': 'Was daraus wurde',
  'Language models': 'Sprachmodelle',
  Calls: 'Aufrufe',
  'Tokens read': 'Gelesene Tokens',
  'of them cached': 'davon zwischengespeichert',
  'Tokens written': 'Geschriebene Tokens',
  'Half took at most': 'Die Hälfte brauchte höchstens',
  Cost: 'Kosten',
  'No job ran in these days.': 'In diesen Tagen lief keine Aufgabe.',
  'No job has run for {0}: the service stands still, start it again.':
    'Seit {0} lief keine Aufgabe: Der Dienst steht still, starte ihn neu.',
  '{0} failed (mostly {1})': (n, job) =>
    n === '1' ? `${n} scheiterte (${job})` : `${n} scheiterten (meist ${job})`,
  '{0} never ended (mostly {1})': (n, job) =>
    n === '1' ? `${n} endete nie (${job})` : `${n} endeten nie (meist ${job})`,
  '{0} began over five minutes late (mostly {1})': (n, job) =>
    n === '1'
      ? `${n} begann über fünf Minuten zu spät (${job})`
      : `${n} begannen über fünf Minuten zu spät (meist ${job})`,
  '{0} were left out (mostly {1})': (n, job) =>
    n === '1' ? `${n} wurde ausgelassen (${job})` : `${n} wurden ausgelassen (meist ${job})`,
  'Jobs ran {0}, none failed and none was late.':
    'Aufgaben liefen {0}, keine scheiterte und keine kam zu spät.',
  'Jobs ran {0}; {1}.': 'Aufgaben liefen {0}; {1}.',
  'Nobody wrote in these days.': 'In diesen Tagen hat niemand geschrieben.',
  '{0} ended in a crash': (n) =>
    n === '1' ? `${n} endete in einem Absturz` : `${n} endeten in einem Absturz`,
  '{0} were never answered': (n) =>
    n === '1' ? `${n} wurde nie beantwortet` : `${n} wurden nie beantwortet`,
  'none crashed': 'keine stürzte ab',
  '{0} came; {1}.': (came, well) => `${came} ${/^1 /.test(came) ? 'kam' : 'kamen'}; ${well}.`,
  '{0} came, half of them within {1} and 95 of 100 within {2}; {3}.':
    '{0} kamen, beantwortet zur Hälfte in höchstens {1} und zu 95 von 100 in höchstens {2}; {3}.',
  '1 message': '1 Nachricht',
  'a tenth of a second': 'einer Zehntelsekunde',
  '1 token': '1 Token',
  '{0} tokens': '{0} Tokens',
  'Language models were asked {0}, {1} of them failed, {2}: {3}.':
    'Sprachmodelle wurden {0} gefragt, {1} davon scheiterten, {2}: {3}.',
  'Language models were asked {0}, {1}: {2}.': 'Sprachmodelle wurden {0} gefragt, {1}: {2}.',
  'what it cost is unknown, no prices are configured':
    'was es gekostet hat, ist unbekannt, es sind keine Preise hinterlegt',
  'about {0} in your currency for those with a price': 'etwa {0} in deiner Währung für die mit Preis',
  'about {0} in your currency': 'etwa {0} in deiner Währung',
  'Nothing had to be said unasked.': 'Es musste nichts ungefragt gesagt werden.',
  'All {0} messages that were said unasked arrived.': 'Alle {0} ungefragten Nachrichten sind angekommen.',
  '{0} of {1} messages that were said unasked did not arrive.':
    '{0} von {1} ungefragten Nachrichten sind nicht angekommen.',
  '{0}; the log says why.': '{0}; das Protokoll sagt, warum.',
  'The job {0} failed {1} of {2}': 'Die Aufgabe {0} scheiterte {1} von {2}',
  '{0} of {1} ended in a crash; the log has the references.': (messages, of) =>
    `${messages} von ${of} ${/^1 /.test(messages) ? 'endete' : 'endeten'} in einem Absturz; das Protokoll hat die Kennungen.`,
  '{0} messages ({1}) could not be delivered; look whether the bot may still write there.':
    '{0} Nachrichten ({1}) konnten nicht zugestellt werden; sieh nach, ob der Bot dort noch schreiben darf.',
  'Notes of jobs are kept for a week, here from {0}; messages for a month.':
    'Notizen zu Aufgaben bleiben eine Woche, hier ab {0}; Nachrichten einen Monat.',
  'Notes of jobs are kept for a week, messages for a month.':
    'Notizen zu Aufgaben bleiben eine Woche, Nachrichten einen Monat.',
  'Who stays away': 'Wer wegbleibt',
  'The staff': 'Das Personal',
  '{0} has no members yet.': '{0} hat noch keine Mitglieder.',
  '{0} has {1} members.': '{0} hat {1} Mitglieder.',
  'In the last {0} days {1} of them came, and {2} is new.': (days, came, joined) =>
    `In den letzten ${days} Tagen kamen ${came} davon, und ${joined} ist neu.`,
  'In the last {0} days {1} of them came, and {2} are new.':
    'In den letzten {0} Tagen kamen {1} davon, und {2} sind neu.',
  '{0}, mean of each hour': '{0}, Schnitt je Stunde',
  '{0}, mean of {1} hours': '{0}, Schnitt über {1} Stunden',
  '{0}, {1}, made {2}': '{0}, {1}, erstellt {2}',
  '{0}, continued': '{0}, Fortsetzung',
  'Nothing was counted in these days.': 'In diesen Tagen wurde nichts gezählt.',
  'No hour has five people on average, so there is nothing that could be told.':
    'Keine Stunde hat im Schnitt fünf Personen, deshalb gibt es nichts, was sich sagen ließe.',
  'Less than two weeks were counted: what is the hour and what was the day, is not to tell.':
    'Weniger als zwei Wochen wurden gezählt: Ob es an der Stunde oder am Tag lag, lässt sich nicht sagen.',
  'No hour stands out: what differs between slots is no more than chance makes of {0} weeks. A usual slot has {1}.':
    'Keine Stunde sticht heraus: Die Zeitfenster unterscheiden sich nicht mehr, als der Zufall in {0} Wochen ausmacht. Ein gewöhnliches Zeitfenster hat {1}.',
  'It is fullest on {0}: {1} on average, against {2} in a usual slot.':
    'Am vollsten ist es am {0}: im Schnitt {1}, sonst {2} in einem gewöhnlichen Zeitfenster.',
  'It is fullest on {0}: {1} on average, against {2} in a usual slot; next comes {3}.':
    'Am vollsten ist es am {0}: im Schnitt {1}, sonst {2} in einem gewöhnlichen Zeitfenster; danach kommt {3}.',
  'It is fullest on {0}: {1} on average, against {2} in a usual slot; next come {3}.':
    'Am vollsten ist es am {0}: im Schnitt {1}, sonst {2} in einem gewöhnlichen Zeitfenster; danach kommen {3}.',
  'No slot of the week reaches {0} people on average, from which it feels full.':
    'Kein Zeitfenster der Woche erreicht im Schnitt {0} Personen, ab denen es sich voll anfühlt.',
  "1 of the week's {0} slots reaches {1} people, from which it feels full.":
    '1 der {0} Zeitfenster der Woche erreicht {1} Personen, ab denen es sich voll anfühlt.',
  "{0} of the week's {1} slots reach {2} people, from which it feels full.":
    '{0} der {1} Zeitfenster der Woche erreichen {2} Personen, ab denen es sich voll anfühlt.',
  'It is emptiest on {0}, with {1}.': 'Am leersten ist es am {0}, mit {1}.',
  '{0} {1} to {2}': (day, from, to) => `${day}${/\d/.test(day) ? ',' : ''} ${from} bis ${to}`,
  'When it is full': 'Wann es voll ist',
  'Mean people by day and hour, the fullest and the emptiest hours':
    'Personen im Schnitt je Tag und Stunde, die vollsten und die leersten Stunden',
  '{0}: mean people by weekday and time.': '{0}: Personen im Schnitt nach Wochentag und Uhrzeit.',
  'Mean people by slot of the week': 'Personen im Schnitt je Zeitfenster der Woche',
  'Days counted': 'Gezählte Tage',
  '{0} of {1} slots of the week were never counted in these days.':
    '{0} von {1} Zeitfenstern der Woche wurden in diesen Tagen nie gezählt.',
  '{0} slots have fewer than {1} people on average; their figures are hidden.':
    '{0} Zeitfenster haben im Schnitt weniger als {1} Personen; ihre Zahlen sind verborgen.',
  'Who stays': 'Wer bleibt',
  'How often members come, who is new and quiet, who stopped, who is back':
    'Wie oft Mitglieder kommen, wer neu und still ist, wer aufgehört hat, wer zurück ist',
  'No visit is known in these days, so nothing can be told of who stays.':
    'In diesen Tagen ist kein Besuch bekannt, deshalb lässt sich nicht sagen, wer bleibt.',
  'not once': 'kein einziges Mal',
  'Members by visits a month': 'Mitglieder nach Besuchen im Monat',
  'Visits a month': 'Besuche im Monat',
  Share: 'Anteil',
  members: 'Mitglieder',
  'stopped coming': 'kommt nicht mehr',
  'new, not here lately': 'neu, länger nicht da',
  'back again': 'wieder da',
  'Those who agreed to be named': 'Wer der Nennung zugestimmt hat',
  'Last visit': 'Letzter Besuch',
  Away: 'Weg',
  'open days': 'offene Tage',
  'No visit is known after {0}, so all is told as of that day.':
    'Nach dem {0} ist kein Besuch bekannt, deshalb gilt alles für diesen Tag.',
  'Whoever comes without checking in counts as away. New is who was first here in the last {0} days.':
    'Wer kommt, ohne einzuchecken, gilt als weg. Neu ist, wer in den letzten {0} Tagen zum ersten Mal da war.',
  'Names stand only of members who agreed; they say "let the staff see my visits", and take it back any time.':
    'Namen stehen nur von Mitgliedern da, die zugestimmt haben; sie sagen „Das Personal darf meine Besuche sehen“ und können es jederzeit zurücknehmen.',
  'less than once': 'seltener als einmal',
  '1 to 3 times': '1- bis 3-mal',
  '4 to 7 times': '4- bis 7-mal',
  '8 to 11 times': '8- bis 11-mal',
  '12 times or more': '12-mal oder öfter',
  'Stayed away for longer than their rhythm explains': 'Länger weg, als ihr Rhythmus erklärt',
  'New, and not here for {0} open days': 'Neu und seit {0} offenen Tagen nicht da',
  'Back after {0} open days or more': 'Zurück nach {0} offenen Tagen oder mehr',
  'Whom to look after': 'Um wen man sich kümmern sollte',
  'Of so many new': 'Von so vielen Neuen',
  'With a name': 'Mit Namen',
  Without: 'Ohne',
  'Too few members came in these days to tell how often.':
    'In diesen Tagen kamen zu wenige Mitglieder, um zu sagen, wie oft.',
  'Of {0} members, half of those who came did so {1} times a month or more.':
    'Von {0} Mitgliedern kam die Hälfte derer, die überhaupt kamen, {1}-mal im Monat oder öfter.',
  '{0} members': '{0} Mitglieder',
  'one member who may be named, and perhaps some others,':
    'ein Mitglied, das genannt werden darf, und vielleicht einige andere',
  '{0} members who may be named, and perhaps some others,':
    '{0} Mitglieder, die genannt werden dürfen, und vielleicht einige andere',
  'Fewer than {0} members, if any, have stopped coming for longer than chance explains.':
    'Weniger als {0} Mitglieder, wenn überhaupt, bleiben länger weg, als der Zufall erklärt.',
  '{0} stopped coming: away for longer than their own rhythm and chance explain.':
    '{0} kommen nicht mehr: länger weg, als der eigene Rhythmus und der Zufall erklären.',
  'Fewer than {0} of those who are new, if any, have not come for two weeks.':
    'Weniger als {0} der Neuen, wenn überhaupt, waren seit zwei Wochen nicht da.',
  '{0} of {1} who began in the last {2} days have not come for two weeks: a word now helps most.':
    '{0} von {1}, die in den letzten {2} Tagen angefangen haben, waren seit zwei Wochen nicht da: Ein Wort jetzt hilft am meisten.',
  '{0} who began in the last {1} days have not come for two weeks: a word now helps most.':
    '{0}, angefangen in den letzten {1} Tagen, waren seit zwei Wochen nicht da: Ein Wort jetzt hilft am meisten.',
  'The gym was never over {0} people, nor would it have been without advice: nothing to save.':
    'Das Studio hatte nie mehr als {0} Personen und hätte es auch ohne Empfehlungen nicht gehabt: nichts zu sparen.',
  '{0}: about {1} % less.': '{0}: etwa {1} % weniger.',
  '{0}: more than without advice. Look at what is offered, and when.':
    '{0}: mehr als ohne Empfehlungen. Sieh dir an, was wann angeboten wird.',
  '{0}: no difference that can be told from chance.':
    '{0}: kein Unterschied, der sich vom Zufall trennen lässt.',
  'The gym was never over {0} people.': 'Das Studio hatte nie mehr als {0} Personen.',
  'The gym was over {0} people for {1} person-minutes.':
    'Das Studio lag {1} Personenminuten über {0} Personen.',
  'Nobody came on advice in these days, so there is nothing it could have saved.':
    'In diesen Tagen kam niemand auf Empfehlung, deshalb gibt es nichts, was sie hätte sparen können.',
  'Hardly anybody came at another hour on advice in these days, so there is nothing it could have saved.':
    'In diesen Tagen kam kaum jemand auf Empfehlung zu einer anderen Stunde, deshalb gibt es nichts, was sie hätte sparen können.',
  '{0} person-minutes over {1} people, against about {2} expected without advice ({3} to {4})':
    '{0} Personenminuten über {1} Personen, gegenüber etwa {2}, die ohne Empfehlungen zu erwarten waren ({3} bis {4})',
  '{0} gave most of it: {1} % of what was saved.': '{0} brachte das meiste: {1} % des Gesparten.',
  'Full means {0} people, {1} % of the capacity. Whoever came on advice is put back to the hour they named or asked about, or at which they usually come; the bounds hold the truth four times in five.':
    'Voll heißt {0} Personen, {1} % der Kapazität. Wer auf Empfehlung kam, wird auf die Stunde zurückgesetzt, die genannt oder erfragt war oder die üblich ist; die Grenzen stimmen in vier von fünf Fällen.',
  '{0} slots were not counted and are left out.':
    '{0} Zeitfenster wurden nicht gezählt und sind ausgelassen.',
  '{0} places were come to; nearly all of them at another hour than they would have chosen.':
    '{0} Plätze wurden genutzt; fast alle davon zu einer anderen Stunde als der selbst gewählten.',
  '{0} places were come to; hardly any of them at another hour than they would have chosen.':
    '{0} Plätze wurden genutzt; kaum welche davon zu einer anderen Stunde als der selbst gewählten.',
  '{0} places were come to; {1} of them at another hour than they would have chosen.':
    '{0} Plätze wurden genutzt; {1} davon zu einer anderen Stunde als der selbst gewählten.',
  'What advice saved': 'Was Empfehlungen gespart haben',
  'Person-minutes over the comfortable limit with advice, against those expected without it':
    'Personenminuten über der angenehmen Auslastung mit Empfehlungen, gegenüber den ohne zu erwartenden',
  'Person-minutes over the limit': 'Personenminuten über der Grenze',
  '{0} person-minutes over the limit with advice; about {1} expected without, {2} to {3}.':
    '{0} Personenminuten über der Grenze mit Empfehlungen; ohne etwa {1} zu erwarten, {2} bis {3}.',
  'without advice': 'ohne Empfehlungen',
  'Person-minutes over the limit by week': 'Personenminuten über der Grenze je Woche',
  'As it was': 'Wie es war',
  'person-min': 'Personen-Min.',
  'Expected without advice': 'Ohne Empfehlungen erwartet',
  Saved: 'Gespart',
  'Where most was saved': 'Wo am meisten gespart wurde',
  'Too little was counted to speak of months.': 'Es wurde zu wenig gezählt, um von Monaten zu sprechen.',
  'Fewer than five people are in on average, so there is nothing that could be told.':
    'Im Schnitt sind weniger als fünf Personen da, deshalb gibt es nichts, was sich sagen ließe.',
  "One month is known so far: a year is missing, and what is season can't be told from what is growth before it is whole.":
    'Bisher ist ein Monat bekannt: Ein Jahr fehlt, und bis es voll ist, lassen sich Jahreszeit und Wachstum nicht trennen.',
  "{0} months are known so far: a year is missing, and what is season can't be told from what is growth before it is whole.":
    'Bisher sind {0} Monate bekannt: Ein Jahr fehlt, und bis es voll ist, lassen sich Jahreszeit und Wachstum nicht trennen.',
  'No month stands out: they differ by no more than chance makes of them.':
    'Kein Monat sticht heraus: Sie unterscheiden sich nicht mehr, als der Zufall ausmacht.',
  '{0}, beyond what chance makes of months.': '{0}, mehr, als der Zufall bei Monaten ausmacht.',
  '{0} is {1} above the other months': '{0} liegt {1} über den anderen Monaten',
  '{0} is {1} and {2} is {3} above the other months':
    '{0} liegt {1} und {2} liegt {3} über den anderen Monaten',
  '{0} is {1} below them': '{0} liegt {1} darunter',
  '{0} is {1} and {2} is {3} below them': '{0} liegt {1} und {2} liegt {3} darunter',
  'Public holidays': 'Feiertage',
  "{0} was as the weeks before it: no New Year's rush beyond chance.": (month) =>
    `Der ${month} war wie die Wochen davor: kein Neujahrsandrang über den Zufall hinaus.`,
  'New Year: in {0} {1} more people ({2}) than in the November and December before it.':
    'Neujahr: im {0} {1} mehr Personen ({2}) als im November und Dezember davor.',
  'New Year: in {0} {1} fewer people ({2}) than in the November and December before it.':
    'Neujahr: im {0} {1} weniger Personen ({2}) als im November und Dezember davor.',
  '{0} than the ordinary weeks around.': '{0} als die gewöhnlichen Wochen ringsum.',
  'public holidays bring {0} more people ({1})': 'Feiertage bringen {0} mehr Personen ({1})',
  'public holidays bring {0} fewer people ({1})': 'Feiertage bringen {0} weniger Personen ({1})',
  '"{0}" brought {1} more people ({2})': '„{0}“ brachte {1} mehr Personen ({2})',
  '"{0}" brought {1} fewer people ({2})': '„{0}“ brachte {1} weniger Personen ({2})',
  'How the year goes': 'Wie das Jahr verläuft',
  'Month by month, New Year, holidays and named periods against ordinary weeks':
    'Monat für Monat, Neujahr, Feiertage und benannte Zeiträume gegenüber gewöhnlichen Wochen',
  '{0}: mean people present, month by month.': '{0}: anwesende Personen im Schnitt, Monat für Monat.',
  mean: 'Schnitt',
  'People in a mean slot, month by month': 'Personen je Zeitfenster im Schnitt, Monat für Monat',
  Month: 'Monat',
  'Against the other months': 'Gegenüber den anderen Monaten',
  'Give or take': 'Plus oder minus',
  'Beyond chance': 'Über den Zufall hinaus',
  yes: 'ja',
  no: 'nein',
  'Days that differ by the calendar': 'Tage, die sich nach dem Kalender unterscheiden',
  Days: 'Tage',
  'Against ordinary weeks': 'Gegenüber gewöhnlichen Wochen',
  'At least': 'Mindestens',
  'At most': 'Höchstens',
  'One year is known: growth over it looks like a season. A second year tells them apart.':
    'Ein Jahr ist bekannt: Wachstum darin sieht wie eine Jahreszeit aus. Ein zweites Jahr trennt beides.',
  'Growth from year to year ({0} %) is taken out of the comparison of months.':
    'Wachstum von Jahr zu Jahr ({0} %) ist aus dem Vergleich der Monate herausgerechnet.',
  'Public holidays are left out of the months.': 'Feiertage sind bei den Monaten ausgelassen.',
  'Nothing is forecast for these days, so there is nothing to plan by.':
    'Für diese Tage gibt es keine Vorhersage, deshalb nichts zum Planen.',
  'The open day asks for about {0}, {1} at once.': 'Der offene Tag braucht etwa {0}, gleichzeitig {1}.',
  'The {0} open days ask for about {1}, {2} at once.':
    'Die {0} offenen Tage brauchen etwa {1}, gleichzeitig {2}.',
  '{0} hours of staff': '{0} Personalstunden',
  'Every open hour asks for as many as any other.': 'Jede offene Stunde braucht gleich viele.',
  'up to {0} people': 'bis zu {0} Personen',
  'Most are needed on {0}, and {1} times more: {2} for {3}.':
    'Am meisten braucht es am {0} und {1} weitere Male: {2} für {3}.',
  'Most are needed on {0}: {1} for {2}.': 'Am meisten braucht es am {0}: {1} für {2}.',
  '{0}, one for every {1} people and at least {2}': '{0}, eine Person je {1} Personen und mindestens {2}',
  "That is by the gym's rule: {0}.": 'Das folgt der Regel des Studios: {0}.',
  'The gym has set no rule, so I took a usual one: {0}. It is a beginning, no norm.':
    'Das Studio hat keine Regel gesetzt, deshalb habe ich eine übliche genommen: {0}. Sie ist ein Anfang, keine Norm.',
  'When staff is needed': 'Wann Personal gebraucht wird',
  'Staff for each hour of the next two weeks, by the forecast and the rule the gym sets':
    'Personal für jede Stunde der nächsten zwei Wochen, nach der Vorhersage und der Regel des Studios',
  'When staff is needed: people of the staff by day and hour.':
    'Wann Personal gebraucht wird: Personal nach Tag und Stunde.',
  staff: 'Personal',
  'Staff needed by hour': 'Personalbedarf je Stunde',
  Date: 'Datum',
  Hour: 'Stunde',
  'Up to': 'Bis zu',
  'Hours of work by day': 'Arbeitsstunden je Tag',
  'Most at once': 'Höchstens gleichzeitig',
  floor: 'Trainingsfläche',
  'Planned by the upper end of what is expected: nine times in ten fewer people come at that hour.':
    'Geplant nach dem oberen Ende des Erwarteten: In neun von zehn Fällen kommen zu dieser Stunde weniger.',
  'One figure is hidden, of fewer than {0} people or because such a one could be worked out from it.':
    'Eine Zahl ist verborgen, weil weniger als {0} Personen dahinterstehen oder sich so eine daraus berechnen ließe.',
  '{0} figures are hidden, of fewer than {1} people or because such a one could be worked out from it.':
    '{0} Zahlen sind verborgen, weil weniger als {1} Personen dahinterstehen oder sich so eine daraus berechnen ließe.',
  'Too little was counted in these days to speak of a level.':
    'In diesen Tagen wurde zu wenig gezählt, um von einem Niveau zu sprechen.',
  'In the week of {0} a mean slot had fewer than {1} people.':
    'In der Woche vom {0} hatte ein Zeitfenster im Schnitt weniger als {1} Personen.',
  'about {0} people ({1} to {2})': 'etwa {0} Personen ({1} bis {2})',
  'In the week of {0} a mean slot had {1}.': 'In der Woche vom {0} hatte ein Zeitfenster im Schnitt {1}.',
  'In the week of {0} a mean slot had {1}, the week before about {2}.':
    'In der Woche vom {0} hatte ein Zeitfenster im Schnitt {1}, in der Woche davor etwa {2}.',
  'In the week of {0} a mean slot had {1}, the {2} weeks before about {3}.':
    'In der Woche vom {0} hatte ein Zeitfenster im Schnitt {1}, in den {2} Wochen davor etwa {3}.',
  'One week is too few to tell a trend from chance.':
    'Eine Woche ist zu wenig, um einen Trend vom Zufall zu trennen.',
  '{0} weeks are too few to tell a trend from chance.':
    '{0} Wochen sind zu wenig, um einen Trend vom Zufall zu trennen.',
  'No trend: over {0} weeks it neither rose nor fell beyond what chance makes of them.':
    'Kein Trend: Über {0} Wochen ging es weder auf noch ab, über den Zufall hinaus.',
  'Over {0} weeks the level rose by about {1} % ({2} to {3} %), more than chance makes of such weeks.':
    'Über {0} Wochen stieg das Niveau um etwa {1} % ({2} bis {3} %), mehr, als der Zufall in solchen Wochen ausmacht.',
  'Over {0} weeks the level fell by about {1} % ({2} to {3} %), more than chance makes of such weeks.':
    'Über {0} Wochen sank das Niveau um etwa {1} % ({2} bis {3} %), mehr, als der Zufall in solchen Wochen ausmacht.',
  'Nothing was counted on 1 open day: {0}.': 'An 1 offenen Tag wurde nichts gezählt: {0}.',
  'Nothing was counted on {0} open days: among them {1}.':
    'An {0} offenen Tagen wurde nichts gezählt, darunter {1}.',
  'Nothing was counted on {0} open days: {1}.': 'An {0} offenen Tagen wurde nichts gezählt: {1}.',
  'Whether more or fewer come': 'Ob mehr oder weniger kommen',
  'The level week by week with its interval, and whether it rises or falls beyond the noise':
    'Das Niveau Woche für Woche mit Intervall, und ob es über das Rauschen hinaus steigt oder sinkt',
  '{0}: mean people present, week by week.': '{0}: anwesende Personen im Schnitt, Woche für Woche.',
  Trend: 'Trend',
  'People in a mean slot': 'Personen je Zeitfenster',
  'People in a mean slot, week by week': 'Personen je Zeitfenster im Schnitt, Woche für Woche',
  'Ordinary days counted': 'Gezählte gewöhnliche Tage',
  'One holiday or day of a named period is left out.':
    'Ein Feiertag oder Tag eines benannten Zeitraums ist ausgelassen.',
  '{0} holidays and days of named periods are left out.':
    '{0} Feiertage und Tage benannter Zeiträume sind ausgelassen.',
  'Days without a count are left out; they are no days without people.':
    'Tage ohne Zählung sind ausgelassen; es sind keine Tage ohne Personen.',
  'The interval holds a level four times in five.':
    'Das Intervall enthält das Niveau in vier von fünf Fällen.',
  'Hardly anybody wished for a place in these days: nothing to tell.':
    'In diesen Tagen wünschte sich kaum jemand einen Platz: nichts zu berichten.',
  'No slot of the week stands out beyond chance.':
    'Kein Zeitfenster der Woche sticht über den Zufall hinaus heraus.',
  'Room for about {0} more there would serve them: a class moved, equipment added, or a higher quota if the floor can take it.':
    'Platz für etwa {0} mehr würde dort reichen: ein verlegter Kurs, mehr Geräte oder ein höheres Kontingent, wenn die Fläche es hergibt.',
  'None of {0} wishes went unserved.': 'Von {0} Wünschen blieb keiner unerfüllt.',
  'Of {0} wishes {1} were refused their first choice, and {2} of those had no other offer either.': (
    wishes,
    refused,
    empty,
  ) =>
    `Von ${wishes} Wünschen war bei ${dative(refused)} die erste Wahl nicht möglich, und bei ${dative(empty)} davon gab es auch kein anderes Angebot.`,
  'Of {0} wishes {1} were refused their first choice.': (wishes, refused) =>
    `Von ${wishes} Wünschen war bei ${dative(refused)} die erste Wahl nicht möglich.`,
  '{0} {1} for the whole gym stands out: {2} of its {3} wishes were refused, about {4} a week': (
    day,
    clock,
    share,
    wishes,
    weekly,
  ) =>
    `${day} ${clock} sticht für das ganze Studio heraus: Von ${wishes} Wünschen wurden ${share} abgelehnt, etwa ${weekly} je Woche`,
  '{0} {1} for {2} stands out: {3} of its {4} wishes were refused, about {5} a week': (
    day,
    clock,
    part,
    share,
    wishes,
    weekly,
  ) =>
    `${day} ${clock} sticht ${inPlace(part)} heraus: Von ${wishes} Wünschen wurden ${share} abgelehnt, etwa ${weekly} je Woche`,
  '{0}; one slot more does too.': '{0}; ebenso ein weiteres Zeitfenster.',
  '{0}; {1} more do too.': '{0}; ebenso {1} weitere.',
  'Wishes that went unserved': 'Unerfüllte Wünsche',
  'First choices refused because their places were taken, by part of the gym and slot of the week':
    'Erste Wünsche, die abgelehnt wurden, weil die Plätze vergeben waren, nach Bereich und Zeitfenster der Woche',
  'A wish is the slot that would have suited somebody best, once a member and slot; refused means that neither it nor one as good could be offered.':
    'Ein Wunsch ist das Zeitfenster, das jemandem am besten gepasst hätte, je Mitglied und Zeitfenster einmal; abgelehnt heißt, dass weder dieses noch ein ebenso gutes angeboten werden konnte.',
  '{0} wishes more were for hours without any place to grant: closed, or as full without advice.':
    '{0} weitere Wünsche galten Stunden ohne einen Platz zum Vergeben: geschlossen oder auch ohne Empfehlung so voll.',
  'What fewer than {0} members wished for again and again is left out.':
    'Was weniger als {0} Mitglieder immer wieder wünschten, ist ausgelassen.',
  'Refused first choices by slot of the week': 'Abgelehnte erste Wünsche je Zeitfenster der Woche',
  Wishes: 'Wünsche',
  Refused: 'Abgelehnt',
  'the whole gym': 'das ganze Studio',
  '{0} other slots': '{0} andere Zeitfenster',
  'All of these': 'Alle diese',
  '{0}: refused first choices by weekday and hour.':
    '{0}: abgelehnte erste Wünsche nach Wochentag und Stunde.',
  'refused wishes': 'abgelehnte Wünsche',
  Room: 'Raum',
  Places: 'Plätze',
  'A twentieth of the time': 'Ein Zwanzigstel der Zeit',
  'people or more': 'Personen oder mehr',
  'Most in a slot': 'Höchstens je Zeitfenster',
  'Felt full': 'Fühlte sich voll an',
  '% of the open time': '% der Öffnungszeit',
  'whole gym': 'ganzes Studio',
  'Whole gym': 'Ganzes Studio',
  'How full it was': 'Wie voll es war',
  'How full each part was': 'Wie voll jeder Bereich war',
  'How hard equipment was used': 'Wie stark Geräte genutzt wurden',
  'In use on average': 'Im Schnitt belegt',
  'or more wanted': 'oder mehr gewollt',
  'All taken': 'Alle belegt',
  'Hours that stand empty': 'Stunden, die leer stehen',
  'About {0} people are in on average, {1} of the {2} it holds; a twentieth of the time {3} or more.':
    'Im Schnitt sind etwa {0} Personen da, {1} der {2}, die hineinpassen; ein Zwanzigstel der Zeit sind es {3} oder mehr.',
  'About {0} people are in {1} on average, {2} of its {3} places; a twentieth of the time {4} or more.': (
    people,
    part,
    share,
    places,
    often,
  ) =>
    `Im Schnitt sind etwa ${people} Personen ${inPlace(part)}, ${share} der ${places} Plätze; ein Zwanzigstel der Zeit sind es ${often} oder mehr.`,
  'It felt full in {0} of the open time.': 'Es fühlte sich in {0} der Öffnungszeit voll an.',
  'No part of the gym is used harder than the others beyond what chance makes.':
    'Kein Bereich des Studios wird über den Zufall hinaus stärker genutzt als die anderen.',
  '{0} is used hardest: a twentieth of the time {1} or more are in its {2} places.':
    '{0} wird am stärksten genutzt: Ein Zwanzigstel der Zeit sind {1} oder mehr auf den {2} Plätzen.',
  '{0} is used hardest: {1} of its {2} places on average.':
    '{0} wird am stärksten genutzt: im Schnitt {1} der {2} Plätze.',
  'All pieces are taken of the {0} in {1} of the open time.':
    'Komplett belegt sind {0} in {1} der Öffnungszeit.',
  'All pieces are taken of the {0} in {1} and {2} in {3} of the open time.':
    'Komplett belegt sind {0} in {1} und {2} in {3} der Öffnungszeit.',
  '1 hour of the week stays under {0} people, a tenth of the room: {1}.':
    '1 Stunde der Woche bleibt unter {0} Personen, einem Zehntel des Raums: {1}.',
  '{0} hours of the week stay under {1} people, a tenth of the room: the longest are {2}.':
    '{0} Stunden der Woche bleiben unter {1} Personen, einem Zehntel des Raums, am längsten {2}.',
  '{0} hours of the week stay under {1} people, a tenth of the room: {2}.':
    '{0} Stunden der Woche bleiben unter {1} Personen, einem Zehntel des Raums: {2}.',
  'How much of the gym is used': 'Wie viel vom Studio genutzt wird',
  'People against places, by part of the gym, equipment in use, and hours that stand empty':
    'Personen gegenüber Plätzen je Bereich, belegte Geräte und Stunden, die leer stehen',
  '{0}: what each part of the gym reaches a twentieth of the time, as a part of its places.':
    '{0}: was jeder Bereich ein Zwanzigstel der Zeit erreicht, als Anteil seiner Plätze.',
  'feels full': 'fühlt sich voll an',
  'Figures of fewer than {0} people, and what would tell them, are hidden.':
    'Zahlen von weniger als {0} Personen, und was sie verraten würde, sind verborgen.',
  'Equipment is reckoned from the people of each part and the part of a visit they spend on it.':
    'Geräte sind aus den Personen je Bereich und ihrem Anteil der Besuchszeit daran berechnet.',
  '{0}, {1} to {2}:': '{0}, {1} bis {2}:',
  'The whole week': 'Die ganze Woche',
  'The three things that matter most out of all reports; comes by itself on Monday morning':
    'Die drei wichtigsten Dinge aus allen Auswertungen; kommt am Montagmorgen von selbst',
  'Taken from {0} reports; each tells more when asked for by its name.':
    'Aus {0} Auswertungen; jede sagt mehr, wenn du sie beim Namen nennst.',
  'Nothing stood out this week that needs doing.': 'Diese Woche fiel nichts auf, das getan werden muss.',
  'Nothing was recorded this week, so there is nothing to tell.':
    'Diese Woche wurde nichts erfasst, deshalb gibt es nichts zu berichten.',
  'act now': 'jetzt handeln',
  'this week': 'diese Woche',
  'good to know': 'gut zu wissen',
  'Everything that stood out': 'Alles, was auffiel',
  Report: 'Auswertung',
  'How soon': 'Wie bald',
  'the usual for that day and hour': 'das Übliche an dem Tag zu der Stunde',
  'a first guess': 'eine erste Schätzung',
  'the level of the last weeks': 'das Niveau der letzten Wochen',
  'a holiday on the day or close by': 'ein Feiertag an dem Tag oder nahebei',
  'what was counted since the morning': 'was seit dem Morgen gezählt wurde',
  'what else was learned': 'was sonst gelernt wurde',
  'my own advice': 'mein eigener Rat',
  'My own advice adds nothing there.': 'Mein eigener Rat ändert daran nichts.',
  'The forecast has learned that.': 'Die Vorhersage hat das gelernt.',
  'The forecast is learning that.': 'Die Vorhersage lernt das gerade.',
  'When {0} is full': (part) => `Wann es ${inPlace(part)} voll ist`,
  'How the year goes for {0}': (part) => `Wie das Jahr ${inPlace(part)} verläuft`,
  'Whether more or fewer come for {0}': (part) => `Ob mehr oder weniger ${intoPlace(part)} kommen`,
  'Wishes for {0} that went unserved': (part) => `Unerfüllte Wünsche ${inPlace(part)}`,
  'How much of {0} is used': (part) => `Wie viel ${inPlace(part)} genutzt wird`,
  'How good the forecasts for {0} are': 'Wie gut die Vorhersagen für {0} sind',
  'and a few visits': 'und ein paar Besuchen',
  'and 1 visit': 'und 1 Besuch',
  'and {0} visits': 'und {0} Besuchen',
  'They come from no counter {0}.': 'Sie kommen von keinem Zähler {0}.',
  'They come from 1 reading of the counter {0}.': 'Sie kommen aus 1 Messwert des Zählers {0}.',
  'They come from {0} readings of the counter {1}.': 'Sie kommen aus {0} Messwerten des Zählers {1}.',
  'From {0}': 'Ab {0}',
  reminder: 'Erinnerung',
  nudge: 'Hinweis',
  digest: 'Wochenbericht',
  sent: 'gesendet',
  waiting: 'wartet',
  dropped: 'fallen gelassen',
  failed: 'gescheitert',
  unreachable: 'nicht erreichbar',
  refused: 'abgelehnt',
  uncertain: 'ungewiss',
  alert: 'Alarm',
  meetup: 'Verabredung',
  announcement: 'Ankündigung',
  account: 'Konto',
  sending: 'wird gesendet',
  muted: 'stummgeschaltet',
  quiet_hours: 'Ruhezeit',
  expired: 'abgelaufen',
  withdrawn: 'zurückgezogen',
  silent: 'will nichts hören',
  leaving: 'geht',
  blocked: 'gesperrt',
}
