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
  'when it is quiet: "when is legs day quiet?", "how full is it tomorrow at 6?"',
  'how it is now: "is it busy?", "are the racks free?"',
  'what a number rests on: "why?", "how sure are you?", "how often are you right?"',
  'checking in and out: "in, chest and back", "I\'m off"',
  'taking back the last thing: "undo"',
]

const list = abilities.map((ability) => `• ${ability}`).join('\n')

const phrases: Record<Topic, (facts: PhraseFacts) => string> = {
  greeting: ({ gym }) =>
    `Hi, I'm Spotter, I keep an eye on ${gym}. Ask me when it's quiet, or tell me when you come and go.`,
  thanks: () => 'Any time. Have a good session.',
  help: () => `This is what I can do for now:\n${list}`,
  outOfScope: () => "I only know the gym. Ask me when it's quiet, how full it is now, or check in and out.",
  emergency: () =>
    'Stop training and sit down. If it is your chest, your breath, or you feel faint, call the emergency number now (112, 999 or 911) and tell the staff beside you.',
  lost: () => `I didn't get that. You could ask me:\n${list}`,
  bye: () => 'See you. If you are still checked in, tell me when you leave.',
  who: ({ gym }) =>
    `I'm Spotter, the assistant of ${gym}. I know how full it is, now and over the next two weeks.`,
  privacyOfOthers: () =>
    'I never tell who is in the gym or act for somebody else. I can tell you how full it is.',
}

/** The sentence for a topic. */
export function talk(topic: Topic, facts: PhraseFacts): string {
  return phrases[topic](facts)
}

/** For a message that is no text at all: a picture, a voice note. */
export const textOnly = 'I can only read text so far. Ask me in words, for example "is it busy now?"'
