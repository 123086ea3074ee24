import type { Catalogue } from '../entry.ts'

export const privacy: Catalogue = {
  '1 visit': '1 Besuch',
  '{0} visits': '{0} Besuche',
  '1 place': '1 Platz',
  '1 wish for a time': '1 Wunsch nach einer Zeit',
  '{0} wishes for a time': '{0} Wünsche nach einer Zeit',
  '1 alert': '1 Benachrichtigung',
  '{0} alerts': '{0} Benachrichtigungen',
  '1 weighing': '1 Wiegen',
  '{0} weighings': '{0} Wiegungen',
  '1 meal': '1 Mahlzeit',
  '{0} meals': '{0} Mahlzeiten',
  '1 meal plan': '1 Essensplan',
  '{0} meal plans': '{0} Essenspläne',
  '1 training plan': '1 Trainingsplan',
  '{0} training plans': '{0} Trainingspläne',
  '1 set': '1 Satz',
  '{0} messages': '{0} Nachrichten',
  '1 access key': '1 Zugangsschlüssel',
  '{0} access keys': '{0} Zugangsschlüssel',
  'Keep everything': 'Alles behalten',
  'Your receipt: {0}. With it the gym can show that it was done, and when.':
    'Deine Quittung: {0}. Mit ihr kann das Studio zeigen, dass es geschehen ist und wann.',
  'Your receipt: {0}. {1} shows that it was done, and when.':
    'Deine Quittung: {0}. {1} zeigt, dass es geschehen ist und wann.',
  'On {0} I delete all that {1} keeps of you here, as you asked. Until then you can still keep everything.':
    'Am {0} lösche ich alles, was {1} hier über dich aufbewahrt, wie du es wolltest. Bis dahin kannst du noch alles behalten.',
  'The day is over: {0} now deletes all that it kept of you here, for good. What we wrote in this app is yours to delete here.':
    'Der Tag ist um: {0} löscht jetzt alles, was hier über dich aufbewahrt war, und zwar endgültig. Was wir in dieser App geschrieben haben, kannst du hier selbst löschen.',
  "If you write again, I start anew, as with somebody I don't know.":
    'Wenn du wieder schreibst, fange ich neu an, wie mit jemandem, den ich nicht kenne.',
  "I kept everything: you have become the only owner of {0}, so I can't forget you yet. Make somebody else an owner first, with /staff, and then ask me again.":
    'Ich habe alles behalten: Dir gehört {0} inzwischen allein, deshalb kann ich dich noch nicht vergessen. Mach zuerst mit /staff jemand anderen zum Inhaber und frag mich dann noch einmal.',
  "You are the only owner of the gym, so I can't forget you yet. Make somebody else an owner first, with /staff, and then ask me again.":
    'Du bist als Einzige oder Einziger Inhaber des Studios, deshalb kann ich dich noch nicht vergessen. Mach zuerst mit /staff jemand anderen zum Inhaber und frag mich dann noch einmal.',
  'I would delete for good all that {0} keeps of you here: your profile and settings, {1}.':
    'Ich würde alles endgültig löschen, was {0} hier über dich aufbewahrt: dein Profil und deine Einstellungen, {1}.',
  'I would delete for good all that {0} keeps of you here: your profile and settings.':
    'Ich würde alles endgültig löschen, was {0} hier über dich aufbewahrt: dein Profil und deine Einstellungen.',
  'The place you hold would go back, so that others can have it.':
    'Dein reservierter Platz würde frei, damit andere ihn haben können.',
  'The {0} places you hold would go back, so that others can have them.':
    'Deine {0} reservierten Plätze würden frei, damit andere sie haben können.',
  'You would leave the group you are in.': 'Du würdest die Gruppe verlassen, in der du bist.',
  'You would leave the {0} groups you are in.': 'Du würdest die {0} Gruppen verlassen, in denen du bist.',
  'Of your visits only when they were and what they were about stays, in the count of how full it was, with nothing that leads to you.':
    'Von deinen Besuchen bleibt nur, wann sie waren und worum es ging: als Teil der Zählung, wie voll es war, und ohne etwas, das zu dir führt.',
  "It happens in 24 hours, on {0}; until then you can take it back at any time. After that it can't be undone. Shall I?":
    'Es geschieht in 24 Stunden, am {0}; bis dahin kannst du es jederzeit zurücknehmen. Danach geht das nicht mehr. Soll ich?',
  'On {0} I delete all that {1} keeps of you here. Until then you can take it back with "keep everything".':
    'Am {0} lösche ich alles, was {1} hier über dich aufbewahrt. Bis dahin kannst du es mit „alles behalten“ zurücknehmen.',
  'In between I learn nothing of you and write nothing unasked, but for one last word an hour before.':
    'Dazwischen lerne ich nichts über dich und schreibe nichts ungefragt, außer einem letzten Wort eine Stunde vorher.',
  'Good, I keep everything: nothing is deleted, and I learn and write as before.':
    'Gut, ich behalte alles: Nichts wird gelöscht, und ich lerne und schreibe wie zuvor.',
  'Good, everything stays as it is.': 'Gut, alles bleibt, wie es ist.',
  'Forget me after all': 'Vergiss mich doch',
  'My data first': 'Erst meine Daten',
  'Yes, forget me': 'Ja, vergiss mich',
  'No, keep everything': 'Nein, alles behalten',
  'What is kept, and why': 'Was aufbewahrt wird und warum',
  'Forget me': 'Vergiss mich',
  'In it are your profile and settings, {0}.': 'Darin sind dein Profil und deine Einstellungen, {0}.',
  'So far that is little more than that you are here.':
    'Bisher ist das kaum mehr, als dass es dich hier gibt.',
  'Below is a link to all that is kept of you, as a zip file. {0} It is good for {1} minutes and two downloads, and whoever opens it has your data, so pass it on to nobody.':
    'Unten steht ein Link zu allem, was über dich aufbewahrt wird, als Zip-Datei. {0} Er gilt {1} Minuten und für zwei Downloads. Wer ihn öffnet, hat deine Daten, also gib ihn nicht weiter.',
  'Here is all that is kept of you, as a zip file: {0}. {1} Times are in {2}. I keep no copy, so save it now.':
    'Hier ist alles, was über dich aufbewahrt wird, als Zip-Datei: {0}. {1} Zeiten gelten für {2}. Ich behalte keine Kopie, also speichere sie jetzt.',
  'You have neither come nor written for {0} days. On {1} I delete all that {2} keeps of you here, unless you write, come, or tap below.':
    'Du warst seit {0} Tagen nicht hier und hast nicht geschrieben. Am {1} lösche ich alles, was {2} hier über dich aufbewahrt, außer du schreibst, kommst oder tippst unten.',
  'Everything {0} keeps of you in Spotter': 'Alles, was {0} in Spotter über dich aufbewahrt',
  'Made on {0} at {1}. Times are in {2}.': 'Erstellt am {0} um {1}. Zeiten gelten für {2}.',
  'In "csv" each kind is a table for a spreadsheet, in "json" the same for programs. Names of columns are in English. Where rows hold lists, these are tables of their own, and their first column is the number of the row they belong to.':
    'In „csv“ ist jede Art eine Tabelle für die Tabellenkalkulation, in „json“ dasselbe für Programme. Die Spalten haben englische Namen. Wo Zeilen Listen enthalten, sind das eigene Tabellen; ihre erste Spalte ist die Nummer der Zeile, zu der sie gehören.',
  'Left out are only the secrets themselves: the address of your calendar, what your browser, links and access keys are recognised by, and your password.':
    'Es fehlen nur die Geheimnisse selbst: die Adresse deines Kalenders, woran dein Browser, Links und Zugangsschlüssel erkannt werden, und dein Passwort.',
  'Ask me "/privacy" for why each of it is kept and for how long, or "/forget" to have all of it deleted.':
    'Frag mich mit „/privacy“, warum etwas aufbewahrt wird und wie lange, oder lass mit „/forget“ alles löschen.',
  'you: name, role, and since when you are here': 'du: Name, Rolle und seit wann du hier bist',
  'how you want to be spoken to': 'wie du angesprochen werden willst',
  'the apps you write from': 'die Apps, aus denen du schreibst',
  "your profile: body, goals, what you eat, what you can't do":
    'dein Profil: Körper, Ziele, was du isst, was du nicht kannst',
  'when you usually come, as you said or as I learned it':
    'wann du meist kommst, wie du es gesagt oder ich es gelernt habe',
  'what you like to train': 'was du gern trainierst',
  'what you agreed to, and when': 'wozu du Ja gesagt hast und wann',
  'your visits': 'deine Besuche',
  'places you held': 'Plätze, die du hattest',
  'times you wished for': 'Zeiten, die du dir gewünscht hast',
  'alerts you asked for': 'Benachrichtigungen, um die du gebeten hast',
  'what you said of tips and visits': 'was du zu Tipps und Besuchen gesagt hast',
  'times you looked for with others': 'Zeiten, die du mit anderen gesucht hast',
  'times that suited you in a group': 'Zeiten, die dir in einer Gruppe passten',
  'what you weighed': 'was du gewogen hast',
  'your daily targets': 'deine Tagesziele',
  'meals you logged': 'Mahlzeiten, die du eingetragen hast',
  'days with all meals logged': 'Tage mit allen Mahlzeiten',
  'meal plans': 'Essenspläne',
  'training plans with their sessions': 'Trainingspläne mit ihren Einheiten',
  'sets you logged': 'Sätze, die du eingetragen hast',
  'times without training': 'Zeiten ohne Training',
  'what we wrote to each other': 'was wir einander geschrieben haben',
  'my notes of our conversations': 'meine Notizen zu unseren Gesprächen',
  'what you thought of my answers': 'was du von meinen Antworten hieltest',
  'what I wrote to you unasked': 'was ich dir ungefragt geschrieben habe',
  'changes of the last days, so that you can take them back':
    'Änderungen der letzten Tage, damit du sie zurücknehmen kannst',
  'keys of your own assistants': 'Schlüssel deiner eigenen Assistenten',
  'your calendar link': 'dein Kalenderlink',
  'calls of a language model for you': 'Aufrufe eines Sprachmodells für dich',
  'roles you have by a chat': 'Rollen, die du durch einen Chat hast',
  'how you log in': 'wie du dich anmeldest',
  'links you logged in by': 'Links, mit denen du dich angemeldet hast',
  'codes to join your apps': 'Codes, um deine Apps zu verbinden',
  'accounts of yours that were joined': 'deine Konten, die verbunden wurden',
  'when you asked to be forgotten and took it back':
    'wann du vergessen werden wolltest und es zurückgenommen hast',
  'links to this file': 'Links zu dieser Datei',
  'browsers that are logged in': 'Browser, die angemeldet sind',
  'invitations you took': 'Einladungen, die du angenommen hast',
  'invitations you made': 'Einladungen, die du ausgesprochen hast',
  'what you announced': 'was du angekündigt hast',
  'keys you made for programs': 'Schlüssel, die du für Programme gemacht hast',
  'files you imported': 'Dateien, die du eingelesen hast',
  'what you changed for the gym': 'was du für das Studio geändert hast',
  'Your data': 'Deine Daten',
  Receipt: 'Quittung',
  Download: 'Herunterladen',
  'Everything {0} keeps of you, as a zip file. The link is good for {1} minutes and two downloads; the file is made when you tap, and kept nowhere.':
    'Alles, was {0} über dich aufbewahrt, als Zip-Datei. Der Link gilt {1} Minuten und für zwei Downloads; die Datei entsteht erst, wenn du tippst, und wird nirgends aufbewahrt.',
  'This link opens nothing any more: it was used twice, or its time is over. Write /export to me in private for a new one.':
    'Dieser Link öffnet nichts mehr: Er wurde zweimal benutzt, oder seine Zeit ist um. Schreib mir privat /export für einen neuen.',
  'What was deleted, in figures:': 'Was gelöscht wurde, in Zahlen:',
  'There is no such receipt here.': 'So eine Quittung gibt es hier nicht.',
  'On {0} at {1} {2} deleted all that it kept of the person this receipt was given to. This receipt leads to nobody.':
    'Am {0} um {1} hat {2} alles gelöscht, was über die Person mit dieser Quittung aufbewahrt war. Diese Quittung führt zu niemandem.',
  'The wish this receipt was given for was taken back: nothing was deleted.':
    'Der Wunsch zu dieser Quittung wurde zurückgenommen: Es wurde nichts gelöscht.',
  'Not yet: on {0} at {1} {2} deletes all that it keeps of the person this receipt was given to.':
    'Noch nicht: Am {0} um {1} löscht {2} alles, was über die Person mit dieser Quittung aufbewahrt wird.',
  'Stop sharing': 'Nicht mehr teilen',
  'What I remember': 'Was ich mir merke',
  Settings: 'Einstellungen',
  'Stop keeping my body': 'Körperdaten nicht mehr behalten',
  'Stop keeping my health': 'Gesundheit nicht mehr behalten',
  'Stop keeping my food': 'Essen nicht mehr behalten',
  'Stop keeping my training': 'Training nicht mehr behalten',
  'Hide me from the staff': 'Vor dem Team verbergen',
  'On {0} all of this is deleted, as things stand.':
    'Am {0} wird all das gelöscht, so wie es jetzt aussieht.',
  'This is what {0} keeps of you, and why:': 'Das bewahrt {0} über dich auf, und darum:',
  'Since {0} what you write here may teach the language model, without names and numbers.':
    'Seit {0} darf das Sprachmodell aus dem lernen, was du hier schreibst, ohne Namen und Zahlen.',
  'Your conversations teach no language model.': 'Aus deinen Gesprächen lernt kein Sprachmodell.',
  'The staff see counts of all members, and your name only if you agreed; never your body, health, food or training.':
    'Das Team sieht Zahlen über alle Mitglieder und deinen Namen nur, wenn du zugestimmt hast; nie Körper, Gesundheit, Essen oder Training.',
  'Whoever neither comes nor writes for {0} days is forgotten, after two weeks of notice.':
    'Wer {0} Tage weder kommt noch schreibt, wird vergessen, nach zwei Wochen Ankündigung.',
  'Name, settings and the apps you write from: so that I know you and can answer. For as long as you are here.':
    'Name, Einstellungen und die Apps, aus denen du schreibst: damit ich dich kenne und antworten kann. Solange du hier bist.',
  '{0}: to count how full it is, and to know when you usually come. They go {1} days later, at the end of that month; should you leave before, they stay until then as a count without you.':
    '{0}: um zu zählen, wie voll es ist, und um zu wissen, wann du meist kommst. Sie gehen {1} Tage später, am Ende jenes Monats; gehst du vorher, bleiben sie bis dahin als Zählung ohne dich.',
  '{0}: to count how full it is, and to know when you usually come. For as long as you are here; after that only as a count without you.':
    '{0}: um zu zählen, wie voll es ist, und um zu wissen, wann du meist kommst. Solange du hier bist; danach nur als Zählung ohne dich.',
  'Your profile: for your plans and figures. Until you take it back.':
    'Dein Profil: für deine Pläne und Werte. Bis du es zurücknimmst.',
  '{0}: for your plans and progress. Until you take it back.':
    '{0}: für deine Pläne und deinen Fortschritt. Bis du es zurücknimmst.',
  '{0}: to hold places and share them fairly. Wishes go after {1} days, alerts {2} days after their end.':
    '{0}: um Plätze zu reservieren und gerecht zu verteilen. Wünsche gehen nach {1} Tagen, Benachrichtigungen {2} Tage nach ihrem Ende.',
  '{0}: so that I know what we spoke of. They go after {1} days.':
    '{0}: damit ich weiß, worüber wir gesprochen haben. Sie gehen nach {1} Tagen.',
  'What I wrote to you unasked: so that nothing is said twice. It goes after {0} days.':
    'Was ich dir ungefragt geschrieben habe: damit nichts zweimal gesagt wird. Es geht nach {0} Tagen.',
  '{0}: so that your own assistant can ask me. Until you end them.':
    '{0}: damit dein eigener Assistent mich fragen kann. Bis du sie beendest.',
  body: 'Körper',
  health: 'Gesundheit',
  food: 'Essen',
  'your name for the staff': 'dein Name für das Team',
  '{0} (since {1})': '{0} (seit {1})',
  'You agreed to: {0}. You said no to: {1}.': 'Du hast zugestimmt: {0}. Du hast abgelehnt: {1}.',
  'You agreed to: {0}.': 'Du hast zugestimmt: {0}.',
  'You said no to: {0}. Of these nothing is kept.': 'Du hast abgelehnt: {0}. Davon wird nichts aufbewahrt.',
  'Body, health, food and training are kept only once you say yes to each; you have not been asked yet.':
    'Körper, Gesundheit, Essen und Training werden erst aufbewahrt, wenn du jeweils Ja sagst; gefragt wurdest du noch nicht.',
}
