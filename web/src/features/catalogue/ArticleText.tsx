import { Fragment } from 'react'
import type { Schemas } from '../../api/client'
import { titled } from '../../words/words'
import { EntryLink } from './EntryLink'

type Article = Schemas['ArticleView']
type Said = Schemas['SaidView']

/** What an entry says: texts that are read, and facts that are looked up. On a wide page they stand side by side. */
export function ArticleText({ article, wide = false }: { readonly article: Article; readonly wide?: boolean }) {
  const lines = article.sections.flatMap((section) => section.lines)
  const texts = lines.filter(isText)
  const facts = lines.filter((line) => !isText(line))
  const notes = article.sections.flatMap((section) => section.notes)
  return (
    <div className={wide ? 'article article-wide' : 'article'}>
      {texts.length > 0 && (
        <dl className="article-texts">
          {texts.map((line, at) => (
            <Fragment key={at}>
              <dt>{titled(line.label)}</dt>
              <dd>
                <Pieces line={line} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {(facts.length > 0 || notes.length > 0) && (
        <div className="article-facts">
          {facts.length > 0 && (
            <dl>
              {facts.map((line, at) => (
                <Fragment key={at}>
                  <dt>{titled(line.label)}</dt>
                  <dd>
                    <Pieces line={line} />
                  </dd>
                </Fragment>
              ))}
            </dl>
          )}
          {notes.map((note) => (
            <p key={note} className="faint small">
              {note}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}

function isText(line: Said): boolean {
  const [first] = line.phrases
  return line.shape === 'ALONE' && Boolean(first?.language) && !first?.entry
}

function Pieces({ line }: { readonly line: Said }) {
  switch (line.shape) {
    case 'ALONE':
      return line.phrases.map((piece, at) => <Piece key={at} piece={piece} />)
    case 'ROW':
      return line.phrases.map((piece, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          <Piece piece={piece} />
        </Fragment>
      ))
    case 'EACH':
    case 'STEPS':
      return (
        <ul>
          {line.phrases.map((piece, at) => (
            <li key={at}>
              {line.shape === 'STEPS' && '→ '}
              <Piece piece={piece} />
            </li>
          ))}
        </ul>
      )
  }
}

/** A text, or the way to another entry. */
export function Piece({ piece }: { readonly piece: Schemas['PhraseView'] }) {
  const text = <span lang={piece.language}>{piece.text}</span>
  return (
    <>
      {piece.entry ? <EntryLink entry={piece.entry}>{text}</EntryLink> : text}
      {piece.more && <span lang="en"> {piece.more}</span>}
    </>
  )
}
