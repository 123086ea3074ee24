/** What a member does: writes something, or presses the button whose label begins so. */
export type Step = string | { press: string }

export type Flow = { name: string; steps: readonly Step[] }

const press = (label: string): Step => ({ press: label })

/** What members do in private, by all the roads there are: words, commands, buttons and their numbers. */
export const flows: readonly Flow[] = [
  { name: 'hello', steps: ['/start', 'hi', 'thanks'] },
  { name: 'what can you do', steps: ['/help', 'help'] },
  { name: 'how full', steps: ['is it busy now?', '/now legs', 'how full is it tomorrow at 6pm?'] },
  { name: 'quiet times', steps: ['when is legs day quiet?', '/quiet chest tomorrow evening', '1'] },
  { name: 'why', steps: ['/why tomorrow at 6pm', 'why is monday 6pm so full?'] },
  { name: 'in and out', steps: ['in, upper body', 'gone', press('Undo')] },
  { name: 'in twice', steps: ['/in legs', '/in legs', '/out', '/undo'] },
  { name: 'left earlier', steps: ['/in chest', 'I left 2 minutes ago', '/out 25:99'] },
  { name: 'a place', steps: ['find me a slot for legs tomorrow evening', '1', press('Undo')] },
  { name: 'a place by a command', steps: ['/slots back tomorrow', '/book', '/book zzzz2222'] },
  { name: 'hold and give back', steps: ['/slots chest tomorrow morning', '1', '/cancel', 'undo'] },
  { name: 'my places', steps: ['/mine', 'what have I booked?', '/cancel'] },
  { name: 'a place that is nowhere', steps: ['/slots legs 25 december 2031', '/slots juggling tomorrow'] },
  {
    name: 'all of us',
    steps: ['/together 4 people legs tomorrow evening', 'time for the three of us on Friday?'],
  },
  {
    name: 'be told',
    steps: ['/alert legs below 10 people', 'tell me when it is quiet tonight', '/stop', '/resume'],
  },
  { name: 'fair', steps: ['/fair'] },
  { name: 'feedback', steps: ['/feedback too crowded', 'your tip was great'] },
  { name: 'macros told at once', steps: ['/macros 80 kg 180 cm 30 male cut', '1'] },
  {
    name: 'macros asked for',
    steps: ['what should i be eating, im 70kg trying to lose a bit', '172 cm', '34', 'female'],
  },
  { name: 'how is it worked out', steps: ['how did you work out my macros?'] },
  { name: 'meals', steps: ['/meals 2 days vegetarian 2000 kcal', '1', '/shopping', '/swap dinner tomorrow'] },
  { name: 'a plan', steps: ['/train 3 days 45 min', '1', '/plan', 'what do I do today?'] },
  { name: 'swap an exercise', steps: ['/swap squat', 'the squat rack is taken', '/taken bench'] },
  { name: 'sets', steps: ['/log bench 80x8,8,7', 'squat 3x5 at 100', press('Undo'), '/progress bench'] },
  { name: 'food', steps: ['/log 3 eggs and toast', '2 bananas', '/progress'] },
  { name: 'weight', steps: ['/weight 81.4', 'weighed 80.9', 'how am I doing?'] },
  { name: 'profile', steps: ['/profile', '/profile 180 cm, bad knee', 'what do you know about me?'] },
  { name: 'a pause', steps: ['/pause until monday', 'I have the flu', "I'm well again"] },
  { name: 'memory', steps: ['/memory', '/share no', '/memory forget', press('No')] },
  { name: 'keys', steps: ['/keys', '/keys end laptop'] },
  { name: 'my data', steps: ['/export'] },
  { name: 'forget me, not', steps: ['/forget', press('No')] },
  { name: 'privacy', steps: ['/privacy'] },
  { name: 'settings', steps: ['/settings', 'use pounds', '/undo', '12 hour clock', '/now', '/undo'] },
  {
    name: 'another language',
    steps: ['auf deutsch bitte', '/now', '/quiet', 'wie voll ist es morgen um 18 Uhr?', 'speak english'],
  },
  { name: 'my other app', steps: ['/link', '/link WRONG234', '/link leave'] },
  { name: 'the calendar', steps: ['/calendar'] },
  { name: 'not for members', steps: ['/report saved', '/join AAAA-BBBB-CCCC', '/admin'] },
  { name: 'others', steps: ['is Sam there?', "what's the weather", 'asdkjh qwe', '/nonsense'] },
  { name: 'danger', steps: ['i have chest pain and can not breathe', 'i want to be 45 kg by christmas'] },
  { name: 'nothing to take back', steps: ['yes', '9', '/undo zzzzzz', '   ?'] },
]
