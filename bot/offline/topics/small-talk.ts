import type { Topic } from '../../../prompts/phrases.ts'
import { type Sayings, sayings, says } from '../sayings.ts'

/** Small talk counts only where nothing else is said: each saying is the whole clause. */
const smallTalk: readonly (readonly [Topic, Sayings])[] = [
  [
    'bye',
    sayings(`
      ^ [ok|and|right|well|thanks] [then] bye|goodbye|good_bye|good-night|farewell|ciao|adios|cheerio [for|bye|now|then|all|everyone|spotter|mate] [now] $
      ^ [ok|and|i_will|right] [then] see|catch|talk|speak [to] you .. $
      ^ take care .. $
      ^ have a good|nice|great|lovely|good-day|good-evening|good-night|good-afternoon .. $
      ^ later mate|guys|all|bro $
      ^ until|till tomorrow|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday [time|week] $
      ^ peace [out] $
    `),
  ],
  [
    'thanks',
    sayings(`
      ^ [ok|great|cool|no|yes|awesome|perfect|wow|ah|oh|alright|and|many|big|lovely|brilliant|grand|sound|class|deadly|savage|legend|amazing|super|nice|good] thanks|thank_you|cheers|thankyou .. .. .. $
      ^ [i|we] thank you .. .. $
      ^ [this|that|it] [is|was|you] [are] [so|very|really|much|most|super] helpful|kind|appreciated $
      ^ [that_is|it_is] [so|very|really|most|how] kind|nice|good|sweet|lovely of you $
      ^ [this|that|it] helped|helps [me] [a_lot|much|so_much] $
      ^ [ok|oh|ah|yes|wow|very|that_is|that|is|sounds|looks|all|it_is] [then|well] ok|great|cool|good|nice|perfect|awesome|brilliant|lovely|amazing|excellent|alright|wonderful|sweet|fine|super|fab|grand|sound|class|deadly|savage|magic|ace|mint|wicked|sorted|lush|spot_on|understood|noted [then|thanks|mate|spotter|bot|cheers|stuff|job|work|one|enough|to_know] $
      ^ [ok] got it|you $
      ^ makes sense $
      ^ [all|no] good|worries|problem|bother|stress|drama [legend|mate|bro|thanks|then|coach|man|boss|pal|buddy|at_all] $
      ^ [good|well] bot|done $
      ^ never mind [then|thanks] $
      ^ forget it $
      ^ i appreciate .. $
      ^ [ok|well|oh] [and] god|lord bless [you|u] [all|mate|spotter] $
      ^ bless [you|u|your_heart] [mate|spotter] $
      ^ [ok|well|oh] [ok] fair_enough|good_enough|right_so|no_problem [that|it] [was] [quick|easy|great|good|painless|helpful] [then|enough|thanks] $
      ^ [ok|well|oh|nice] that|this|it was|is [so|very|really|pretty|surprisingly|quite] easy|quick|painless|simple|smooth|fast [thanks|cheers|enough] $
      ^ you have_been|are|were [a|most|very|so|really|super|extremely] [great|big|real] helpful|help|kind|star|legend|gem|lifesaver [thanks|thank_you|bye|goodbye|today|cheers] $
      ^ [ok|oh] lovely|smashing|splendid|marvellous|champion|cracking|bangin|banging|peachy|jubbly [jubbly|stuff|job|thanks|cheers|mate] $
      ^ much obliged|appreciated [mate|spotter|thanks] $
      ^ you rock|rule|legend|star|beauty|hero $
    `),
  ],
  [
    'greeting',
    sayings(`
      ^ [oh|well] hi|hello|hey|heya|yo|howdy|hola|greetings|good-morning|good-afternoon|good-evening|good-day|sup|wassup [there|spotter|mate|bot|all|everyone|again|bro|buddy|team|guys|you|to_you|coach|sir|madam|man|dude|pal|champ] [hi|how_are_you] $
      ^ [hi|hey|hello] how are you|things [doing] [today|tonight] $
      ^ [hi|hey|hello] how is it going|everything|life|your_day [today] $
      ^ how do you do $
      ^ [hey|hi] what is up $
      ^ [are] you there|ok|awake $
      ^ nice to meet you $
    `),
  ],
]

/** A part of the day that opens a message is a greeting, unless it is asked. */
const partOfDay = sayings(`
  ^ morning|afternoon|evening [all|everyone|mate|guys|spotter|team] $
`)

const aboutSpotter: readonly (readonly [Topic, Sayings])[] = [
  [
    'who',
    sayings(`
      who|what are you
      who|what is this|spotter
      are you [a|an|the] [real] bot|human|robot|ai|person|chatgpt|machine|real|computer|alive|gpt
      am i [talking|speaking|chatting] [to|with] [a|an] bot|human|robot|ai|person|real_person|someone
      who am i talking|speaking|chatting
      what is your name
      your name
      who made|built|created|wrote|programmed|owns you
      what model|llm are you
      introduce yourself
      tell me about yourself
    `),
  ],
]

/**
 * What a clause is about that is small talk or Spotter itself.
 *
 * @param mayGreet whether "morning" can be a greeting here, and not a time
 */
export function talkTopic(text: string, mayGreet: boolean): Topic | undefined {
  if (mayGreet && says(text, partOfDay)) return 'greeting'
  return [...aboutSpotter, ...smallTalk].find(([, table]) => says(text, table))?.[0]
}

export const isSmallTalk = (topic: Topic): boolean => smallTalk.some(([name]) => name === topic)
