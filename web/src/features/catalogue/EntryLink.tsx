import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../../words/context'

/** The way to one entry of the catalogue. A part is read on the page of its list. */
export function EntryLink({ entry, children }: { readonly entry: string; readonly children: ReactNode }) {
  if (entry.startsWith('part:')) return <PartLink part={entry.slice('part:'.length)}>{children}</PartLink>
  return (
    <Link to="/catalogue/entries/$entry" params={{ entry }}>
      {children}
    </Link>
  )
}

export function PartLink({ part, edition, children }: { readonly part: string; readonly edition?: string | undefined; readonly children: ReactNode }) {
  return (
    <Link to="/catalogue/parts/$part" params={{ part }} search={edition === undefined ? {} : { edition }}>
      {children}
    </Link>
  )
}

/** Says to whoever reads another language that the texts of the catalogue are in English. */
export function InEnglish() {
  const words = useWords()
  return words.language === 'en' ? null : <span className="catalogue-english">{words.title('screen.texts-in-english')}</span>
}
