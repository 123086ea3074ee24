import { wordTable } from '../../kit/word-table.ts'
import { inDigits } from './numerals.ts'
import { spelled } from './spelling.ts'

/** A sentence in one spelling: lower case, whole words, numbers in digits, a space around every word and comma. */
export type Sentence = { text: string; question: boolean }

/** Short forms as they are typed, written out. */
const longForms = wordTable<string>({
  im: 'i am',
  iam: 'i am',
  ive: 'i have',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  cannot: 'can not',
  wont: 'will not',
  isnt: 'is not',
  wasnt: 'was not',
  arent: 'are not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  aint: 'is not',
  dnt: 'do not',
  cnt: 'can not',
  thats: 'that is',
  whats: 'what is',
  hes: 'he is',
  shes: 'she is',
  theres: 'there is',
  youre: 'you are',
  theyre: 'they are',
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  rn: 'right now',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'got to',
  tryna: 'trying to',
  gna: 'going to',
  wana: 'want to',
  lemme: 'let me',
  gimme: 'give me',
  outta: 'out of',
  kinda: 'kind of',
  sorta: 'sort of',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  bc: 'because',
  cause: 'because',
  abt: 'about',
  pls: 'please',
  plz: 'please',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  b4: 'before',
  idk: 'i do not know',
  smth: 'something',
  sth: 'something',
  ppl: 'people',
  gf: 'girlfriend',
  hubby: 'husband',
  wifey: 'wife',
  mom: 'mum',
  mam: 'mum',
  momma: 'mum',
  mommy: 'mum',
  mummy: 'mum',
  evry: 'every',
  w: 'with',
  wk: 'week',
  wks: 'weeks',
  wek: 'week',
  mth: 'month',
  mths: 'months',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  min: 'minutes',
  yr: 'year',
  yrs: 'years',
  kgs: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kilogram: 'kg',
  kilograms: 'kg',
  kilogramme: 'kg',
  kilogrammes: 'kg',
  lbs: 'lb',
  pound: 'lb',
  pounds: 'lb',
  stones: 'stone',
  cal: 'kcal',
  cals: 'kcal',
  kcals: 'kcal',
  calorie: 'kcal',
  calories: 'kcal',
  kms: 'kill myself',
  kys: 'kill yourself',
  unalive: 'kill',
  bday: 'birthday',
  dr: 'doctor',
  doc: 'doctor',
  docs: 'doctor',
  gp: 'doctor',
  physio: 'doctor',
  meds: 'medication',
  preggo: 'pregnant',
  prego: 'pregnant',
  preggers: 'pregnant',
  preg: 'pregnant',
  hs: 'high school',
  grams: 'g',
  milligrams: 'mg',
  mgs: 'mg',
  mcg: 'mcg',
  rlly: 'really',
  thru: 'through',
  nite: 'night',
  tonite: 'tonight',
  hav: 'have',
  feelin: 'feeling',
  goin: 'going',
  eatin: 'eating',
  nothin: 'nothing',
  somethin: 'something',
  everythin: 'everything',
  killin: 'killing',
  throwin: 'throwing',
  cuttin: 'cutting',
  haha: 'lol',
  hahaha: 'lol',
  lmao: 'lol',
  lmfao: 'lol',
  rofl: 'lol',
  hehe: 'lol',
  lolol: 'lol',
  jk: 'lol',
  xd: 'lol',
  percent: '%',
  yo: 'year old',
  yrold: 'year old',
  yos: 'year old',
  kj: 'kilojoules',
  bro: 'brother',
  bruh: 'brother',
  dude: 'guy',
  mate: 'friend',
  buddy: 'friend',
  pal: 'friend',
  ya: 'you',
  ye: 'yes',
  yea: 'yes',
  yeah: 'yes',
  nah: 'no',
  nope: 'no',
  diff: 'different',
  chst: 'chest',
  cest: 'chest',
  preworkout: 'pre workout',
  temp: 'temperature',
  bp: 'blood pressure',
  cuppa: 'coffee',
  everyday: 'every day',
})

