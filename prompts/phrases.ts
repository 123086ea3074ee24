/** What a sentence may need to know of the gym. */
export type PhraseFacts = { gym: string }

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

const abilities = [
  'a quiet time, with a place for you: "find me a slot for legs tonight", "what have I booked?", "cancel my slot"',
  'how full it is: "is it busy?", "how full is it tomorrow at 6?", "tell me when legs has under 10 people"',
  'a time for several: "time for the four of us on Friday?"',
  'training: "plan me 3 days a week", "what do I do today?", "the squat rack is taken", "bench 3x8 at 60"',
  'food: "what should I eat to lose fat?", "plan my meals", "3 eggs and toast"',
  'how you get on: "weighed 81.4", "how am I doing?", "what do you know about me?"',
  'checking in and out, and taking back the last thing: "in, chest and back", "I\'m off", "undo"',
]

const list = abilities.map((ability) => `• ${ability}`).join('\n')

const phrases: Record<Topic, (facts: PhraseFacts) => string> = {
  greeting: ({ gym }) =>
    `Hi, I'm Spotter, I keep an eye on ${gym}. Ask me for a quiet time, and I hold a place for you; for a plan to train or eat by; or tell me when you come and go.`,
  nothingAsked: () => "I wasn't waiting for a yes or a no. What would you like?",
  thanks: () => 'Any time. Have a good session.',
  help: () => `This is what I can do:\n${list}`,
  outOfScope: () =>
    'I only know the gym, and what you train and eat for it. Ask me for a quiet time, a plan or your macros.',
  emergency: () =>
    'Stop training and sit down. If it is your chest, your breath, or you feel faint, call the emergency number now (112, 999 or 911) and tell the staff beside you.',
  lost: () => `I didn't get that. You could ask me:\n${list}`,
  bye: () => 'See you. If you are still checked in, tell me when you leave.',
  who: ({ gym }) =>
    `I'm Spotter, the assistant of ${gym}. I know how full it is, now and over the next two weeks, I hold places in quiet times so that not everybody comes at once, and I plan what you train and eat.`,
  staffInPrivate: () => 'That is for the staff alone. Ask me in private, and you have it there.',
  privacyOfOthers: () =>
    'I never tell who is in the gym or act for somebody else. I can tell you how full it is.',
}

/** The sentence for a topic. */
export function talk(topic: Topic, facts: PhraseFacts): string {
  return phrases[topic](facts)
}

/** For a message that is no text at all: a picture, a voice note. */
export const textOnly = 'I can only read text so far. Ask me in words, for example "is it busy now?"'

/** In a group, after a command about oneself. */
export const answeredAlone = 'I answered you in private.'

/** The same, to somebody whom a bot may not write to first. */
export function writeFirst(address: string): string {
  return `That is between you and me. Write to me in private first, at ${address}, and ask me there.`
}

/** The same, when the answer did not get through. */
export const notReached = "I can't reach you in private. Write to me there, and I'll tell you."
