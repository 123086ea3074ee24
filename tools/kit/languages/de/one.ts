import type { Catalogue } from '../entry.ts'

/** Doors that are joined, left and parted; groups. */
export const one: Catalogue = {
  'the web': 'das Web',
  'another app': 'einer anderen App',
  'You reach me by {0}, and are the same member there.':
    'Du erreichst mich über {0} und bist überall dasselbe Mitglied.',
  'To be the same member in another app, send me the line below there, within {0} minutes. Whoever sends it shares all that is yours, so show it to nobody.':
    'Damit du auch in einer anderen App dasselbe Mitglied bist, schick mir dort innerhalb von {0} Minuten die Zeile unten. Wer sie schickt, teilt alles mit dir. Zeig sie also niemandem.',
  'Part them again': 'Wieder trennen',
  'Leave {0}': '{0} verlassen',
  'Yes, join them': 'Ja, verbinden',
  No: 'Nein',
  'Yes, leave it': 'Ja, verlassen',
  'That code joins nothing: it may be mistyped, used already, or older than {0} minutes. Ask me for a new one in your other app, with /link.':
    'Dieser Code verbindet nichts: Vielleicht ist er vertippt, schon benutzt oder älter als {0} Minuten. Hol dir in deiner anderen App mit /link einen neuen.',
  'Those were too many wrong codes. Try again in {0} minutes; nothing has changed.':
    'Das waren zu viele falsche Codes. Versuch es in {0} Minuten noch einmal; geändert hat sich nichts.',
  'Others could read that code, so it joins nothing any more. Ask me for a new one with /link, and send it where only I read it.':
    'Diesen Code konnten andere mitlesen, darum gilt er nicht mehr. Hol dir mit /link einen neuen und schick ihn dorthin, wo nur ich ihn lese.',
  'You made that code here. Send it to me in your other app.':
    'Den Code hast du hier gemacht. Schick ihn mir in deiner anderen App.',
  'One of the two is about to be forgotten, so I joined nothing. Call that off first.':
    'Eines der beiden Mitglieder soll bald vergessen werden, darum habe ich nichts verbunden. Brich das zuerst ab.',
  'The one who made that code belongs to the staff of {0}, and such rights go to nobody by a code. Make one here with /link, and send it to me there.':
    'Wer diesen Code gemacht hat, gehört zum Team von {0}, und solche Rechte gehen nicht mit einem Code weiter. Mach hier mit /link einen und schick ihn mir dort.',
  'Good, nothing is joined, and that code is no longer good.':
    'Gut, nichts ist verbunden, und der Code gilt nicht mehr.',
  'Shall I make one member of you here and of whoever made this code on {0}?':
    'Soll ich dich hier und die Person, die diesen Code gemacht hat ({0}), zu einem Mitglied machen?',
  'Shall I make one member of you here and of {0} on {1}?':
    'Soll ich dich hier und {0} ({1}) zu einem Mitglied machen?',
  'Say yes only if you made this link yourself.': 'Sag nur ja, wenn du diesen Link selbst gemacht hast.',
  'Each door then shows all that is kept of both: visits, places, plans, and what you told me.':
    'Dann zeigt jede App alles, was von beiden gespeichert ist: Besuche, Plätze, Pläne und was du mir erzählt hast.',
  'Where the two differ, what was said last holds, and the settings of this one.':
    'Wo sich die beiden unterscheiden, gilt, was zuletzt gesagt wurde, und es gelten die Einstellungen von hier.',
  'One of them said no to keeping {0}: that no holds, and what the other has of it is deleted for good.':
    'Hierzu hat eines der beiden Nein gesagt: {0}. Das Nein gilt, und was das andere davon hat, wird endgültig gelöscht.',
  'You can part them again within {0} hours.': 'Innerhalb von {0} Stunden kannst du sie wieder trennen.',
  'Done: here and on {0} you are the same member now.':
    'Erledigt: Hier und dort ({0}) bist du jetzt dasselbe Mitglied.',
  'You held two places at the same time, so one of them went back.':
    'Du hattest zwei Plätze zur selben Zeit, darum ist einer davon wieder frei.',
  'You held places twice at the same time, so {0} of them went back.':
    'Du hattest Plätze doppelt zur selben Zeit, darum sind {0} davon wieder frei.',
  'To part them again within {0} hours: /link undo': 'Wieder trennen, innerhalb von {0} Stunden: /link undo',
  'your body': 'dein Körper',
  'your health': 'deine Gesundheit',
  'what you eat': 'was du isst',
  'your training': 'dein Training',
  "You are the same member here and on {0} now. If that wasn't you, send me /link undo within {1} hours.":
    'Du bist jetzt hier und dort ({0}) dasselbe Mitglied. Wenn du das nicht warst, schick mir innerhalb von {1} Stunden /link undo.',
  'Which one shall I leave? You reach me by {0}.': 'Welche soll ich verlassen? Du erreichst mich über {0}.',
  'That is your only door, so it stays. To have all that is yours deleted, say /forget.':
    'Nur so erreichst du mich, darum bleibt es dabei. Soll alles von dir gelöscht werden, sag /forget.',
  "I don't know you on {0}, so there is nothing to leave.":
    'Über {0} kenne ich dich nicht, also gibt es nichts zu verlassen.',
  'Good, {0} stays yours.': 'Gut, {0} bleibt dabei.',
  "You are writing by that door. Once left, I don't know you here any more, and you can join it again from {0} only. Shall I?":
    'Genau hier schreibst du gerade. Danach kenne ich dich hier nicht mehr, und du kannst es nur über {0} wieder verbinden. Soll ich?',
  "Done: here I don't know you any more. All that is yours stays with you on {0}.":
    'Erledigt: Hier kenne ich dich nicht mehr. Alles von dir bleibt dir über {0}.',
  'Done: {0} is no longer a door of yours. All that is yours stays with you on {1}.':
    'Erledigt: {0} gehört nicht mehr zu dir. Alles von dir bleibt dir über {1}.',
  'Done: they are two members again, each with what they brought. To join them anew, say /link.':
    'Erledigt: Es sind wieder zwei Mitglieder, jedes mit dem, was es mitgebracht hat. Mit /link verbindest du sie neu.',
  'There is nothing to part: nothing was joined within the last {0} hours.':
    'Es gibt nichts zu trennen: In den letzten {0} Stunden wurde nichts verbunden.',
}
