import type { Sentences } from './made/keys'

/** A sentence of the program by its key. */
export type WordKey = keyof Sentences

/** The facts that a sentence is said of, exactly as many as it names. */
type Facts<K extends WordKey> = Sentences[K] extends 0
  ? []
  : Sentences[K] extends 1
    ? [string | number]
    : Sentences[K] extends 2
      ? [string | number, string | number]
      : (string | number)[]

/** All words in one language. */
export interface Words {
  readonly language: string
  say<K extends WordKey>(key: K, ...facts: Facts<K>): string
  /** The same as the start of a sentence, a heading or a button: words are kept in lower case. */
  title<K extends WordKey>(key: K, ...facts: Facts<K>): string
  day(date: string): string
  moment(instant: string): string
  number(value: number): string
}

/** A fact is never read as a sentence: what stands in it between braces stays as it was written. */
export function said(sentence: string, facts: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, number: string) => String(facts[Number(number)] ?? ''))
}

/** The first letter large, unless the word is an id or a sign. */
export function titled(text: string): string {
  const first = text.codePointAt(0)
  return first === undefined ? text : String.fromCodePoint(first).toLocaleUpperCase() + text.slice(first > 0xffff ? 2 : 1)
}

export function wordsOf(language: string, sentences: Readonly<Record<string, string>>): Words {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const numbers = new Intl.NumberFormat(language)
  const say = (key: string, ...facts: (string | number)[]) => {
    const sentence = sentences[key]
    if (sentence === undefined) throw new Error(`no sentence \`${key}\``)
    return said(sentence, facts.map((fact) => (typeof fact === 'number' ? numbers.format(fact) : fact)))
  }
  return {
    language,
    say,
    title: (key, ...facts) => titled(say(key, ...facts)),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    moment: (instant) => moments.format(new Date(instant)),
    number: (value) => numbers.format(value),
  }
}

const FILES = import.meta.glob<Record<string, string>>('./made/*.json', { import: 'default' })

/** Loads one language; each is a file of its own, so that nobody waits for the others. */
export async function loadWords(language: string): Promise<Words> {
  const load = FILES[`./made/${language}.json`]
  if (load === undefined) throw new Error(`no language \`${language}\``)
  return wordsOf(language, await load())
}
