import { element } from '../nodes.ts'

/** Where the reader is: the fields of the address, so that a link or a reload leads back there. */
export type Place = Readonly<Record<string, string>>

/** "/admin?report=peaks" */
export function addressOfPlace(place: Place): string {
  return `/admin?${new URLSearchParams(place)}`
}

/** The place that the address names. */
export function placeHere(): Place {
  return Object.fromEntries(new URLSearchParams(location.search))
}

/** Goes somewhere else; the way back is the browser's. */
export function go(place: Place): void {
  history.pushState(null, '', addressOfPlace(place))
  dispatchEvent(new Event('placed'))
}

/** A link within the page. */
export function placeLink(
  place: Place,
  words: string,
  attributes: Record<string, string> = {},
): HTMLAnchorElement {
  return element('a', { href: addressOfPlace(place), ...attributes }, words)
}

/** Calls when the reader goes somewhere: by a link of the page, by `go`, back or forward. */
export function onPlace(show: () => void): void {
  addEventListener('placed', show)
  addEventListener('popstate', show)
  document.addEventListener('click', (press) => {
    const link = press.target instanceof Element ? press.target.closest('a') : null
    const elsewhere = press.metaKey || press.ctrlKey || press.shiftKey || press.altKey || press.button !== 0
    if (!link?.getAttribute('href')?.startsWith('/admin?') || elsewhere) return
    press.preventDefault()
    history.pushState(null, '', link.href)
    show()
  })
}

/** A place without what is empty or absent. */
export function placeOf(fields: Record<string, string | undefined>): Place {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => field[1] !== undefined && field[1] !== '',
    ),
  )
}
