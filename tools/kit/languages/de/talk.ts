import type { Catalogue } from '../entry.ts'
import { ofDay, onDay } from './grammar.ts'

/** Questions, buttons and what went wrong. */
export const talk: Catalogue = {
  meal: 'Mahlzeit',
  'your height in cm': 'deine Größe in cm',
  'your weight in kg': 'dein Gewicht in kg',
  'your target weight in kg': 'dein Zielgewicht in kg',
  'body fat in percent': 'deinen Körperfettanteil in Prozent',
  'your age': 'dein Alter',
  'the year you were born': 'dein Geburtsjahr',
  'the energy of a day in kcal': 'die Energie eines Tages in kcal',
  'days a week': 'die Tage pro Woche',
  'the minutes of a session': 'die Minuten einer Einheit',
  repetitions: 'die Wiederholungen',
  'a weight in kg': 'ein Gewicht in kg',
  seconds: 'die Sekunden',
  metres: 'die Meter',
  'repetitions in reserve': 'die Wiederholungen in Reserve',
  'kcal of a meal': 'die kcal einer Mahlzeit',
  'protein in g': 'das Eiweiß in g',
  'fat in g': 'das Fett in g',
  'carbohydrate in g': 'die Kohlenhydrate in g',
  'the days of a plan': 'die Tage eines Plans',
  'a budget for a day': 'ein Budget pro Tag',
  'minutes to cook': 'die Minuten zum Kochen',
  that: 'das',
  That: 'Das',
  "I won't plan that: it could do you harm. A doctor or a trainer can help.":
    'Das plane ich nicht: Es könnte dir schaden. Ärztlicher Rat oder das Trainerteam kann helfen.',
  'I need a little more to work that out.': 'Dafür muss ich noch etwas mehr wissen.',
  "{0} can't be right for {1}: I know figures from {2} to {3}. Nothing was changed. What is it?":
    '{0} kann für {1} nicht stimmen: Ich kenne Werte von {2} bis {3}. Es wurde nichts geändert. Was stimmt?',
  'I can plan for {0} from {1} to {2}, not for {3}. What shall I take?':
    'Für {0} kann ich mit {1} bis {2} planen, nicht mit {3}. Was soll ich nehmen?',
  "You told me you like {0} and that you don't. Which is it?":
    'Du hast mir gesagt, dass du {0} magst und dass du es nicht magst. Was stimmt?',
  'With those limits and that equipment no exercise is left. Shall I look again without one of them?':
    'Mit diesen Einschränkungen und diesen Geräten bleibt keine Übung übrig. Soll ich ohne eine davon noch einmal suchen?',
  'I don\'t know the formula "{0}". I know {1}.': 'Die Formel „{0}“ kenne ich nicht. Ich kenne {1}.',
  'That formula goes by lean mass, so it needs a measured body fat. How many percent is it?':
    'Diese Formel rechnet mit der fettfreien Masse und braucht deshalb einen gemessenen Körperfettanteil. Wie viel Prozent sind es?',
  'Those macros come to {0} kcal, but you said {1}. Which should I keep?':
    'Diese Makros ergeben {0} kcal, du hast aber {1} gesagt. Was soll gelten?',
  'I don\'t know "{0}" as a way of eating. I know vegetarian, vegan, pescatarian, halal, kosher, and everything.':
    '„{0}“ kenne ich nicht als Ernährungsweise. Ich kenne vegetarisch, vegan, pescetarisch, halal, koscher und alles.',
  "I don't know how to keep {0} out for sure, so I haven't planned anything. Can you say it another way?":
    'Ich weiß nicht, wie ich {0} sicher weglasse, deshalb habe ich nichts geplant. Kannst du es anders sagen?',
  'I find no meals that keep all of that. Shall I look again without one of the limits?':
    'Ich finde keine Mahlzeiten, die das alles einhalten. Soll ich ohne eine der Vorgaben noch einmal suchen?',
  'I keep no meal plan of yours yet. Shall I make one?':
    'Ich habe noch keinen Essensplan von dir. Soll ich einen machen?',
  'There is no earlier meal plan to go back to.':
    'Es gibt keinen früheren Essensplan, zu dem ich zurückkehren kann.',
  'Your meal plan ended {0}. Shall I make the next one?': (day) =>
    `Dein Essensplan ist ${onDay(day)} zu Ende gegangen. Soll ich den nächsten machen?`,
  "There's no {0} planned for that day.": 'Für diesen Tag ist nichts geplant ({0}).',
  'The ones I have for "{0}" don\'t fit your allergies or your way of eating.':
    'Was ich für „{0}“ habe, passt nicht zu deinen Allergien oder deiner Ernährungsweise.',
  'I have no {0} for "{1}".': 'Für „{1}“ habe ich nichts ({0}).',
  "{0} g of {1} can't be right. How much was it?": '{0} g {1} kann nicht stimmen. Wie viel war es?',
  "I don't know {0}. Can you say it another way, or give me the calories?":
    '{0} kenne ich nicht. Kannst du es anders sagen oder mir die Kalorien nennen?',
  'I keep no training plan of yours yet. Shall I make one?':
    'Ich habe noch keinen Trainingsplan von dir. Soll ich einen machen?',
  'There is no earlier plan to go back to.': 'Es gibt keinen früheren Plan, zu dem ich zurückkehren kann.',
  'Your plan has no session in the next {0} days.':
    'In den nächsten {0} Tagen steht keine Einheit in deinem Plan.',
  'I have no good words for "{0}". Ask the staff; they can show you.':
    'Für „{0}“ fehlen mir gute Worte. Frag das Personal, dort kann man es dir zeigen.',
  'I don\'t know "{0}" as an exercise. Which one do you mean?':
    '„{0}“ kenne ich nicht als Übung. Welche meinst du?',
  'Which one shall I change: {0}?': 'Welche soll ich ändern: {0}?',
  "That doesn't train the same muscle, so I left your session as it is.":
    'Das trainiert nicht denselben Muskel, deshalb habe ich deine Einheit so gelassen.',
  "I don't know {0} as equipment. What do you have, in other words?":
    '{0} kenne ich nicht als Ausrüstung. Was hast du, anders gesagt?',
  'I found nothing to note in that. Try "bench 3x8 at 60" or "3 eggs and toast".':
    'Darin habe ich nichts zum Notieren gefunden. Versuch es mit „/log bench 3x8 60“ oder „/ate 3 eggs“.',
  'I have no earlier {0} of yours to repeat. Tell me the sets once.':
    'Ich habe von dir noch nichts zum Wiederholen ({0}). Sag mir die Sätze einmal.',
  workout: 'Training',
  'I have no {0} of yours from {1} to repeat. Tell me once what is in it.': (meal, day) =>
    `Ich habe von dir ${onDay(day)} nichts zum Wiederholen (${meal}). Sag mir einmal, was drin ist.`,
  'I have no {0} of yours to repeat. Tell me once what is in it.':
    'Ich habe von dir noch nichts zum Wiederholen ({0}). Sag mir einmal, was drin ist.',
  "That is still to come. Tell me when it's done.": 'Das kommt erst noch. Sag es mir, wenn es geschafft ist.',
  'That day is still to come, so I noted nothing. When did you weigh yourself?':
    'Dieser Tag kommt erst noch, deshalb habe ich nichts notiert. Wann hast du dich gewogen?',
  'That is more than three years back; I keep what is newer.':
    'Das ist mehr als drei Jahre her; ich behalte, was neuer ist.',
  "I don't find that meal any more. Tell me what you ate, and I note it.":
    'Diese Mahlzeit finde ich nicht mehr. Sag mir, was du gegessen hast, dann notiere ich es.',
  "You aren't in a pause, so there is nothing to end.":
    'Du machst gerade keine Pause, also gibt es nichts zu beenden.',
  'I can pause up to a year, and note one from the last three months. Which days is it?':
    'Ich kann bis zu ein Jahr pausieren und eine Pause aus den letzten drei Monaten eintragen. Um welche Tage geht es?',
  'Make me a plan': 'Plan erstellen',
  'Plan my meals': 'Mahlzeiten planen',
  'I don\'t know "{0}" as a part of this gym. It has {1}.':
    '„{0}“ kenne ich nicht als Bereich dieses Studios. Es gibt {1}.',
  'I don\'t know "{0}" among this gym\'s equipment. It has {1}.':
    '„{0}“ kenne ich nicht unter den Geräten dieses Studios. Es gibt {1}.',
  "I don't know this gym's equipment yet. I can tell you how full it is.":
    'Die Geräte dieses Studios kenne ich noch nicht. Ich kann dir sagen, wie voll es ist.',
  "I don't know yet who uses the {0}, so I can't say how free they are.":
    'Ich weiß noch nicht, wer diese Geräte benutzt ({0}), deshalb kann ich nicht sagen, wie frei sie sind.',
  'I have no forecast on record for {0}. Ask me about the last two days or the next two weeks.': (when) =>
    `Für ${when} habe ich keine Vorhersage. Frag mich nach den letzten zwei Tagen oder den nächsten zwei Wochen.`,
  'You are already checked in.': 'Du bist schon eingecheckt.',
  "You aren't checked in, so there is nothing to check out of.":
    'Du bist nicht eingecheckt, also gibt es nichts auszuchecken.',
  "That time doesn't fit: your visit began at {0}. When did you leave?":
    'Diese Zeit passt nicht: Dein Besuch begann um {0}. Wann bist du gegangen?',
  "That is still to come. Tell me when you leave, and I'll check you out.":
    'Das kommt erst noch. Sag mir, wenn du gehst, dann checke ich dich aus.',
  'I couldn\'t read "{0}" as a time. Try "18:30" or "tomorrow at 6".':
    'Ich konnte „{0}“ nicht als Zeit lesen. Versuch es zum Beispiel mit „18:30“ oder „tomorrow at 6“.',
  'That time is over. I can tell you about now and the next two weeks.':
    'Diese Zeit ist vorbei. Ich kann dir von jetzt und den nächsten zwei Wochen erzählen.',
  'I can only look {0} days ahead. Ask me again when it is closer.':
    'Ich kann nur {0} Tage vorausschauen. Frag mich noch einmal, wenn es näher ist.',
  'The end comes before the beginning there. From when to when do you mean?':
    'Da kommt das Ende vor dem Anfang. Von wann bis wann meinst du?',
  '{0} is closed {1}': (gym, when) => `${gym} ist ${onDay(when)} geschlossen`,
  'It opens {0}.': (when) => `Es öffnet ${onDay(when)}.`,
  "I don't know yet: nothing has been counted here so far. Check in when you come, and I start learning.":
    'Das weiß ich noch nicht: Hier wurde bisher nichts gezählt. Check ein, wenn du kommst, dann lerne ich dazu.',
  "I don't know: the last count I have is from {0}, too long ago to say.": (when) =>
    `Das weiß ich nicht: Meine letzte Zählung ist ${ofDay(when)}, zu lange her, um etwas zu sagen.`,
  'There is nothing to take back from the last ten minutes.':
    'Aus den letzten zehn Minuten gibt es nichts rückgängig zu machen.',
  'That is already taken back.': 'Das ist schon rückgängig gemacht.',
  "That is more than {0} minutes ago, so I can't take it back any more.":
    'Das ist mehr als {0} Minuten her, deshalb kann ich es nicht mehr rückgängig machen.',
  'You have changed something since then. Take back the newer one first.':
    'Du hast seitdem etwas geändert. Mach zuerst das Neuere rückgängig.',
  'That question is closed, so I have changed nothing. Ask me anew if you still want it.':
    'Diese Frage ist geschlossen, deshalb habe ich nichts geändert. Frag mich neu, wenn du es noch willst.',
  'No assistant of yours has a key, so there is none to end.':
    'Keiner deiner Assistenten hat einen Schlüssel, also gibt es keinen zu beenden.',
  'Which one? You have {0}.': 'Welchen? Du hast {0}.',
  'You have no key called "{0}". You have {1}.': 'Du hast keinen Schlüssel namens „{0}“. Du hast {1}.',
  'You have {0} keys already, and that is the most. End one that you no longer need.':
    'Du hast schon {0} Schlüssel, mehr geht nicht. Beende einen, den du nicht mehr brauchst.',
  'You have a key called "{0}" already. End that one, or give the new one another name.':
    'Du hast schon einen Schlüssel namens „{0}“. Beende ihn, oder gib dem neuen einen anderen Namen.',
  'That is for the staff of the gym.': 'Das ist nur für das Personal des Studios.',
  'That code opens nothing here: it may be mistyped, used already, or too old. Ask whoever gave it to you for a new one.':
    'Dieser Code öffnet hier nichts: Er ist vielleicht vertippt, schon benutzt oder zu alt. Bitte um einen neuen, wo du ihn bekommen hast.',
  'I know nobody like that here.': 'So jemanden kenne ich hier nicht.',
  "That is for you alone. Ask me in private, and I'll show it to you there.":
    'Das ist nur für dich. Frag mich privat, dann zeige ich es dir dort.',
  "I can't give you a link: this gym's web chat has no address that I know of. The staff can set one up.":
    'Ich kann dir keinen Link geben: Der Webchat dieses Studios hat keine Adresse, die ich kenne. Das Personal kann eine einrichten.',
  'That is longer than the {0} days I look at in one go. Which part of it do you mean?':
    'Das ist länger als die {0} Tage, die ich auf einmal ansehe. Welchen Teil davon meinst du?',
  'No places are open in that time. Ask me for a day that is closer, or for another hour.':
    'In dieser Zeit sind keine Plätze offen. Frag mich nach einem näheren Tag oder einer anderen Stunde.',
  'One alone is no group. I can look for a place for you alone.':
    'Eine Person allein ist keine Gruppe. Ich kann einen Platz nur für dich suchen.',
  '{0} are more than I can bring together at one time: a group is {1} to {2}.':
    '{0} sind mehr, als ich auf einmal zusammenbringe: Eine Gruppe hat {1} bis {2}.',
  "No slot in that time has room for {0}: {1} is the most. I've noted what you wanted.":
    'Keine Zeit darin hat Platz für {0}: {1} ist das Höchste. Ich habe notiert, was ihr wolltet.',
  "No slot in that time has room for {0}. I've noted what you wanted.":
    'Keine Zeit darin hat Platz für {0}. Ich habe notiert, was ihr wolltet.',
  "I don't know that group's question. Ask anew for a time together.":
    'Diese Gruppenfrage kenne ich nicht. Frag neu nach einer gemeinsamen Zeit.',
  "That isn't one of the times I proposed. Tap one of the buttons.":
    'Das ist keine der Zeiten, die ich vorgeschlagen habe. Tippe auf einen der Knöpfe.',
  'This group is settled: it goes {0}.': (when) => `Für diese Gruppe steht es fest: Sie geht ${onDay(when)}.`,
  'This group is settled, in two halves. Your own time is among your places.':
    'Für diese Gruppe steht es fest, in zwei Hälften. Deine eigene Zeit steht bei deinen Plätzen.',
  'This question was called off. Nothing is booked.': 'Diese Frage wurde abgesagt. Nichts ist gebucht.',
  'The time to answer is over, and nothing was booked.':
    'Die Zeit zum Antworten ist um, und nichts wurde gebucht.',
  'All {0} of this group have answered already. If you are more, ask anew for a time together.':
    'Alle {0} dieser Gruppe haben schon geantwortet. Wenn ihr mehr seid, fragt neu nach einer gemeinsamen Zeit.',
  'Only whoever asked for the group can do that.': 'Das kann nur, wer für die Gruppe gefragt hat.',
  'Fewer than two have said what suits them, so there is nothing to book yet.':
    'Weniger als zwei haben gesagt, was ihnen passt, also gibt es noch nichts zu buchen.',
  'You have {0} alerts waiting already; more would be noise. "Stop" ends them all.':
    'Du hast schon {0} Alarme laufen; mehr wäre nur Lärm. „Stop“ beendet alle.',
  "I don't know that code. Look at your places, or ask me for another time.":
    'Diesen Code kenne ich nicht. Sieh bei deinen Plätzen nach, oder frag mich nach einer anderen Zeit.',
  'That offer was made to someone else. Ask me, and I look for a time for you.':
    'Dieses Angebot galt jemand anderem. Frag mich, dann suche ich eine Zeit für dich.',
  'That offer was made for another gym. Here I can look at {0} for you.':
    'Dieses Angebot galt für ein anderes Studio. Hier kann ich in {0} für dich nachsehen.',
  'That offer had run out, and the last place {0} has gone. Nothing else of yours has changed.': (when) =>
    `Dieses Angebot war abgelaufen, und der letzte Platz ${onDay(when)} ist weg. Sonst hat sich bei dir nichts geändert.`,
  'You have that place already: {0}.': 'Diesen Platz hast du schon: {0}.',
  "The slot {0} has begun without you, so I can't hold it any more.": (when) =>
    `Die Zeit ${onDay(when)} hat ohne dich begonnen, deshalb kann ich sie nicht mehr reservieren.`,
  'You have a place {0}, and the two overlap. Swap that one or give it back first.': (when) =>
    `Du hast einen Platz ${onDay(when)}, und die beiden überschneiden sich. Tausche ihn oder gib ihn zuerst zurück.`,
  'You were removed from this gym a moment ago, so I hold nothing for you.':
    'Du wurdest gerade aus diesem Studio entfernt, deshalb reserviere ich nichts für dich.',
  'The place {0} has gone to someone else by now. I can look for another time.': (when) =>
    `Der Platz ${onDay(when)} ist inzwischen an jemand anderen gegangen. Ich kann eine andere Zeit suchen.`,
  'Your earlier place has gone to someone else by now, so I left you the one {0}.': (when) =>
    `Dein früherer Platz ist inzwischen an jemand anderen gegangen, deshalb habe ich dir den ${onDay(when)} gelassen.`,
  'You have no place held, so there is nothing to give back.':
    'Du hast keinen Platz reserviert, also gibt es nichts zurückzugeben.',
  'You have no place held {0}.': (when) => `Du hast ${onDay(when)} keinen Platz reserviert.`,
  'You are already here for that one, so there is nothing to give back.':
    'Dafür bist du schon hier, also gibt es nichts zurückzugeben.',
  'That place has gone back already.': 'Dieser Platz ist schon zurückgegeben.',
  "I can't find that answer of mine any more, so I noted nothing.":
    'Diese Antwort von mir finde ich nicht mehr, deshalb habe ich nichts notiert.',
  "I couldn't make sense of that. Could you say it in other words?":
    'Daraus bin ich nicht schlau geworden. Kannst du es anders sagen?',
  "That didn't work, and nothing was changed.": 'Das hat nicht geklappt, und es wurde nichts geändert.',
  'End {0}': '{0} beenden',
  'My keys': 'Meine Schlüssel',
  'Ask me anew': 'Neu fragen',
  'A place for me': 'Ein Platz für mich',
  '1 second': '1 Sekunde',
  "That's more than I can follow at once. Write again in {0}; I have done nothing with this last message.":
    'Das ist mehr, als ich auf einmal schaffe. Schreib in {0} wieder; mit dieser letzten Nachricht habe ich nichts gemacht.',
  'Many people are writing to me right now. Write again in {0}; I have done nothing with this last message.':
    'Gerade schreiben mir viele. Schreib in {0} wieder; mit dieser letzten Nachricht habe ich nichts gemacht.',
  'Something went wrong on my side, and nothing was changed. Please try again in a moment (ref {0}).':
    'Bei mir ist etwas schiefgegangen, und es wurde nichts geändert. Bitte versuch es gleich noch einmal (Ref. {0}).',
  'the {0}': '{0}',
  'Check in': 'Einchecken',
  'Check in for {0}': 'Einchecken für {0}',
  'How busy is {0}?': 'Wie voll ist es: {0}?',
  'How busy is it?': 'Wie voll ist es?',
  'When is {0} quiet?': 'Wann ist es ruhig: {0}?',
  'Check out now': 'Jetzt auschecken',
  'What can I do for {0}?': 'Was kann ich für {0} tun?',
  'Are you here now, or still choosing a time?': 'Bist du schon hier, oder suchst du noch eine Zeit?',
  'Shall {0} be your split now?': 'Soll {0} jetzt dein Bereich sein?',
  'I check you in once you are here. Do you want to know how busy it will be?':
    'Ich checke dich ein, sobald du hier bist. Willst du wissen, wie voll es wird?',
  'I check you out when you go. Shall I do it now?':
    'Ich checke dich aus, wenn du gehst. Soll ich es jetzt tun?',
  'Are you leaving, or going on with {0}?': 'Gehst du, oder machst du mit {0} weiter?',
  'When did you leave?': 'Wann bist du gegangen?',
  'Just now': 'Gerade eben',
  'Half an hour ago': 'Vor einer halben Stunde',
  'An hour ago': 'Vor einer Stunde',
  'Which day do you mean?': 'Welchen Tag meinst du?',
  'Which day shall I look at first?': 'Welchen Tag soll ich zuerst ansehen?',
  'Which day and which part of it?': 'Welcher Tag und welche Tageszeit?',
  'tomorrow morning': 'morgen Vormittag',
  'tomorrow evening': 'morgen Abend',
  'I can only check in you yourself; everyone writes to me on their own. Shall I check you in?':
    'Ich kann nur dich selbst einchecken; alle anderen schreiben mir selbst. Soll ich dich einchecken?',
  'What shall I explain?': 'Was soll ich erklären?',
  'How busy it is now': 'Wie voll es jetzt ist',
  'How often I am right': 'Wie oft ich richtig liege',
  'Which exercise was that?': 'Welche Übung war das?',
  Squat: 'Kniebeuge',
  'Bench press': 'Bankdrücken',
  Deadlift: 'Kreuzheben',
  'How much protein a day shall it be, in grams?': 'Wie viel Eiweiß soll es am Tag sein, in Gramm?',
  '{0} g protein': '{0} g Eiweiß',
  'How many kcal a day shall it be?': 'Wie viele kcal sollen es am Tag sein?',
  '{0} kcal a day': '{0} kcal am Tag',
  'What may the food cost a day?': 'Was darf das Essen am Tag kosten?',
  '{0} a day': '{0} am Tag',
  'Then I leave it. Shall I look at other times?': 'Dann lasse ich es. Soll ich nach anderen Zeiten schauen?',
  'I have nothing on offer right now. Shall I look for a quiet time?':
    'Ich habe gerade nichts im Angebot. Soll ich eine ruhige Zeit suchen?',
  'I offered only one. Shall I look at other times?':
    'Ich habe nur eine angeboten. Soll ich nach anderen Zeiten schauen?',
  'I offered only {0}. Which one of them?': 'Ich habe nur {0} angeboten. Welche davon?',
  'The first': 'Die erste',
  'Then I leave everything as it is. What would you like?':
    'Dann lasse ich alles, wie es ist. Was möchtest du?',
  gym: 'Studio',
  'How full it is now': 'Wie voll es jetzt ist',
  'When it is quiet': 'Wann es ruhig ist',
  'Why a forecast says so': 'Warum eine Vorhersage so lautet',
  'A time for several': 'Eine Zeit für mehrere',
  'Give a place back': 'Einen Platz zurückgeben',
  'My places in a calendar': 'Meine Plätze im Kalender',
  'My share of first choices': 'Wie oft ich meine Wunschzeit bekam',
  'Tell how it was': 'Sagen, wie es war',
  'Be told when it is quiet': 'Bescheid bekommen, wenn es ruhig ist',
  'No more messages': 'Keine Nachrichten mehr',
  'Check me out': 'Auschecken',
  'Take back the last thing': 'Das Letzte rückgängig machen',
  'Note it in my profile': 'In mein Profil eintragen',
  'What you know of me': 'Was du von mir weißt',
  'Note my weight': 'Mein Gewicht notieren',
  'How much to eat': 'Wie viel essen',
  'Another meal': 'Eine andere Mahlzeit',
  'My shopping list': 'Meine Einkaufsliste',
  'Log it as eaten': 'Als gegessen notieren',
  'A training plan': 'Ein Trainingsplan',
  'My plan': 'Mein Plan',
  'Another exercise': 'Eine andere Übung',
  'Quiet times for my sessions': 'Ruhige Zeiten für meine Einheiten',
  'Log it as trained': 'Als trainiert notieren',
  'How I get on': 'Wie ich vorankomme',
  'Pause my training': 'Mein Training pausieren',
  'My data as a file': 'Meine Daten als Datei',
  'Delete what you keep of me': 'Löschen, was du von mir hast',
  'What you remember of our talk': 'Woran du dich aus unserem Gespräch erinnerst',
  'Keys for my assistant': 'Schlüssel für meinen Assistenten',
  'What you can do': 'Was du kannst',
  "I'm not sure what you mean. Is it one of these?":
    'Ich bin nicht sicher, was du meinst. Ist es eins davon?',
  'Without your height I can\'t work it out. A rough figure will do, say "about 170 cm".':
    'Ohne deine Größe kann ich es nicht ausrechnen. Ein ungefährer Wert genügt, etwa „170 cm“.',
  'Without your weight I can\'t work it out. A rough figure will do, say "about 75 kg".':
    'Ohne dein Gewicht kann ich es nicht ausrechnen. Ein ungefährer Wert genügt, etwa „75 kg“.',
  'Without your age I can\'t work it out. A rough one will do, say "about 40".':
    'Ohne dein Alter kann ich es nicht ausrechnen. Ein ungefähres genügt, etwa „40“.',
  'One of the two formulas I need; take the one that fits you better, they differ by about 170 kcal.':
    'Eine der beiden Formeln brauche ich; nimm die, die besser zu dir passt, sie unterscheiden sich um etwa 170 kcal.',
  Men: 'Männer',
  Women: 'Frauen',
}
