interface Head {
  readonly depth: number
  readonly text: string
  readonly english: boolean
}

/** Entries that stand under the same headings, and those of the headings that are new here. */
export interface Grouped<T> {
  readonly heads: readonly Head[]
  readonly entries: readonly T[]
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly edition?: string
  readonly groups: readonly { readonly text: string; readonly language?: string }[]
}

/** Puts a list under its headings: edition, then groups. Terms stand under their first letters, whatever order they came in. */
export function grouped<T extends Entry>(entries: readonly T[]): readonly Grouped<T>[] {
  const glossary = entries.length > 0 && entries.every((entry) => entry.id.startsWith('term:'))
  const inOrder = glossary ? entries.toSorted((a, b) => a.title.localeCompare(b.title, 'en')) : entries
  const editions = new Set(entries.map((entry) => entry.edition)).size > 1
  const found: { heads: Head[]; entries: T[] }[] = []
  let above: readonly Head[] = []
  for (const entry of inOrder) {
    const path = glossary ? [letter(entry)] : headings(entry, editions)
    const from = path.findIndex((head, at) => head.text !== above[at]?.text)
    if (found.length === 0 || from >= 0 || path.length !== above.length) {
      found.push({ heads: path.slice(from < 0 ? path.length : from), entries: [] })
    }
    found.at(-1)!.entries.push(entry)
    above = path
  }
  return found
}

function letter(entry: Entry): Head {
  return { depth: 0, text: entry.title.charAt(0).toLocaleUpperCase('en'), english: true }
}

function headings(entry: Entry, editions: boolean): readonly Head[] {
  const edition = editions && entry.edition ? [{ text: entry.edition, english: false }] : []
  const groups = entry.groups.map(({ text, language }) => ({ text, english: language === 'en' }))
  return [...edition, ...groups].map((head, depth) => ({ depth, ...head }))
}
