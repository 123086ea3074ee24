import { watchNews } from './news.ts'
import { element, part } from './nodes.ts'
import { keepShell, watchConnection } from './online.ts'
import { hintFor, Palette } from './palette.ts'
import { keepStrip } from './strip.ts'
import { Talk } from './talk.ts'
import { Upload } from './upload.ts'
import { pageCommands } from './words.ts'

const composer = part('composer', HTMLFormElement)
const box = part('box', HTMLTextAreaElement)
const spoken = part('spoken', HTMLElement)
const hint = part('hint', HTMLElement)
const precise = matchMedia('(pointer: fine)')

// A fresh node each time: the same words twice are still news.
const announce = (words: string) => spoken.replaceChildren(element('p', {}, words))

const talk = new Talk({
  announce,
  pressed: refocus,
  takeBack: (text) => {
    if (box.value === '') write(text)
  },
})

const upload = new Upload(
  (words) => {
    hint.textContent = words
    announce(words)
  },
  () => box.focus({ preventScroll: true }),
)

const palette = new Palette({ box, write, announce, submit: () => composer.requestSubmit() })

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  const text = box.value.trim()
  if (text === '' && !upload.waiting) return
  palette.close()
  write('')
  talk.write(text, upload.give())
  palette.sent()
})

// Pressing a button must not close a phone's keyboard.
for (const name of ['send', 'commands']) {
  part(name, HTMLButtonElement).addEventListener('mousedown', (press) => press.preventDefault())
}
part('commands', HTMLButtonElement).addEventListener('click', () => palette.call())

box.addEventListener('input', () => {
  resize()
  palette.look()
})
box.addEventListener('keydown', (event) => {
  // While a word is being composed (Japanese, Chinese, Korean), keys belong to the word.
  if (event.isComposing || palette.takesKey(event)) return
  if (event.key !== 'Enter' || event.shiftKey) return
  event.preventDefault()
  composer.requestSubmit()
})
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return
  event.preventDefault()
  palette.call()
})

for (const starter of part('empty', HTMLElement).querySelectorAll('button')) {
  starter.addEventListener('click', (press) => {
    talk.say(starter.dataset.say ?? starter.textContent, starter.textContent)
    refocus(press)
  })
}

keepStrip()
watchNews(
  () => talk.number,
  (turns) => talk.hear(turns),
)
watchConnection(announce, () => talk.connected())
keepEndInSight(composer)
keepShell()
takeLink()
if (precise.matches) box.focus({ preventScroll: true })

/** A link from another app brings a code along: it is put into the field, and goes out when the member sends it. */
function takeLink(): void {
  const { searchParams } = new URL(location.href)
  const code = searchParams.get('link') ?? ''
  if (!/^[A-Za-z0-9-]{4,20}$/.test(code)) return
  history.replaceState(null, '', '/')
  write(`/link ${code}`)
}

/** On a phone the focus would bring up the keyboard over the reply; a key's press counts no clicks. */
function refocus(press: MouseEvent): void {
  if (precise.matches || press.detail === 0) box.focus({ preventScroll: true })
}

/** What is scrolled to must not end up under the field; where little would be left to read, nothing sticks. */
function keepEndInSight(field: HTMLElement): void {
  const tall = matchMedia('(min-height: 40em)')
  const head = document.querySelector('header')
  const look = () => {
    const stuck = field.offsetHeight + (tall.matches ? (head?.offsetHeight ?? 0) : 0)
    document.documentElement.style.setProperty('--below', `${field.offsetHeight}px`)
    document.body.classList.toggle('cramped', stuck > 0.65 * innerHeight)
  }
  const watch = new ResizeObserver(look)
  watch.observe(field)
  if (head) watch.observe(head)
}

function write(text: string): void {
  box.value = text
  resize()
}

function resize(): void {
  box.style.height = 'auto'
  box.style.height = `${box.scrollHeight}px`
  hint.textContent = hintFor(box.value, pageCommands)
}