/** Each message as sentences in one spelling. */
export function reading(message: string): Sentence[] {
  const plain = smoothed(message)
  return plain
    .split(/(?<=[.?!])(?!\d)/)
    .map((raw) => ({ text: worded(raw), question: raw.trimEnd().endsWith('?') }))
    .filter(({ text }) => text.trim() !== '')
}

/** One spelling for marks: quotes, dashes, ellipses, laughing faces, units written onto their number. */
function smoothed(message: string): string {
  return message
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u200b|\u200c|\u200d|\u200e|\u200f|\ufeff|\ufe0f/g, '')
    .replace(/[‘’´`ʼ]/g, "'")
    .replace(/[😂🤣😅😆😄😁😹]/gu, ' lol ')
    .replace(/🤰/gu, ' pregnant ')
    .replace(/🤮/gu, ' vomit ')
    .replace(/(?<=^|\s)[-−](?=\d)/g, 'minus ')
    .replace(/(\d)[,'](\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\bb\s?\/\s?p\b/g, ' binge and purge ')
    .replace(/\bc\s?[/&]\s?s\b/g, ' chew and spit ')
    .replace(/\by\s?[/.]\s?o\b\.?/g, ' year old ')
    .replace(/\bw\/o\b/g, ' without ')
    .replace(/\bw\//g, ' with ')
    .replace(/(?<=\d)\s?(?:\/|per)\s?(?=kg\b|lb)/g, ' per ')
    .replace(/\/(?=day|d\b|week|wk|month)/g, ' per ')
    .replace(/(\d)\s?[-–]\s?(\d)/g, '$1 to $2')
    .replace(/(\d)\s?x\s?(\d)/g, '$1x$2')
    .replace(/\b([12])\s?m\s?(\d\d)\b/g, ' $1 m $2 ')
    .replace(/\b([4-7])\s?(?:'|ft\.?|foot)\s?(\d{1,2})(?!\d)"?/g, ' $1 ft $2 ')
    .replace(/(?:\.{2,}|…)/g, ' , ')
    .replace(/\bk\b\.?(?=\s?cal)/g, 'k')
    .replace(/(?<=[a-z])\.(?=[a-z]\b)/g, '')
    .replace(/\n+/g, ' . ')
}

function worded(raw: string): string {
  const words = raw
    .replace(/(\d)(?=[a-z])(?!\d*x\d)/g, '$1 ')
    .replace(/\b(\d+) (nd|rd|th)\b|\b((?:\d*[02-9])?1) (st)\b/g, '$1$2$3$4')
    .replace(/%/g, ' % ')
    .replace(/&/g, ' and ')
    .replace(/[,;:()[\]–—=](?!\d)/g, ' , ')
    .replace(/(?<!\d)[.:]|[.](?!\d)/g, ' ')
    .replace(/[^\p{L}\d'%,.:/ +]/gu, ' ')
    .split(/\s+/)
    .flatMap(written)
    .filter((word) => word !== '')
  return ` ${inDigits(words).join(' ')} `
}

function written(word: string): string[] {
  const bare = word.replace(/^'+|'+$/g, '')
  const open = bare
    .replace(/^can't$/, 'can not')
    .replace(/^won't$/, 'will not')
    .replace(/^ain't$/, 'is not')
    .replace(/n't$/, ' not')
    .replace(/'m$/, ' am')
    .replace(/'re$/, ' are')
    .replace(/'ve$/, ' have')
    .replace(/'ll$/, ' will')
    .replace(/'d$/, ' would')
    .replace(/'s$/, ' is')
    .replaceAll("'", '')
  return open.split(' ').flatMap((each) => known(each).split(' '))
}

function known(word: string): string {
  const long = longForms[word]
  if (long !== undefined) return long
  if (/(\p{L})\1{2}/u.test(word)) {
    const single = word.replace(/(\p{L})\1{2,}/gu, '$1')
    return (
      longForms[single] ?? spelled(spelled(word.replace(/(\p{L})\1{2,}/gu, '$1$1')) === word ? word : single)
    )
  }
  const meant = spelled(word)
  return longForms[meant] ?? meant
}
