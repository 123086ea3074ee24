import type { Catalogue } from '../entry.ts'

export const safety: Catalogue = {
  "Please don't train today: what you told me a moment ago needs a doctor's eye first. If it is back or gets worse, call {0} and tell the front desk.\nOnce a doctor has looked at it I'm glad to plan with you.":
    'Bitte trainiere heute nicht: Was du mir gerade erzählt hast, sollte sich zuerst ein Arzt ansehen. Kommt es wieder oder wird es schlimmer, ruf {0} an und sag am Empfang Bescheid.\nWenn ein Arzt darauf geschaut hat, plane ich gern mit dir.',
  "Call {0} now and shout for staff: the front desk has a first-aid kit and a defibrillator if the gym keeps one. Stay with them; if they don't breathe normally, start chest compressions and let the call guide you.\nEverything else can wait.":
    'Ruf jetzt {0} an und hol laut das Personal: Am Empfang liegt der Erste-Hilfe-Kasten und, falls das Studio einen hat, der Defibrillator. Bleib bei der Person; atmet sie nicht normal, beginn mit der Herzdruckmassage und lass dich am Telefon anleiten.\nAlles andere kann warten.',
  "Stop now, sit down, and tell the person nearest you or the front desk. Call {0}: what you describe should be looked at right away.\nDon't drive yourself, and don't stay alone. Everything else can wait.":
    'Hör jetzt auf, setz dich hin und sag es der nächsten Person oder am Empfang. Ruf {0} an: Was du beschreibst, sollte sofort angesehen werden.\nFahr nicht selbst und bleib nicht allein. Alles andere kann warten.',
  "I'm glad you told me. Please talk to someone now: {0}. If you might act on it, call {1} or go to someone near you and say it just like you said it here.\nI'm only the gym's assistant, but I'm here, and training can wait.":
    'Gut, dass du es mir gesagt hast. Bitte sprich jetzt mit jemandem: {0}. Wenn du es tun könntest, ruf {1} an oder geh zu jemandem in deiner Nähe und sag es genau so, wie du es hier gesagt hast.\nIch bin nur der Assistent des Studios, aber ich bin da, und das Training kann warten.',
  "Take it seriously and don't leave them alone with it: ask them straight out, and call together: {0}. If there is danger now, call {1}.\nThe lines are there for you as well.":
    'Nimm es ernst und lass die Person damit nicht allein: Frag sie offen danach und ruft gemeinsam an: {0}. Ist jetzt Gefahr, ruf {1} an.\nDort hört man auch dir zu.',
  'Stop now and call {0}.': 'Hör jetzt auf und ruf {0} an.',
  'Leave it for today and have it looked at first: {0}. If it gets worse, comes with chest pain, or you faint, call {1}.\nI can move your session, and plan around it once you know what it is.':
    'Lass es für heute und lass es zuerst ansehen: {0}. Wird es schlimmer, kommen Brustschmerzen dazu oder wirst du ohnmächtig, ruf {1} an.\nIch kann deine Einheit verschieben und darum herum planen, sobald du weißt, was es ist.',
  "I won't plan a deficit or count calories with you here; that could do harm. I can keep your training gentle and meals regular instead, with no numbers.\nIf food or weight takes up a lot of room, talking helps, at any weight: {0}.":
    'Ein Defizit plane ich hier nicht und zähle auch keine Kalorien mit dir; das könnte schaden. Stattdessen halte ich dein Training sanft und deine Mahlzeiten regelmäßig, ganz ohne Zahlen.\nWenn Essen oder Gewicht viel Raum einnehmen, hilft Reden, bei jedem Gewicht: {0}.',
  "No cutting while you're pregnant or breast-feeding: you both need the energy. I can plan balanced meals at maintenance, and training that suits it.\nYour midwife or doctor knows what fits you; ask them before anything hard.":
    'Kein Abnehmen in der Schwangerschaft oder Stillzeit: Ihr braucht die Energie beide. Ich kann ausgewogene Mahlzeiten zum Halten planen und Training, das dazu passt.\nDeine Hebamme, deine Ärztin oder dein Arzt weiß, was dir guttut; frag dort vor allem Anstrengenden.',
  "Under 18 I don't plan diets or numbers: you're still growing. Moving for an hour a day, learning lifts with good form and eating enough is what helps most.\nA trainer here can show you, with a parent's OK; a doctor is the one to ask about weight.":
    'Unter 18 plane ich keine Diäten und keine Zahlen: Du wächst noch. Am meisten hilft eine Stunde Bewegung am Tag, saubere Technik zu lernen und genug zu essen.\nEin Trainer hier zeigt es dir, wenn deine Eltern einverstanden sind; zum Gewicht frag einen Arzt.',
  "I won't plan that pace: it would cost muscle and health, and mostly water comes off. Half a kilo to one kilo a week, at most 1 % of your weight, is what lasts.\nI can show you what that gives by your date.":
    'Dieses Tempo plane ich nicht: Es kostet Muskeln und Gesundheit, und weg geht vor allem Wasser. Ein halbes bis ein Kilo die Woche, höchstens 1 % deines Gewichts, bleibt auch weg.\nIch kann dir zeigen, was damit bis zu deinem Datum geht.',
  "I don't plan that little food: under about 1,200 kcal for women and 1,500 for men a day's needs can't be met. I can plan the lowest day that still works, with food that fills.\nIf a doctor wants you lower, they should go with you.":
    'So wenig Essen plane ich nicht: Unter etwa 1.200 kcal für Frauen und 1.500 für Männer lässt sich der Bedarf eines Tages nicht decken. Ich kann den kleinsten Tag planen, der noch geht, mit Essen, das satt macht.\nWill eine Ärztin oder ein Arzt weniger, sollten sie dich dabei begleiten.',
  "I won't plan for that: it is below a healthy weight for your height. I can keep your training and meals at a steady weight instead.\nIf weight is on your mind a lot, talking to someone helps: {0}.":
    'Dafür plane ich nicht: Das liegt unter einem gesunden Gewicht für deine Größe. Ich kann Training und Essen stattdessen auf gleichbleibendes Gewicht ausrichten.\nWenn dich dein Gewicht viel beschäftigt, hilft es, mit jemandem zu reden: {0}.',
  "I can't help with that one: it can hurt you badly, and I'd be guessing. I can get you towards the same goal with food, training and time.\nIf you're already using something, a doctor can check you without judging.":
    'Dabei kann ich nicht helfen: Es kann dir schwer schaden, und ich würde nur raten. Zum selben Ziel komme ich mit dir über Essen, Training und Zeit.\nWenn du schon etwas nimmst, untersucht dich ein Arzt, ohne zu urteilen.',
  "Let a doctor say yes first: {0}. With what you told me I'd only be guessing at what is safe.\nTell me what they allow, and I'll plan inside it. Easy walking is usually fine to ask about.":
    'Lass zuerst ärztlich klären, ob es geht: {0}. Nach dem, was du erzählt hast, könnte ich nur raten, was sicher ist.\nSag mir, was erlaubt ist, dann plane ich in diesem Rahmen. Nach leichtem Gehen zu fragen lohnt sich meistens.',
  'Rest today: training on it makes it last longer. With a fever, wait until it has been gone for a day or two; with an injury, let someone look at it.\nI can move your sessions and give you a light way back in.':
    'Ruh dich heute aus: Wer darauf trainiert, hat länger etwas davon. Bei Fieber warte, bis es ein bis zwei Tage weg ist; eine Verletzung lass ansehen.\nIch kann deine Einheiten verschieben und dich leicht wieder einsteigen lassen.',
  "That sounds worrying, and it's good that you look out for them. Say what you have noticed, kindly and without talk of weight, and offer to go along to get help: {0}.\nYou can call there too.":
    'Das klingt besorgniserregend, und es ist gut, dass du hinschaust. Sag freundlich, was dir aufgefallen ist, ohne vom Gewicht zu sprechen, und biete an, mitzugehen, um Hilfe zu holen: {0}.\nAuch du kannst dich dort melden.',
  "I don't plan diets or numbers for anyone under 18: growing comes first. Regular meals with the family and an hour of moving a day do most; ask a paediatrician about weight.\nA trainer here can show lifts with good form.":
    'Für Menschen unter 18 plane ich keine Diäten und keine Zahlen: Das Wachsen geht vor. Regelmäßige Mahlzeiten mit der Familie und eine Stunde Bewegung am Tag bewirken am meisten; zum Gewicht frag eine Kinderärztin oder einen Kinderarzt.\nSaubere Technik zeigt hier ein Trainer.',
  "I don't plan a cut during pregnancy or breast-feeding. Their midwife or doctor is the one to ask.\nI can tell you which classes suit, and when it's quiet.":
    'In der Schwangerschaft oder Stillzeit plane ich kein Abnehmen. Zu fragen ist die Hebamme, die Ärztin oder der Arzt.\nIch kann dir sagen, welche Kurse passen und wann es ruhig ist.',
  'That is one for their doctor first. Once they know what is allowed, they can ask me here themselves.':
    'Das gehört zuerst in ärztliche Hände. Wenn klar ist, was erlaubt ist, kann die Person mich hier selbst fragen.',
  'If it happens now, stop, tell the front desk and call your local emergency number.':
    'Wenn es gerade passiert: Hör auf, sag am Empfang Bescheid und ruf die örtliche Notrufnummer an.',
  "That sounds heavy. If it's more than a bad day, findahelpline.com lists people who listen.":
    'Das klingt schwer. Wenn es mehr als ein schlechter Tag ist: findahelpline.com nennt Menschen, die zuhören.',
  'Ease off where it hurts; if it stays or gets worse, have it looked at.':
    'Schone die Stelle; wenn es bleibt oder schlimmer wird, lass es ansehen.',
  'One day changes nothing: eat normally at the next meal. If food worries you a lot, talking to someone helps.':
    'Ein Tag ändert nichts: Iss bei der nächsten Mahlzeit ganz normal. Wenn dich Essen sehr beschäftigt, hilft es, mit jemandem zu reden.',
  "Keep it comfortable, and ask your midwife or doctor about anything hard. I won't plan a deficit.":
    'Bleib im angenehmen Bereich und frag vor allem Anstrengenden deine Hebamme, Ärztin oder deinen Arzt. Ein Defizit plane ich nicht.',
  "Under 18 I give no diets or numbers; ask at the front desk what's open to you.":
    'Unter 18 gebe ich keine Diäten und keine Zahlen; frag am Empfang, was dir offensteht.',
  'That is brisk; slower keeps more muscle.': 'Das ist zügig; langsamer bleibt mehr Muskel.',
  'Every plan I make stays above a safe minimum.':
    'Jeder Plan von mir bleibt über einem sicheren Mindestmaß.',
  'Tell me your height too, so that I can see whether that weight is healthy for you.':
    'Sag mir auch deine Größe, dann sehe ich, ob dieses Gewicht für dich gesund ist.',
  "I don't advise on drugs or drying out; a doctor can.":
    'Zu Mitteln oder zum Entwässern rate ich nichts; das kann ein Arzt.',
  "I'll keep that in mind. Stay inside what your doctor allows.":
    'Das behalte ich im Kopf. Bleib in dem Rahmen, den dein Arzt erlaubt.',
  'Take it easy until you feel well again.': 'Mach langsam, bis es dir wieder gut geht.',
  'If something is badly wrong right now, with you or somebody near you: stop, tell the front desk and call {0}.':
    'Wenn gerade etwas Schlimmes ist, mit dir oder jemandem in deiner Nähe: Hör auf, sag am Empfang Bescheid und ruf {0} an.',
  'If things are heavier than usual, please talk to someone: {0}. In danger, call {1}.':
    'Wenn gerade alles schwerer ist als sonst, sprich bitte mit jemandem: {0}. Bei Gefahr ruf {1} an.',
  'If your body is telling you something is off, ease off and ask first: {0}.':
    'Wenn dein Körper dir sagt, dass etwas nicht stimmt, mach langsam und frag zuerst: {0}.',
  'If food or weight takes up a lot of room, talking helps, at any weight: {0}.':
    'Wenn Essen oder Gewicht viel Raum einnehmen, hilft Reden, bei jedem Gewicht: {0}.',
  "If you're pregnant or nursing, skip any deficit, and ask your midwife or doctor about anything hard.":
    'Wenn du schwanger bist oder stillst, lass jedes Defizit und frag vor allem Anstrengenden deine Hebamme, Ärztin oder deinen Arzt.',
  'If this is for someone under 18: no diets or numbers there, and the front desk knows what is open to them.':
    'Wenn das für jemanden unter 18 ist: dort keine Diäten und keine Zahlen, und am Empfang weiß man, was offensteht.',
  'Half a kilo to one kilo a week is what lasts; faster costs muscle.':
    'Ein halbes bis ein Kilo die Woche hält; schneller kostet Muskeln.',
  "Eat enough for the day: below about 1,200 kcal for women and 1,500 for men nobody's needs are met.":
    'Iss genug für den Tag: Unter etwa 1.200 kcal für Frauen und 1.500 für Männer ist niemand versorgt.',
  'Tell me your height, and I can see whether that weight is healthy for you. If weight is on your mind a lot: {0}.':
    'Sag mir deine Größe, dann sehe ich, ob dieses Gewicht für dich gesund ist. Wenn dich dein Gewicht viel beschäftigt: {0}.',
  "I don't advise on drugs or drying out; a doctor can, without judging.":
    'Zu Mitteln oder zum Entwässern rate ich nichts; das kann ein Arzt, ohne zu urteilen.',
  "If a doctor hasn't said yes to this yet, ask first: {0}.":
    'Wenn das noch nicht ärztlich geklärt ist, frag zuerst: {0}.',
  "If you're ill or hurt, rest first; training on it makes it last longer.":
    'Wenn du krank oder verletzt bist, ruh dich zuerst aus; wer darauf trainiert, hat länger etwas davon.',
  "I'll go with your doctor: no plan against their advice. Tell me what they allow, and I'll plan inside it.":
    'Ich halte mich an deinen Arzt: kein Plan gegen ärztlichen Rat. Sag mir, was erlaubt ist, dann plane ich in diesem Rahmen.',
  "I won't plan a deficit: your weight is already below the healthy range for your height, which begins at about {0} kg. I can plan to hold it or to gain slowly.":
    'Ein Defizit plane ich nicht: Dein Gewicht liegt schon unter dem gesunden Bereich für deine Größe, der bei etwa {0} kg beginnt. Ich kann planen, es zu halten oder langsam zuzunehmen.',
  "I won't plan for that: the healthy range for your height begins at about {0} kg. I can plan down to there, or keep you steady.\nIf weight is on your mind a lot, talking to someone helps: {1}.":
    'Dafür plane ich nicht: Der gesunde Bereich für deine Größe beginnt bei etwa {0} kg. Bis dorthin kann ich planen, oder dein Gewicht halten.\nWenn dich dein Gewicht viel beschäftigt, hilft es, mit jemandem zu reden: {1}.',
  'That is faster than 1 % of your weight a week, which costs muscle. In more weeks it can work; shall I plan that?':
    'Das ist schneller als 1 % deines Gewichts in der Woche, und das kostet Muskeln. In mehr Wochen kann es gehen; soll ich das planen?',
  'That is faster than 1 % of your weight a week, which costs muscle. In {0} weeks it can work; shall I plan that?':
    'Das ist schneller als 1 % deines Gewichts in der Woche, und das kostet Muskeln. In {0} Wochen kann es gehen; soll ich das planen?',
  "That doesn't look right to me. Could you check the numbers and the units?":
    'Das sieht für mich nicht richtig aus. Schaust du noch einmal auf die Zahlen und die Einheiten?',
  'Weight moves by a kilo or two within a day, from water alone. Once a day at most, or once a week, tells more.':
    'Das Gewicht schwankt an einem Tag um ein, zwei Kilo, allein durch Wasser. Höchstens einmal am Tag oder einmal in der Woche sagt mehr.',
  "I'm pausing the cut and planning at a steady weight: the last weeks have gone lower and faster than is good for you. Nothing is lost by a break.\nIf it's hard to stop, talking helps: {0}.":
    'Ich setze das Abnehmen aus und plane mit gleichbleibendem Gewicht: Die letzten Wochen gingen tiefer und schneller, als dir guttut. Durch eine Pause geht nichts verloren.\nWenn es schwerfällt aufzuhören, hilft Reden: {0}.',
  "I've eased your plan: the last weeks went a bit lower or faster than planned. Slower keeps muscle and energy; tell me how you feel about it.":
    'Ich habe deinen Plan gelockert: Die letzten Wochen gingen etwas tiefer oder schneller als geplant. Langsamer bleiben Muskeln und Kraft; sag mir, wie es dir damit geht.',
  'a higher': 'einem höheren Wert in',
  'your local emergency number': 'die örtliche Notrufnummer',
  '; or ': '; oder ',
  'a doctor': 'eine Ärztin oder ein Arzt',
  'the on-call medical service': 'der ärztliche Bereitschaftsdienst',
  'the federal eating-disorder advice line (BIÖG, formerly BZgA)':
    'die Beratung des BIÖG (früher BZgA) zu Essstörungen',
  'National Alliance for Eating Disorders': 'National Alliance for Eating Disorders',
  'Has a doctor ever told you that something is wrong with your heart, or that your blood pressure is too high?':
    'Hat dir schon einmal ein Arzt gesagt, dass mit deinem Herzen etwas nicht stimmt oder dein Blutdruck zu hoch ist?',
  'Does your chest hurt, press or tighten when you are active, or has it done so at rest lately?':
    'Tut deine Brust weh, drückt sie oder wird sie eng, wenn du dich bewegst, oder war das zuletzt auch in Ruhe so?',
  'In the past year, have you fainted, or been dizzy enough to lose your balance?':
    'Bist du im letzten Jahr ohnmächtig geworden, oder war dir so schwindelig, dass du das Gleichgewicht verloren hast?',
  'Do you live with another lasting illness, such as diabetes, epilepsy, or one of the kidneys or lungs?':
    'Lebst du mit einer anderen dauerhaften Krankheit, etwa Diabetes, Epilepsie oder einer der Nieren oder der Lunge?',
  'Do you take medicine on prescription for a lasting illness?':
    'Nimmst du wegen einer dauerhaften Krankheit verschriebene Medikamente?',
  'Is there a bone, joint or muscle trouble that exercise could make worse?':
    'Hast du Beschwerden an Knochen, Gelenken oder Muskeln, die Training verschlimmern könnte?',
  'Has a doctor said that you should only exercise with someone medical around?':
    'Hat ein Arzt gesagt, dass du nur trainieren sollst, wenn medizinisches Personal dabei ist?',
}
