import type { Catalogue } from '../entry.ts'
import { inPlace, large, low, ofDay, onDay } from './grammar.ts'

export const recommend: Catalogue = {
  "I'll write once {0} has fewer than {1} people, {2}.": (where, below, when) =>
    `Ich melde mich, sobald ${inPlace(where)} weniger als ${below} Personen sind, ${onDay(when)}.`,
  "Renewed: I'll write once {0} has fewer than {1} people, {2}.": (where, below, when) =>
    `Erneuert: Ich melde mich, sobald ${inPlace(where)} weniger als ${below} Personen sind, ${onDay(when)}.`,
  'Smaller counts than {0} I never tell.': 'Kleinere Zahlen als {0} nenne ich nie.',
  'That is well under the usual there ({0}).': 'Das ist deutlich weniger als dort üblich ({0}).',
  'I tell a few members at a time, so that it stays quiet. "Stop" ends everything I say unasked.':
    'Ich sage immer nur wenigen Bescheid, damit es ruhig bleibt. „Stop“ beendet alles, was ich ungefragt schreibe.',
  '{0} until {1}': '{0} bis {1}',
  '{0} until {1}, {2}': '{0} bis {1}, {2}',
  '{0} is quiet already: {1}, under the mark of {2}.': (where, people, below) =>
    `${large(inPlace(where))} ist es schon ruhig: ${people}, unter deiner Grenze von ${below}.`,
  'So there is nothing to wait for. Shall I hold a place?':
    'Es gibt also nichts abzuwarten. Soll ich dir einen Platz reservieren?',
  'the gym': 'das Studio',
  'It should stay so until {0}.': 'So sollte es bis {0} bleiben.',
  '{0} is quiet now: {1}, you asked for under {2}.': (where, people, below) =>
    `${large(inPlace(where))} ist es jetzt ruhig: ${people}, du wolltest unter ${below}.`,
  'Hold a place': 'Platz reservieren',
  'Stop these': 'Nicht mehr melden',
  'Find me a slot': 'Zeit für mich finden',
  'Where places are few, whoever had less luck lately comes first.':
    'Wo Plätze knapp sind, kommt zuerst dran, wer zuletzt weniger Glück hatte.',
  "You haven't asked me for a slot yet.": 'Du hast mich noch nicht nach einer Zeit gefragt.',
  'The last time you asked, your first choice was free.':
    'Bei deiner letzten Anfrage war deine Wunschzeit frei.',
  'The last time you asked, your first choice was gone.':
    'Bei deiner letzten Anfrage war deine Wunschzeit weg.',
  'You could have your first choice {0} of the last {1} times.':
    'Bei {0} deiner letzten {1} Anfragen war deine Wunschzeit zu haben.',
  "That's about what members get on average.": 'Das ist etwa so oft wie im Schnitt.',
  "That's more often than most members.": 'Das ist öfter als bei den meisten.',
  "That's less often than most members, so you are ahead of them the next time it is tight.":
    'Das ist seltener als bei den meisten, also bist du vor ihnen dran, wenn es das nächste Mal knapp wird.',
  'Good, your address stays as it is.': 'Gut, deine Adresse bleibt, wie sie ist.',
  "I would make you a new address and end the old one for good: every calendar that follows it shows nothing new any more. It can't be undone. Shall I?":
    'Ich würde dir eine neue Adresse machen und die alte endgültig beenden: Jeder Kalender, der ihr folgt, zeigt dann nichts Neues mehr. Das lässt sich nicht rückgängig machen. Soll ich?',
  'The old address shows nothing any more.': 'Die alte Adresse zeigt nichts mehr.',
  'Your places as a calendar that keeps itself up to date: {0}':
    'Deine Plätze als Kalender, der sich selbst aktuell hält: {0}',
  'Add it to your calendar app as a subscription. Whoever has the address can read it, so keep it to yourself.':
    'Füge ihn in deiner Kalender-App als Abo hinzu. Wer die Adresse hat, kann ihn lesen, behalte sie also für dich.',
  'New address': 'Neue Adresse',
  'Yes, new address': 'Ja, neue Adresse',
  'No, keep the old one': 'Nein, die alte behalten',
  'Called off. Nothing is booked.': 'Abgesagt. Nichts ist gebucht.',
  'Good, it goes on as it was.': 'Gut, es geht weiter wie bisher.',
  'Noted.': 'Notiert.',
  'I would book now what suits those who have answered, and nobody else could answer any more. Shall I?':
    'Ich würde jetzt buchen, was allen passt, die geantwortet haben; danach könnte niemand mehr antworten. Soll ich?',
  'I would book the time that suits most, for those whom it suits. Shall I?':
    'Ich würde die Zeit buchen, die den meisten passt, für alle, denen sie passt. Soll ich?',
  'I would call it off for all of you, and what has been answered is dropped. Shall I?':
    'Ich würde es für euch alle absagen, und die Antworten verfallen. Soll ich?',
  'Yes, call it off': 'Ja, absagen',
  'Yes, book it': 'Ja, buchen',
  'Noted: none of these suits you.': 'Notiert: Nichts davon passt dir.',
  'Noted: {0} suits you.': 'Notiert: {0} passt dir.',
  'Noted: {0} suit you.': 'Notiert: {0} passen dir.',
  "You have a place of your own at {0}, so that doesn't count as suiting you.":
    'Du hast {0} schon einen eigenen Platz, deshalb zählt das nicht als passend.',
  '{0} of {1} have answered.': '{0} von {1} haben geantwortet.',
  'No time suits all; I say so in the group.': 'Keine Zeit passt allen; das sage ich in der Gruppe.',
  'Booked for those whom it suits.': 'Gebucht für alle, denen es passt.',
  'Booked: {0}, {1} of you.': 'Gebucht: {0}, {1} von euch.',
  'No time works for all, so you go in halves: yours is {0}, with {1}.':
    'Keine Zeit passt allen, deshalb geht ihr in zwei Hälften: Deine ist {0}, mit {1}.',
  'nobody else': 'niemandem sonst',
  'one other': 'einer weiteren Person',
  '{0} others': '{0} anderen',
  'No, leave it': 'Nein, lass es',
  'My places': 'Meine Plätze',
  'Give that place back': 'Diesen Platz zurückgeben',
  "That's all": 'Das ist alles',
  'None after all': 'Doch keine',
  'For how many, you included?': 'Für wie viele, dich mitgezählt?',
  'One slot has room for {0}:': 'Eine Zeit hat Platz für {0}:',
  '{0} slots have room for {1}:': '{0} Zeiten haben Platz für {1}:',
  "Tap whether it suits you; only I see who taps what. I'll book when it works for everybody.":
    'Tippt an, ob es euch passt; nur ich sehe, wer was antippt. Ich buche, wenn es allen passt.',
  "Tap all that suit you; only I see who taps what. I'll book when one works for everybody.":
    'Tippt alle an, die euch passen; nur ich sehe, wer was antippt. Ich buche, wenn eine allen passt.',
  'Answers until {0}.': 'Antworten bis {0}.',
  time: 'Termin',
  'The first is your usual {0}, as the last {1} times.':
    'Die erste ist euer üblicher {0}, wie die letzten {1} Male.',
  'The first is your usual {0}.': 'Die erste ist euer üblicher {0}.',
  'One time has room for the {0} of you{1}:': 'Eine Zeit hat Platz für euch {0}{1}:',
  '{0} times have room for the {1} of you{2}:': '{0} Zeiten haben Platz für euch {1}{2}:',
  'All {0} places are held until {1}. Which one?':
    'Alle {0} Plätze sind bis {1} freigehalten. Welche soll es sein?',
  'Hold {0}': '{0} reservieren',
  "Doesn't suit me": 'Passt mir nicht',
  'None of these': 'Keine davon',
  'Just me': 'Nur ich',
  'Booked for {0}: {1}, {2}.': 'Gebucht für {0}: {1}, {2}.',
  'Whoever that does not suit keeps their own plans.': 'Wem das nicht passt, behält die eigenen Pläne.',
  'Each of you has a place of your own.': 'Jede Person hat ihren eigenen Platz.',
  'the {0} who answered': 'die {0}, die geantwortet haben',
  'both of you': 'euch beide',
  'all {0}': 'alle {0}',
  '{0} on {1}': '{0} am {1}',
  'No time works for {0}, so I booked two halves: {1}.':
    'Keine Zeit passt für {0}, deshalb habe ich zwei Hälften gebucht: {1}.',
  'Each of you finds your own time among your places.':
    'Die eigene Zeit steht jeweils bei den eigenen Plätzen.',
  'Nobody has said what suits, so nothing is booked.':
    'Niemand hat gesagt, was passt, deshalb ist nichts gebucht.',
  'Only one of you has answered, so nothing is booked.':
    'Nur eine Person hat geantwortet, deshalb ist nichts gebucht.',
  'No time suits {0}, so nothing is booked. Shall I look at other times?':
    'Keine Zeit passt für {0}, deshalb ist nichts gebucht. Soll ich nach anderen Zeiten schauen?',
  'No time suits {0}. {1} suits {2}; shall I book it for the {3}?':
    'Keine Zeit passt für {0}. {1} passt für {2}; soll ich für die {3} buchen?',
  'My place': 'Mein Platz',
  'Other times': 'Andere Zeiten',
  'Book {0}': '{0} buchen',
  'Your half of the group goes {0}. Your place is held.': (when) =>
    `Deine Hälfte der Gruppe geht ${onDay(when)}. Dein Platz ist reserviert.`,
  'Your group goes {0}. Your place is held.': (when) =>
    `Deine Gruppe geht ${onDay(when)}. Dein Platz ist reserviert.`,
  'Give it back': 'Zurückgeben',
  'You had said that {0} suits you for your group, but you have a place of your own then. So I counted it as not suiting.':
    'Du hattest gesagt, dass {0} dir für deine Gruppe passt, hast da aber schon einen eigenen Platz. Deshalb habe ich es als nicht passend gezählt.',
  'Find me another time': 'Andere Zeit finden',
  'Noted about {0} {1}, thank you.': (day, time) => `Notiert zu ${day}, ${time}, danke.`,
  'Noted, thank you.': 'Notiert, danke.',
  'From now on I look for emptier hours for you, even if they are further off.':
    'Ab jetzt suche ich dir leerere Zeiten, auch wenn sie weiter weg liegen.',
  'From now on I stay closer to your own hours.': 'Ab jetzt bleibe ich näher an deinen eigenen Zeiten.',
  'Good to hear.': 'Schön zu hören.',
  'It goes into what I offer you next.': 'Das fließt in meine nächsten Vorschläge ein.',
  'Notices on again': 'Mitteilungen wieder an',
  'Notices are on again: reminders of your places, and now and then a hint. Alerts you had are not set again.':
    'Mitteilungen sind wieder an: Erinnerungen an deine Plätze und ab und zu ein Hinweis. Frühere Alarme sind nicht wieder gesetzt.',
  'Notices are on already.': 'Mitteilungen sind schon an.',
  'Stopped: no alerts, no nudges, no reminders, not even of places you hold.':
    'Gestoppt: keine Alarme, keine Hinweise, keine Erinnerungen, auch nicht an deine Plätze.',
  'You hear nothing unasked already: no alerts, no nudges, no reminders, not even of places you hold.':
    'Du hörst schon nichts ungefragt: keine Alarme, keine Hinweise, keine Erinnerungen, auch nicht an deine Plätze.',
  'Your alert is ended.': 'Dein Alarm ist beendet.',
  'Your alerts are ended.': 'Deine Alarme sind beendet.',
  'Your places stay yours, and I answer whenever you write.':
    'Deine Plätze bleiben deine, und ich antworte, wann immer du schreibst.',
  ', usually {0}': ', sonst {0}',
  ', usually fewer than {0}': ', sonst weniger als {0}',
  '{0} {1} is turning busy: {2}.': '{0} {1} wird es voll: {2}.',
  '{0} looks like {1}. If you keep {2}, there is nothing to do.':
    'Um {0} sieht es nach {1} aus. Wenn du bei {2} bleibst, musst du nichts tun.',
  'Show me {0}': '{0} zeigen',
  'Tell me when it is quiet': 'Melde dich, wenn es ruhig ist',
  'Quiet times this week': 'Ruhige Zeiten diese Woche',
  'Swap for {0}': 'Gegen {0} tauschen',
  'Which one?': 'Welche soll es sein?',
  'Which one, or several?': 'Welche soll es sein, oder mehrere?',
  'Shall I keep it?': 'Soll ich sie behalten?',
  "It's held for you until {0}.": 'Sie ist bis {0} für dich freigehalten.',
  'Both are held for you until {0}.': 'Beide sind bis {0} für dich freigehalten.',
  'All three are held for you until {0}.': 'Alle drei sind bis {0} für dich freigehalten.',
  'The last place.': 'Der letzte Platz.',
  'One more place.': 'Noch ein Platz.',
  '{0} more places.': 'Noch {0} Plätze.',
  ', your usual time': ', deine übliche Zeit',
  ', the quietest': ', am ruhigsten',
  'The nearest quiet ones for {0}': 'Die nächsten ruhigen Zeiten für {0}',
  'The nearest quiet ones': 'Die nächsten ruhigen Zeiten',
  '{0} has no place left.': 'Um {0} ist kein Platz mehr frei.',
  'No visit can begin at {0}.': 'Um {0} kann kein Besuch beginnen.',
  'The last places at {0} are kept until {1} hours before for members who had less luck.':
    'Die letzten Plätze um {0} sind bis {1} Stunden vorher für die da, die weniger Glück hatten.',
  'There is no time for a visit for {0} in that window. Shall I look at another one?':
    'In diesem Zeitraum ist keine Zeit für einen Besuch für {0}. Soll ich einen anderen ansehen?',
  'There is no time for a visit in that window. Shall I look at another one?':
    'In diesem Zeitraum ist keine Zeit für einen Besuch. Soll ich einen anderen ansehen?',
  "No quiet place is left for {0} then, and I don't want to promise one that isn't.":
    'Dann ist für {0} kein ruhiger Platz mehr frei, und ich will dir keinen versprechen, der es nicht ist.',
  "No quiet place is left then, and I don't want to promise one that isn't.":
    'Dann ist kein ruhiger Platz mehr frei, und ich will dir keinen versprechen, der es nicht ist.',
  'The least full is {0}: {1}.': (when, people) => `Am leersten ist es ${onDay(when)}: ${people}.`,
  "I've noted that you would have liked one.": 'Ich habe notiert, dass du gern einen gehabt hättest.',
  "That's the place you held for {0}.": 'Das ist dein reservierter Platz für {0}.',
  Training: 'Training',
  '{0} places': '{0} Plätze',
  'A place in a quiet slot, held by Spotter. To give it back, send /cancel {0}':
    'Ein Platz zu einer ruhigen Zeit, reserviert von Spotter. Zum Zurückgeben /cancel {0} schicken',
  'No problem: your place {0} for {1} went back, so someone else can have it.': (when, what) =>
    `Kein Problem: Dein Platz ${onDay(when)} für ${what} ist zurückgegeben, jetzt kann ihn jemand anders haben.`,
  'No problem: your place {0} went back, so someone else can have it.': (when) =>
    `Kein Problem: Dein Platz ${onDay(when)} ist zurückgegeben, jetzt kann ihn jemand anders haben.`,
  'No problem: your {0} places {1} for {2} went back, so others can have them.': (places, when, what) =>
    `Kein Problem: Deine ${places} Plätze ${onDay(when)} für ${what} sind zurückgegeben, jetzt können andere sie haben.`,
  'No problem: your {0} places {1} went back, so others can have them.': (places, when) =>
    `Kein Problem: Deine ${places} Plätze ${onDay(when)} sind zurückgegeben, jetzt können andere sie haben.`,
  'You have no place held at the moment.': 'Du hast gerade keinen Platz reserviert.',
  'And {0} more: all of them are in the calendar file.': 'Und {0} weitere: Alle stehen in der Kalenderdatei.',
  'Your place: {0}': (place) => `Dein Platz: ${place.replace(/^(?:Heute|Morgen)/, low)}`,
  'Your places:': 'Deine Plätze:',
  'Find a quiet time': 'Ruhige Zeit finden',
  'Swap it': 'Tauschen',
  'Swap {0}': '{0} tauschen',
  'Give back {0}': '{0} zurückgeben',
  '{0} your place for {1} is held': '{0} ist dein Platz für {1} reserviert',
  '{0} your place is held': '{0} ist dein Platz reserviert',
  '{0} your {1} places for {2} are held': '{0} sind deine {1} Plätze für {2} reserviert',
  '{0} your {1} places are held': '{0} sind deine {1} Plätze reserviert',
  "I'm on my way": 'Bin unterwegs',
  Swap: 'Tauschen',
  'your place is held': 'dein Platz ist reserviert',
  'your {0} places are held': 'deine {0} Plätze sind reserviert',
  'The one {0} went back.': (when) => `Der Platz ${ofDay(when)} ist zurückgegeben.`,
  'The offer had run out, but there was still room.': 'Das Angebot war abgelaufen, aber es war noch Platz.',
  'fewer than {0} people expected': 'weniger als {0} Personen erwartet',
  'about {0} people expected': 'etwa {0} Personen erwartet',
  'at most {0}': 'höchstens {0}',
}
