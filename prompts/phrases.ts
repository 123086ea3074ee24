/** What a sentence may need to know of the gym. */
export type PhraseFacts = { gym: string; language?: PhraseLanguage }

/** The languages these are written in. */
export type PhraseLanguage = 'en' | 'de' | 'es'

/** Talk that needs no tool. */
export type Topic =
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'outOfScope'
  | 'emergency'
  | 'lost'
  | 'nothingAsked'
  | 'bye'
  | 'who'
  | 'privacyOfOthers'
  | 'staffInPrivate'

type Phrases = Readonly<Record<Topic, (facts: PhraseFacts) => string>>

const listed = (abilities: readonly string[]) => abilities.map((ability) => `• ${ability}`).join('\n')

const english = [
  'a quiet time, with a place for you: "find me a slot for legs tonight", "what have I booked?", "cancel my slot"',
  'how full it is: "is it busy?", "how full is it tomorrow at 6?", "tell me when legs has under 10 people"',
  'a time for several: "time for the four of us on Friday?"',
  'training: "plan me 3 days a week", "what do I do today?", "the squat rack is taken", "bench 3x8 at 60"',
  'food: "what should I eat to lose fat?", "plan my meals", "3 eggs and toast"',
  'how you get on: "weighed 81.4", "how am I doing?", "what do you know about me?"',
  'checking in and out, and taking back the last thing: "in, chest and back", "I\'m off", "undo"',
]

const inEnglish: Phrases = {
  greeting: ({ gym }) =>
    `Hi, I'm Spotter, I keep an eye on ${gym}. Ask me for a quiet time, and I hold a place for you; for a plan to train or eat by; or tell me when you come and go.`,
  nothingAsked: () => "I wasn't waiting for a yes or a no. What would you like?",
  thanks: () => 'Any time. Have a good session.',
  help: () => `This is what I can do:\n${listed(english)}`,
  outOfScope: () =>
    'I only know the gym, and what you train and eat for it. Ask me for a quiet time, a plan or your macros.',
  emergency: () =>
    'Stop training and sit down. If it is your chest, your breath, or you feel faint, call the emergency number now (112, 999 or 911) and tell the staff beside you.',
  lost: () => `I didn't get that. You could ask me:\n${listed(english)}`,
  bye: () => 'See you. If you are still checked in, tell me when you leave.',
  who: ({ gym }) =>
    `I'm Spotter, the assistant of ${gym}. I know how full it is, now and over the next two weeks, I hold places in quiet times so that not everybody comes at once, and I plan what you train and eat.`,
  staffInPrivate: () => 'That is for the staff alone. Ask me in private, and you have it there.',
  privacyOfOthers: () =>
    'I never tell who is in the gym or act for somebody else. I can tell you how full it is.',
}

const german = [
  'eine ruhige Zeit mit einem Platz für dich: „/slots“, „/mine“, „/cancel“',
  'wie voll es ist: „/now“, „/quiet“, „/alert“',
  'eine Zeit für mehrere: „/together“',
  'Training: „/train“, „/plan“, „/swap“, „/log“',
  'Essen: „/macros“, „/meals“',
  'wie du vorankommst: „/progress“, „/profile“',
  'ein- und auschecken und das Letzte zurücknehmen: „/in“, „/out“, „/undo“',
]

const inGerman: Phrases = {
  greeting: ({ gym }) =>
    `Hallo, ich bin Spotter und behalte ${gym} im Blick. Frag mich nach einer ruhigen Zeit, und ich reserviere dir einen Platz; nach einem Plan zum Trainieren oder Essen; oder sag mir, wann du kommst und gehst.`,
  nothingAsked: () => 'Ich habe gerade auf kein Ja oder Nein gewartet. Was möchtest du?',
  thanks: () => 'Gern. Gutes Training.',
  help: () => `Das kann ich:\n${listed(german)}`,
  outOfScope: () =>
    'Ich kenne nur das Studio und was du dafür trainierst und isst. Frag mich nach einer ruhigen Zeit, einem Plan oder deinen Makros.',
  emergency: () =>
    'Hör auf zu trainieren und setz dich hin. Wenn es die Brust ist, der Atem, oder dir schwindlig wird: Ruf jetzt den Notruf (112, 999 oder 911) und sag es dem Personal neben dir.',
  lost: () => `Das habe ich nicht verstanden. Du kannst mich zum Beispiel das fragen:\n${listed(german)}`,
  bye: () => 'Bis bald. Falls du noch eingecheckt bist, sag mir, wann du gehst.',
  who: ({ gym }) =>
    `Ich bin Spotter, der Assistent von ${gym}. Ich weiß, wie voll es ist, jetzt und in den nächsten zwei Wochen, ich reserviere Plätze zu ruhigen Zeiten, damit nicht alle auf einmal kommen, und ich plane, was du trainierst und isst.`,
  staffInPrivate: () => 'Das ist nur für das Personal. Frag mich privat, dann bekommst du es dort.',
  privacyOfOthers: () =>
    'Ich sage nie, wer im Studio ist, und handle für niemand anderen. Ich kann dir sagen, wie voll es ist.',
}

const spanish = [
  'una hora tranquila, con plaza para ti: «/slots», «/mine», «/cancel»',
  'cuánta gente hay: «/now», «/quiet», «/alert»',
  'una hora para un grupo: «/together»',
  'entrenamiento: «/train», «/plan», «/swap», «/log»',
  'comida: «/macros», «/meals»',
  'cómo avanzas: «/progress», «/profile»',
  'registrar tu entrada y tu salida, y deshacer lo último: «/in», «/out», «/undo»',
]

const inSpanish: Phrases = {
  greeting: ({ gym }) =>
    `Hola, soy Spotter y estoy pendiente de ${gym}. Pídeme una hora tranquila y te guardo una plaza; pídeme un plan para entrenar o comer; o dime cuándo llegas y cuándo te vas.`,
  nothingAsked: () => 'No esperaba un sí ni un no. ¿Qué quieres hacer?',
  thanks: () => 'De nada. Que entrenes bien.',
  help: () => `Esto es lo que sé hacer:\n${listed(spanish)}`,
  outOfScope: () =>
    'Solo conozco el gimnasio y lo que entrenas y comes para él. Pídeme una hora tranquila, un plan o tus macros.',
  emergency: () =>
    'Deja de entrenar y siéntate. Si es el pecho, la respiración, o te mareas, llama ya a emergencias (112, 999 o 911) y avisa al personal que tengas cerca.',
  lost: () => `No te he entendido. Puedes pedirme, por ejemplo:\n${listed(spanish)}`,
  bye: () => 'Hasta luego. Si tu entrada sigue registrada, dime cuándo te vas.',
  who: ({ gym }) =>
    `Soy Spotter, el asistente de ${gym}. Sé cuánta gente hay, ahora y en las próximas dos semanas, guardo plazas en horas tranquilas para que no venga todo el mundo a la vez, y planifico lo que entrenas y comes.`,
  staffInPrivate: () => 'Eso es solo para el personal. Pídemelo en privado y te lo digo allí.',
  privacyOfOthers: () =>
    'Nunca digo quién está en el gimnasio ni actúo por otra persona. Puedo decirte cuánta gente hay.',
}

const phrases: Readonly<Record<PhraseLanguage, Phrases>> = { en: inEnglish, de: inGerman, es: inSpanish }

/** The sentence for a topic. */
export function talk(topic: Topic, facts: PhraseFacts): string {
  return phrases[facts.language ?? 'en'][topic](facts)
}
