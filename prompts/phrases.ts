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
  | 'bye'
  | 'who'
  | 'privacyOfOthers'

const abilities = [
  'a quiet time, with a place for you: "find me a slot for legs tonight", "when should I come this week?"',
  'your places: "what have I booked?", "move my 6pm to later", "cancel my slot"',
  'a time for several: "time for the four of us on Friday?"',
  'how full it is: "is it busy?", "how full is it tomorrow at 6?", "why?"',
  'a word once it is quiet: "tell me when legs has under 10 people"; "stop" ends that',
  'checking in and out: "in, chest and back", "I\'m off"',
  'taking back the last thing: "undo"',
]

const list = abilities.map((ability) => `• ${ability}`).join('\n')

const phrases: Record<Topic, (facts: PhraseFacts) => string> = {
  greeting: ({ gym }) =>
    `Hi, I'm Spotter, I keep an eye on ${gym}. Ask me for a quiet time, and I hold a place for you; or tell me when you come and go.`,
  thanks: () => 'Any time. Have a good session.',
  help: () => `This is what I can do for now:\n${list}`,
  outOfScope: () =>
    'I only know the gym. Ask me for a quiet time or how full it is, book a place, or check in and out.',
  emergency: () =>
    'Stop training and sit down. If it is your chest, your breath, or you feel faint, call the emergency number now (112, 999 or 911) and tell the staff beside you.',
  lost: () => `I didn't get that. You could ask me:\n${list}`,
  bye: () => 'See you. If you are still checked in, tell me when you leave.',
  who: ({ gym }) =>
    `I'm Spotter, the assistant of ${gym}. I know how full it is, now and over the next two weeks, and I hold places in quiet times so that not everybody comes at once.`,
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
