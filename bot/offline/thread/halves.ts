const joint = /(?:[.!;?]+\s+|,\s+(?:and |but |also )?|\s+(?:and|but|also)\s+)/g

/** Where two wishes may meet there are few places; a longer text is no answer. */
const most = 6

/** Every way to cut a message in two where one thing may end and another begin, the end of the first kept with it. */
export const halvesOf = (text: string): [head: string, tail: string][] =>
  [...text.trim().matchAll(joint)].slice(0, most).flatMap(({ index, 0: between }): [string, string][] => {
    const head = text.trim().slice(0, index).trim()
    const tail = text.trim().slice(index + between.length)
    return head !== '' && tail !== '' ? [[head, tail]] : []
  })
