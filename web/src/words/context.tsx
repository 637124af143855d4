import { createContext, use } from 'react'
import type { Words } from './words'

const Spoken = createContext<Words | undefined>(undefined)

/** Gives all pages inside it their language. */
export const Speaking = Spoken.Provider

/** The words of the reader's language. */
export function useWords(): Words {
  const words = use(Spoken)
  if (words === undefined) throw new Error('expected words around this part of the page')
  return words
}
