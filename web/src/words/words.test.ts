import { describe, expect, it } from 'vitest'
import { differing, facts, sentences } from '../../scripts/words.mjs'
import english from './made/en.json'
import { said, titled, wordsOf } from './words'

describe('words', () => {
  const words = wordsOf('en', english)

  it('says a sentence of its facts', () => {
    expect(words.say('assessment.every-asset', 'SR 1.1', 3)).toBe('every asset asked meets SR 1.1, 3 of 3')
  })

  it('never reads a fact as a sentence', () => {
    expect(said('{0} and {1}', ['{1}', '$& {0}'])).toBe('{1} and $& {0}')
  })

  it('starts headings with a large letter, also where it is none of ASCII', () => {
    expect(titled('ändern')).toBe('Ändern')
    expect(titled('SL-T')).toBe('SL-T')
    expect(titled('')).toBe('')
  })

  it('prints days and numbers as the language does', () => {
    expect(words.day('2026-03-01')).toBe('Mar 1, 2026')
    expect(wordsOf('de', english).number(12345)).toBe('12.345')
  })

  it('names the key that is missing', () => {
    expect(() => wordsOf('en', {}).say('answer.able')).toThrow('no sentence `answer.able`')
  })
})

describe('the words made at build', () => {
  it('joins the names on the way to a sentence', () => {
    expect(sentences({ a: { b: 'one', c: { d: 'two' } } })).toEqual({ 'a.b': 'one', 'a.c.d': 'two' })
  })

  it('refuses a placeholder that leaves a hole', () => {
    expect(() => facts('a.b', '{1} alone')).toThrow('`a.b` has 1 facts and none is {0}')
  })

  it('names what another language has and English has not, or says of other facts', () => {
    expect(differing({ a: 'one {0}', b: 'two' }, { a: 'eins', b: 'zwei', c: 'drei' })).toEqual(['a', 'c'])
  })
})

describe('the words of the pages', () => {
  const sources = import.meta.glob<string>(['../**/*.ts', '../**/*.tsx', '!../**/*.test.ts', '!../words/made/**'], { query: '?raw', import: 'default', eager: true })

  it('are each used', () => {
    const text = Object.values(sources).join('\n')
    expect(Object.keys(english).filter((key) => key.startsWith('screen.') && !text.includes(`'${key}'`))).toEqual([])
  })
})
