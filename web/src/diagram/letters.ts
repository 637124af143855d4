/** Breaks a text into at most so many lines; the last one is cut with an ellipsis where it does not fit. */
export function lines(text: string, most: number, room: (line: number) => number, width: (text: string) => number): string[] {
  const broken: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || broken.length === most - 1 || width(longer) <= room(broken.length)) {
      line = longer
    } else {
      broken.push(cut(line, room(broken.length), width))
      line = word
    }
  }
  broken.push(cut(line, room(broken.length), width))
  return broken
}

export function cut(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text
  const letters = [...text]
  while (letters.length > 0 && width(`${letters.join('').trimEnd()}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
