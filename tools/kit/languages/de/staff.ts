import type { Catalogue } from '../entry.ts'
import { onDay } from './grammar.ts'

/** What the gym's own people are told in the chat. */
export const staff: Catalogue = {
  member: 'Mitglied',
  'front desk': 'Empfang',
  coach: 'Coach',
  manager: 'Leitung',
  owner: 'Inhaber',
  "Your way in to {0}'s page, good once and for {1} minutes. Whoever opens it is you, so pass it on to nobody.":
    'Dein Zugang zur Seite von {0}, einmal gültig und für {1} Minuten. Wer ihn öffnet, ist für mich du, also gib ihn niemandem weiter.',
  'Put it behind the address of my web page.': 'Häng ihn an die Adresse meiner Webseite an.',
  'Who is staff': 'Wer zum Team gehört',
  'Whoever sends me this first, in private, is {0} of {1} (for {2}). It is good once, until {3}.':
    'Wer mir das als Erstes privat schickt, bekommt bei {1} die Rolle {0} (für {2}). Es gilt einmal, bis {3}.',
  'Whoever sends me this first, in private, is {0} of {1}. It is good once, until {2}.':
    'Wer mir das als Erstes privat schickt, bekommt bei {1} die Rolle {0}. Es gilt einmal, bis {2}.',
  'They write it to me in any chat. I show it this once.':
    'Schreiben kann man es mir in jedem Chat. Ich zeige es nur dieses eine Mal.',
  'They write it to me in any chat, or open {0} and type the code there. I show it this once.':
    'Schreiben kann man es mir in jedem Chat, oder man öffnet {0} und tippt den Code dort ein. Ich zeige es nur dieses eine Mal.',
  'Open the page': 'Seite öffnen',
  Reports: 'Berichte',
  'You are {0} of {1} already, so nothing changes for you.':
    'Du hast bei {1} schon die Rolle {0}, also ändert sich für dich nichts.',
  'Welcome to the staff of {0}: you are {1} here from now on.':
    'Willkommen im Team von {0}: Ab jetzt hast du hier die Rolle {1}.',
  'Invite a coach': 'Coach einladen',
  'Invite a manager': 'Leitung einladen',
  '{0}, open until {1}': '{0}, offen bis {1}',
  'The staff of {0}:': 'Das Team von {0}:',
  'Invited:': 'Eingeladen:',
  'To change a role: "/staff set 2 manager", "/staff remove 2".':
    'Eine Rolle ändern: „/staff set 2 manager“, „/staff remove 2“.',
  '{0}, as administrator on {1}': '{0}, durch Verwaltung des Chats in {1}',
  'Yes, change it': 'Ja, ändern',
  'Good, {0} stays {1}.': 'Gut, {0} behält die Rolle {1}.',
  '{0} is {1} now. Shall I take them out of the staff?':
    '{0} hat jetzt die Rolle {1}. Soll ich diese Person aus dem Team nehmen?',
  '{0} is {1} now. Shall I make them {2}?': '{0} hat jetzt die Rolle {1}. Soll ich daraus {2} machen?',
  'That is you: you may give no roles afterwards.':
    'Das bist du: Danach kannst du keine Rollen mehr vergeben.',
  '{0} is out of the staff.': '{0} gehört nicht mehr zum Team.',
  '{0} is {1} now.': '{0} hat jetzt die Rolle {1}.',
  'As administrator of a linked chat they are {0} all the same, until that ends.':
    'Durch die Verwaltung eines verbundenen Chats bleibt es trotzdem bei der Rolle {0}, bis das endet.',
  '(no name)': '(ohne Namen)',
  'Yes, end it': 'Ja, beenden',
  'Yes, link it': 'Ja, verbinden',
  'that server': 'diesen Server',
  'that group': 'diese Gruppe',
  'Whoever administers {0} would be no manager of {1} by that any more. Shall I end the link?':
    'Wer {0} verwaltet, gehört dadurch nicht mehr zur Leitung von {1}. Soll ich die Verbindung beenden?',
  'Everybody who administers {0}, now or later, would be a manager of {1}: they see its reports and change its settings. Shall I link it?':
    'Alle, die {0} jetzt oder später verwalten, gehören dann zur Leitung von {1}: Sie sehen die Berichte und ändern die Einstellungen. Soll ich verbinden?',
  'Linked: whoever administers {0} is a manager of {1}, as soon as they write to me. "/group end" there ends it.':
    'Verbunden: Wer {0} verwaltet, gehört zur Leitung von {1}, sobald ich eine Nachricht davon bekomme. „/group end“ dort beendet es.',
  'The link is ended. Roles that were given by name stay.':
    'Die Verbindung ist beendet. Rollen, die namentlich vergeben wurden, bleiben.',
  'It is linked to {0} already. "/group end" there ends it.':
    'Das ist schon mit {0} verbunden. „/group end“ dort beendet es.',
  'It is not linked to {0}.': 'Das ist nicht mit {0} verbunden.',
  'That is the only owner of the gym. Make somebody else an owner first, so that the gym is never without.':
    'Das ist der einzige Inhaber des Studios. Mach zuerst jemand anderen dazu, damit das Studio nie ohne ist.',
  'I know no "{0}" among the staff. There are {1}.': 'Im Team kenne ich „{0}“ nicht. Es gibt {1}.',
  'Several are called "{0}". Say the number: {1}.': 'Mehrere heißen „{0}“. Sag die Nummer: {1}.',
  'Say "/group" in the Discord server or Telegram group itself; I answer you in private.':
    'Schreib „/group“ im Discord-Server oder in der Telegram-Gruppe selbst; ich antworte dir privat.',
  'Only who administers that group can link it, and as far as I can see you do not. Let one of its administrators make you one first.':
    'Nur wer die Gruppe verwaltet, kann sie verbinden, und soweit ich sehe, bist das nicht du. Lass dich zuerst von jemandem mit diesem Recht dazu machen.',
  'That group is linked to another gym, so I changed nothing.':
    'Diese Gruppe ist mit einem anderen Studio verbunden, also habe ich nichts geändert.',

  'Good, nobody was told, and nothing has changed.':
    'Gut, niemand hat es erfahren, und nichts hat sich geändert.',
  'Done.': 'Erledigt.',
  '{0}, {1} to {2}': '{0}, {1} bis {2}',
  '{0} {1} to {2} {3}': '{0}, {1} bis {2}, {3}',
  '“{0}”': '„{0}“',
  'Nobody can be told now: no member has written to me in private yet.':
    'Gerade erreiche ich niemanden: Noch kein Mitglied hat mir privat geschrieben.',
  'Shall I?': 'Soll ich?',
  'This is what members would read:': 'Das würden die Mitglieder lesen:',
  'This is what 1 member would read:': 'Das würde 1 Mitglied lesen:',
  'This is what {0} members would read:': 'Das würden {0} Mitglieder lesen:',
  'It stands; there was nobody I could tell.': 'Es gilt; es war niemand da, dem ich es sagen konnte.',
  '1 member is being told.': '1 Mitglied erfährt es gerade.',
  '{0} members are being told.': '{0} Mitglieder erfahren es gerade.',
  '1 place in that time would go back; who had it is told first and offered another time.':
    '1 Platz in dieser Zeit ginge zurück; wer ihn hatte, erfährt es zuerst und bekommt eine andere Zeit angeboten.',
  '{0} places in that time would go back; who had them is told first and offered another time.':
    '{0} Plätze in dieser Zeit gingen zurück; wer sie hatte, erfährt es zuerst und bekommt eine andere Zeit angeboten.',
  '1 place in that time went back; who had it is told first and offered another time.':
    '1 Platz in dieser Zeit ist zurückgegangen; wer ihn hatte, erfährt es zuerst und bekommt eine andere Zeit angeboten.',
  '{0} places in that time went back; who had them is told first and offered another time.':
    '{0} Plätze in dieser Zeit sind zurückgegangen; wer sie hatte, erfährt es zuerst und bekommt eine andere Zeit angeboten.',
  'I would give no places {0}, say that it is closed, and not learn from it.': (when) =>
    `Ich würde ${onDay(when)} keine Plätze vergeben, sagen, dass geschlossen ist, und daraus nichts lernen.`,
  'I would count {0} {1} from now on ({2} so far).': 'Ich würde ab jetzt mit {0} {1} rechnen (bisher {2}).',
  'Yes, tell them': 'Ja, mitteilen',
  'Taken back. Nobody had been told yet.': 'Zurückgenommen. Es hatte noch niemand erfahren.',
  'Taken back. 1 member reads: “{0}”': 'Zurückgenommen. 1 Mitglied liest: „{0}“',
  'Taken back. {0} members read: “{1}”': 'Zurückgenommen. {0} Mitglieder lesen: „{1}“',
  'Nothing was announced so far.': 'Bisher wurde nichts angekündigt.',
  '{0}, to {1}, taken back: {2}': '{0}, an {1}, zurückgenommen: {2}',
  '{0}, to {1}: {2}': '{0}, an {1}: {2}',
  'What shall I tell them? For example "/announce closed thursday 14-16: the pipes are mended", "/announce squat racks 4", or "/announce" and your news.':
    'Was soll ich mitteilen? Zum Beispiel „/announce closed thursday 14-16: die Rohre werden repariert“, „/announce squat racks 4“ oder „/announce“ und deine Nachricht.',
  'Those times make no closure: it begins before it ends, and lasts {0} days at most. Longer ones belong into the calendar of the gym.':
    'Diese Zeiten ergeben keine Schließung: Sie beginnt, bevor sie endet, und dauert höchstens {0} Tage. Längere gehören in den Kalender des Studios.',
  'That time is over already.': 'Diese Zeit ist schon vorbei.',
  'There is nothing announced that I could take back.':
    'Es gibt keine Ankündigung, die ich zurücknehmen könnte.',
  'That was announced already.': 'Das wurde schon angekündigt.',
  'That was taken back already.': 'Das wurde schon zurückgenommen.',

  'There is no such report for you. Say "report" for those there are.':
    'Diesen Bericht gibt es für dich nicht. Mit „/report“ siehst du, welche es gibt.',
  'That report is about the whole gym only. Ask for it without a split.':
    'Diesen Bericht gibt es nur für das ganze Studio. Frag ohne Bereich danach.',
  "Those days don't make a window: it begins before it ends, and has {0} days at most.":
    'Diese Tage ergeben keinen Zeitraum: Er beginnt, bevor er endet, und hat höchstens {0} Tage.',
  "I can't make a PDF here. The CSV has the same figures.":
    'Hier kann ich kein PDF machen. Die CSV hat dieselben Zahlen.',

  'Two ways of advising are being tried already. Wait for the verdict, or stop that one first.':
    'Es werden schon zwei Arten zu raten erprobt. Warte das Urteil ab oder beende den Versuch zuerst.',
  "A trial lasts an even number of days, {0} to {1}: fewer can't be judged.":
    'Ein Versuch dauert eine gerade Zahl von Tagen, {0} bis {1}: Weniger lassen sich nicht beurteilen.',
  'Those are the same way of advising. Name two that differ.':
    'Das ist zweimal dieselbe Art zu raten. Nenne zwei verschiedene.',
  'I know these ways of advising: {0}. Name two of them.':
    'Ich kenne diese Arten zu raten: {0}. Nenne zwei davon.',
  'No trial is running that could be stopped.': 'Es läuft kein Versuch, den man beenden könnte.',
  'Try "fair" against "nearest"': '„fair“ gegen „nearest“ versuchen',
  'All experiments': 'Alle Versuche',
  'No two ways of advising have been tried yet. I know {0}:':
    'Bisher wurden keine zwei Arten zu raten erprobt. Ich kenne {0}:',
  'the quietest hours near their own, with places kept for those who had less luck':
    'die ruhigsten Stunden nahe der eigenen, mit Plätzen für alle, die weniger Glück hatten',
  'the hours nearest to their own that have a place, quiet or not':
    'die Stunden, die der eigenen am nächsten liegen und einen Platz haben, ruhig oder nicht',
  'as fair, but whoever asks first is served first: nothing is kept':
    'wie „fair“, aber wer zuerst fragt, bekommt zuerst: Nichts wird freigehalten',
  '"{0}" and "{1}"': '„{0}“ und „{1}“',
  'Stopped: {0} take no more turns, and there will be no verdict on them.':
    'Beendet: {0} wechseln sich nicht mehr ab, und es gibt kein Urteil darüber.',
  'From {0} to {1} {2} take turns, half a day each. They will be judged by one figure: {3}. Until then I tell nothing of it, so that nobody stops it at a lucky moment.':
    'Von {0} bis {1} wechseln sich {2} ab, jeweils einen halben Tag. Beurteilt werden sie nach einer Zahl: {3}. Bis dahin verrate ich nichts, damit niemand in einem glücklichen Moment abbricht.',
  'The last one, {0}, was stopped.': 'Der letzte, {0}, wurde abgebrochen.',
  '{0} begin to take turns on {1}.': '{0} wechseln sich ab {1} ab.',
  '{0} take turns until {1}; judged by {2}.': '{0} wechseln sich bis {1} ab; beurteilt nach: {2}.',
  'person-minutes over the comfortable limit in an hour':
    'Personenminuten über der angenehmen Grenze in einer Stunde',
  'wishes with an offer that was taken': 'Wünsche mit einem Angebot, das angenommen wurde',
  'wishes with an offer that was come to': 'Wünsche mit einem Angebot, zu dem jemand kam',
  'person-minutes an hour': 'Personenminuten je Stunde',
  'of 100 wishes': 'von 100 Wünschen',
  'It was stopped before its end, so there is no verdict.':
    'Er wurde vor dem Ende abgebrochen, also gibt es kein Urteil.',
  'over 1 pair of days': 'über 1 Tagespaar',
  'over {0} pairs of days': 'über {0} Tagespaare',
  'Undecided {0}: at least {1} are needed.': 'Unentschieden {0}: Mindestens {1} sind nötig.',
  '"{0}" and "{1}" can\'t be told apart {2}, by {3}: {4}.':
    '„{0}“ und „{1}“ sind {2} nicht zu unterscheiden, gemessen an: {3}. {4}.',
  '"{0}" is better {1}, by {2}: {3}; chance alone parts two equal ones as far in {4}.':
    '„{0}“ ist {1} besser, gemessen an: {2}. {3}; der Zufall allein trennt zwei gleiche so weit in {4}.',
  '"{0}" had {1} {2} fewer than "{3}" ({4} to {5})': '„{0}“ hatte {1} {2} weniger als „{3}“ ({4} bis {5})',
  '"{0}" had {1} {2} more than "{3}" ({4} to {5})': '„{0}“ hatte {1} {2} mehr als „{3}“ ({4} bis {5})',
  'under 1 of 1,000 cases': 'unter 1 von 1.000 Fällen',
  'about 1 of {0} cases': 'etwa 1 von {0} Fällen',
  "Last night's backup was not made: the disk for backups is full. Nothing is lost; older backups are still there. Make room on it, and the next one is made tonight.":
    'Letzte Nacht wurde keine Sicherung gemacht: Der Datenträger für Sicherungen ist voll. Verloren ist nichts, ältere Sicherungen sind noch da. Schaff dort Platz, dann wird heute Nacht die nächste gemacht.',
  "Last night's backup was not made: the folder for backups can't be written. Nothing is lost; older backups are still there. Whoever runs the server should look at it today.":
    'Letzte Nacht wurde keine Sicherung gemacht: In den Ordner für Sicherungen kann nicht geschrieben werden. Verloren ist nichts, ältere Sicherungen sind noch da. Wer den Server betreibt, sollte heute nachsehen.',
  "Last night's backup was not made. Nothing is lost; older backups are still there. The server's log says why: whoever runs it should look today.":
    'Letzte Nacht wurde keine Sicherung gemacht. Verloren ist nichts, ältere Sicherungen sind noch da. Warum, steht im Protokoll des Servers: Wer ihn betreibt, sollte heute nachsehen.',
}
