const verbs =
  'keep|just|come|go|take|have|be|do|try|leave|see|stick|turn|get|pass|let|wait|think|skip|use|need|bring|book|also|probably|never|still|not|train|hit|start|stay|swap|drop|head|pop|make|eat|log|give|tell|ask|check|call|say|catch|figure|work|manage|sort|grab|find|move|send|end|finish|join|pay|put|read|run|ring|ride|walk|miss|love|look|want|like|add|avoid|change|cancel|definitely|defo|prob|maybe|rather|only|then|go|squeeze|show|cook|buy|order|hold|rest|lift|squat|bench|settle|live|survive|message|text|let|reserve|remember|decide|pick|choose|stop|switch|forget|aim|arrive|meet|cycle|drive|save'

const sick = new RegExp(`\\bill (?=(?:${verbs})\\b)`, 'gi')

/** "Ill keep it": without its apostrophe the word is "I will" wherever something is done next, and nobody is sick. */
export const withWill = (text: string): string => text.replace(sick, "I'll ")
