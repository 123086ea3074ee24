import type { TrainingWishes } from '../training.ts'

const please =
  '(?: (?:bitte|danke|mehr|machen|haben|drin|im plan|in meinem plan|in den plan|wieder|trainieren))*'
const the = '(?:(?:das|die|den|der|dem|ein|eine|einen|mein|meine|meinen|so) )?'
const at = '(?:beim|bei(?: dem| den| der)?|wahrend|nach(?: dem| den)?|vom|von(?: den| dem)?|durch)'
const really = '(?: (?:gar|uberhaupt|einfach|wirklich|so|gern|gerne))*'

/** What Germans say of their training beside the sets they did. */
export const germanTraining: TrainingWishes = {
  wishes: `
(?:bitte )?(?:ich )?(?:(?:will|mag|mochte|moechte|kann|hasse|brauche|mache|mach|vertrage)(?: ich)? )?(?:bitte )?(?:auch |aber |mehr )?(?:kein|keine|keinen|nie|nie wieder|nicht gern|ungern|nicht) M${please} => i don't like $1
(?:ich )?(?:mag|mach|mache|will|kann) ${the}M${really} (?:nicht|ungern|nicht gern)(?: so| mehr| machen)* => i don't like $1
(?:ich )?hasse ${the}M => i don't like $1
${the}M (?:mag|mach|mache|will|kann|hasse) ich${really}(?: (?:nicht|ungern|nicht gern|nicht mehr|nicht leiden))? => i don't like $1
(?:bitte )?ohne M${please} => i don't like $1
(?:bitte )?(?:nimm|lass|streich|streiche|schmeiss|wirf) (?:bitte )?${the}M (?:raus|weg|aus|aus dem plan|aus meinem plan)(?: raus| weg)? => i don't like $1
${the}M (?:bitte )?(?:raus|weg|streichen|weglassen|rausnehmen)(?: bitte)? => i don't like $1
wie (?:geht|gehen|funktioniert|funktionieren|fuhre ich|fuhrt man|mache ich|mach ich|macht man|trainiere ich) (?:man )?(?:noch(?: ?mal)? )?(?:eigentlich )?${the}M(?: (?:richtig|korrekt|sauber|aus|genau|eigentlich))* => how do i do $1
wie (?:soll|muss|kann) (?:ich|man) ${the}M(?: richtig)? (?:machen|ausfuhren) => how do i do $1
(?:was|wer) (?:ist|sind) (?:eigentlich )?${the}M => how do i do $1
(?:erklar|erklare|zeig|zeige)(?: mir)?(?: bitte)?(?: mal)? (?:wie )?${the}M(?: (?:geht|gehen))? => how do i do $1
(?:richtige |die )?(?:technik|ausfuhrung|anleitung)(?: (?:beim|bei|von|vom|fur|fur das))? M => how do i do $1
(?:was|welche muskeln|welchen muskel) trainier(?:t|en|e)(?: ich mit| man mit)? ${the}M(?: eigentlich)? => how do i do $1
(?:was|etwas|irgendwas|eine alternative|alternative|alternativen|ersatz|ersatzubung|andere ubung|eine andere ubung)(?: (?:anderes|anderem))?(?: (?:statt|anstatt|anstelle von|fur|zu|zum|als)) ${the}M => what can i do instead of $1
(?:statt|anstatt|anstelle von) ${the}M (?:lieber |bitte )?(?:was|etwas|irgendwas)(?: anderes)? => what can i do instead of $1
was (?:kann|konnte|soll) ich (?:statt|anstatt|anstelle von|als ersatz fur) ${the}M (?:machen|nehmen|tun|trainieren) => what can i do instead of $1
(?:bitte )?(?:tausch|tausche|ersetz|ersetze|wechsel|wechsle|mach|mache) (?:mir )?(?:bitte )?${the}M (?:gegen|durch|mit|zu) ${the}M(?: aus)? => swap $1 for $2
(?:statt|anstatt) ${the}M (?:lieber |bitte )?${the}M => swap $1 for $2
${the}M (?:statt|anstatt|anstelle von) ${the}M => swap $2 for $1
(?:bitte )?(?:tausch|tausche|ersetz|ersetze|wechsel|wechsle) (?:mir )?(?:bitte )?${the}M(?: aus| ein)? => swap $1
${the}M (?:ist|sind|ist grad|is|is grad)?(?: ?(?:gerade|grad|schon|leider|immer noch|noch))* ?(?:besetzt|belegt|voll|nicht frei|in benutzung) (?:was stattdessen|was jetzt|was nun|alternative|und nun|und jetzt|was kann ich stattdessen machen|und was jetzt) => what can i do instead of $1
${the}M (?:ist|sind|ist grad|is|is grad)?(?: ?(?:gerade|grad|schon|leider|immer noch|noch))* ?(?:besetzt|belegt|nicht frei|in benutzung) => the $1 is taken
${at} M (?:tut|tun|schmerzt|schmerzen|zieht|sticht)(?: mir| mich| es mir| es)?(?: (?:die|das|der|mein|meine|in der|in dem|im|in den|an der|am))? P(?: (?:weh|sehr|immer))* => my $2 hurts when i do $1
(?:mir )?(?:tut|tun|schmerzt|schmerzen)(?: mir)?(?: ${at} M)(?: (?:die|das|der|mein|meine|in der|im))? P(?: weh)? => my $2 hurts when i do $1
(?:mir )?(?:tut|tun|schmerzt|schmerzen)(?: mir)?(?: (?:die|das|der|mein|meine))? P(?: weh)? ${at} M(?: weh)? => my $1 hurts when i do $2
(?:die|das|der|mein|meine) P (?:tut|tun|schmerzt|schmerzen)(?: mir)?(?: weh)? ${at} M(?: weh)? => my $1 hurts when i do $2
${the}M (?:tut|tun)(?: mir)?(?: (?:in der|im|in den|an der|am|in meiner))? P weh(?: (?:alternative|was stattdessen|was jetzt))? => my $2 hurts when i do $1
(?:ich )?(?:habe|hab) (?:schmerzen|schmerz) (?:in der|im|in den|an der|am) P ${at} M => my $1 hurts when i do $2
(?:ich )?(?:habe|hab) (?:grad |gerade |heute |eben )?(\\d+(?:\\.\\d+)?)(?: kg| kilo)? (?:gehoben|gedruckt|geschafft|bewegt) (?:beim |im )?M (\\d+) (?:wdh|wiederholungen|mal|reps) => $2 $3 reps with $1 kg
wie oft (?:soll|sollte|kann) ich ${the}M (?:machen|trainieren) => how often should i do $1
(?:ich )?(?:bin|habe|hab)? ?(?:heute |gestern )?W (?:gelaufen|gejoggt|gerannt|joggen|laufen gewesen) => ran $1
(?:ich )?(?:bin|habe|hab)? ?(?:heute )?W (?:geradelt|rad gefahren|fahrrad gefahren|auf dem rad|auf dem fahrrad|spinning) => cycled $1
(?:ich )?(?:bin|habe|hab)? ?(?:heute )?W (?:gerudert|am rudergerat|auf dem rudergerat) => rowed $1
(?:ich )?(?:bin|habe|hab)? ?(?:heute )?W (?:gegangen|spaziert|spazieren gegangen|gewandert) => walked $1
(?:ich )?(?:war|bin|habe|hab)? ?(?:heute )?W (?:auf dem |am |auf'm )?laufband(?: gelaufen)? => $1 treadmill
(?:ich )?(?:war|bin|habe|hab)? ?(?:heute )?W (?:auf dem |am )?(?:crosstrainer|ellipsentrainer) => $1 elliptical trainer
(?:ich )?(?:war|bin|habe|hab)? ?(?:heute )?W (?:auf dem |am )?(?:ergometer|fahrradergometer|heimtrainer) => $1 stationary bike
(?:gelaufen|gejoggt|lauf|joggen) W => ran $1
laufband W => treadmill $1
crosstrainer W => elliptical trainer $1
(?:bitte )?(?:such|suche|finde|find|zeig|zeige)(?: mir)?(?: bitte)? (?:ruhige|leere|freie) (?:zeiten|termine|platze) fur (?:meinen |den |mein )?(?:trainings)?(?:plan|einheiten|training) => find quiet times for my plan
(?:buche|buch|reserviere|reservier)(?: mir)?(?: bitte)? (?:meine |die )?(?:einheiten|trainingseinheiten) => find quiet times for my plan
`,
  words: `
schulter|schultern = shoulder
knie|knien|knies = knee
ellbogen|ellenbogen = elbow
handgelenk|handgelenke|handgelenken = wrist
hufte|huften = hip
unterer rucken|untere rucken|unteren rucken|lendenwirbel|kreuz|lendenwirbelsaule|lws = lower back
oberer rucken|obere rucken|oberen rucken|bws = upper back
rucken = back
nacken|hals = neck
sprunggelenk|sprunggelenke|knochel|fuss|fusse = ankle
minuten|minute|min = min
stunden|stunde|std = hours
sekunden|sekunde|sek = seconds
kilometer|km = km
meter = m
in = in
`,
}
