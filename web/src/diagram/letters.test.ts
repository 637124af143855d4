import { expect, it } from 'vitest'
import { cut, lines } from './letters'

const width = (text: string) => [...text].length

it('breaks between words and cuts what is too long', () => {
  expect(lines('raw water intake and chemical dosing', 2, () => 16, width)).toEqual(['raw water intake', 'and chemical do…'])
  expect(lines('pump', 2, () => 16, width)).toEqual(['pump'])
  expect(lines('', 2, () => 16, width)).toEqual([''])
})

it('leaves room for signs on the first line alone', () => {
  expect(lines('one two three', 2, (line) => (line === 0 ? 4 : 10), width)).toEqual(['one', 'two three'])
})

it('never cuts a letter of two code units in half', () => {
  expect(cut('🏭🏭🏭🏭', 3, width)).toBe('🏭🏭…')
})
