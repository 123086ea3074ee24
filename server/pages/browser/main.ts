import { watchNews } from './news.ts'
import { element, part } from './nodes.ts'
import { keepStrip } from './strip.ts'
import { Talk } from './talk.ts'

const composer = part('composer', HTMLFormElement)
const box = part('box', HTMLTextAreaElement)
const spoken = part('spoken', HTMLElement)
const precise = matchMedia('(pointer: fine)')

const talk = new Talk({
  // A fresh node each time: the same words twice are still news.
  announce: (words) => spoken.replaceChildren(element('p', {}, words)),
  pressed: refocus,
  takeBack: (text) => {
    if (box.value === '') write(text)
  },
})

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  const text = box.value.trim()
  if (text !== '') {
    write('')
    talk.write(text)
  }
})

// Pressing the button must not close a phone's keyboard.
part('send', HTMLButtonElement).addEventListener('mousedown', (press) => press.preventDefault())

box.addEventListener('input', resize)
box.addEventListener('keydown', (event) => {
  // While a word is being composed (Japanese, Chinese, Korean), Enter belongs to the word.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  composer.requestSubmit()
})

for (const starter of part('empty', HTMLElement).querySelectorAll('button')) {
  starter.addEventListener('click', (press) => {
    talk.say(starter.textContent)
    refocus(press)
  })
}

keepStrip()
watchNews(
  () => talk.number,
  (turns) => talk.hear(turns),
)
if (precise.matches) box.focus({ preventScroll: true })

/** On a phone the focus would bring up the keyboard over the reply; a key's press counts no clicks. */
function refocus(press: MouseEvent): void {
  if (precise.matches || press.detail === 0) box.focus({ preventScroll: true })
}

function write(text: string): void {
  box.value = text
  resize()
}

function resize(): void {
  box.style.height = 'auto'
  box.style.height = `${box.scrollHeight}px`
}
