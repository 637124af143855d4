import { Link, useParams } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { Asked } from '../../ui/Asked'
import '../../ui/Page.css'
import { useWords } from '../../words/context'
import { ArticleText, Piece } from './ArticleText'
import { EntryLink, InEnglish, PartLink } from './EntryLink'
import './Catalogue.css'

/** One entry of the catalogue: our words about it, and beside them its facts and where to read on. */
export function EntryPage() {
  const words = useWords()
  const { entry } = useParams({ from: '/catalogue/entries/$entry' })
  const article = useAsked('/api/v1/catalogue/entries/{entry}', { path: { entry }, query: { language: words.language } })
  return <Asked of={article}>{(said) => <Entry article={said} />}</Asked>
}

function Entry({ article }: { readonly article: Schemas['ArticleView'] }) {
  const words = useWords()
  return (
    <article className="page">
      <p className="catalogue-way">
        <Link to="/catalogue">{words.title('screen.catalogue')}</Link>
        <PartLink part={article.part}>{article.part}</PartLink>
        <InEnglish />
      </p>
      <h1 lang="en">
        {article.name !== '' && `${article.name} · `}
        {article.title}
      </h1>
      <p className="told">
        {article.head.map((piece, at) => (
          <Fragment key={at}>
            {at > 0 && ' · '}
            <Piece piece={piece} />
          </Fragment>
        ))}
      </p>
      <ArticleText article={article} wide />
      <nav className="catalogue-beside" aria-label={words.title('screen.beside-it')}>
        <Neighbour of={article.before} sign="←" />
        <Neighbour of={article.after} sign="→" />
      </nav>
    </article>
  )
}

function Neighbour({ of, sign }: { readonly of: Schemas['PhraseView'] | undefined; readonly sign: string }) {
  if (!of?.entry) return <span />
  return (
    <span>
      <span aria-hidden="true" className="faint">
        {sign}{' '}
      </span>
      <EntryLink entry={of.entry}>
        <span lang="en">
          {of.text} {of.more}
        </span>
      </EntryLink>
    </span>
  )
}
