// Turns words/‹language›.yaml into modules that the screen can load, one a language, and the keys with the number of
// facts that each sentence is said of into a type. A language that lacks a sentence has the English one.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../words/', import.meta.url))
const made = fileURLToPath(new URL('../src/words/made/', import.meta.url))

/** @returns {Record<string, string>} keys as the Java writers say them: the names on the way, joined by a full stop */
export function sentences(group, prefix = '') {
  return Object.fromEntries(
    Object.entries(group).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(sentences(value, `${prefix}${name}.`))
        : [[prefix + name, String(value)]],
    ),
  )
}

/** How many facts a sentence is said of. Its placeholders are numbered from 0 without a hole. */
export function facts(key, sentence) {
  const numbers = new Set([...sentence.matchAll(/\{(\d)\}/g)].map((found) => Number(found[1])))
  for (let number = 0; number < numbers.size; number++) {
    if (!numbers.has(number)) throw new Error(`\`${key}\` has ${numbers.size} facts and none is {${number}}`)
  }
  return numbers.size
}

/** Every key of the other language is one of English, said of as many facts. */
export function differing(english, other) {
  return Object.entries(other)
    .filter(([key, sentence]) => !(key in english) || facts(key, sentence) !== facts(key, english[key]))
    .map(([key]) => key)
}

function write() {
  const languages = readdirSync(root).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5)).sort()
  const read = (language) => sentences(parse(readFileSync(join(root, `${language}.yaml`), 'utf8')))
  const english = read('en')
  // The folder itself stays as it was: a folder that changes looks to the launcher like a source that did.
  for (const old of readdirSync(made)) if (!old.startsWith('.')) rmSync(join(made, old))
  for (const language of languages) {
    const own = read(language)
    const wrong = differing(english, own)
    if (wrong.length > 0) throw new Error(`words/${language}.yaml: expected the keys and facts of English, got ${wrong.join(', ')}`)
    writeFileSync(join(made, `${language}.json`), JSON.stringify({ ...english, ...own }))
  }
  const keys = Object.entries(english).map(([key, sentence]) => `  ${JSON.stringify(key)}: ${facts(key, sentence)}`)
  writeFileSync(
    join(made, 'keys.ts'),
    `/** Every sentence there is, and of how many facts it is said. Made from words/en.yaml. */\nexport interface Sentences {\n${keys.join('\n')}\n}\n\nexport const LANGUAGES = ${JSON.stringify(languages)} as const\n`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write()
