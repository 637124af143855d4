import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useAsked, usePaged } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { Asked } from '../../ui/Asked'
import { More } from '../../ui/Page'
import { useWords } from '../../words/context'
import { ArticleText } from './ArticleText'
import { EntryLink, InEnglish, PartLink } from './EntryLink'
import { grouped, type Grouped } from './grouped'
import './Catalogue.css'

const MANY = 250

/** One part of the series: what is listed under it, and beside it what we say of the part itself. */
export function PartPage() {
  const words = useWords()
  const { part } = useParams({ from: '/catalogue/parts/$part' })
  const { edition } = useSearch({ from: '/catalogue/parts/$part' })
  const entries = usePaged('/api/v1/catalogue/parts/{part}', { path: { part }, query: { edition, limit: MANY, language: words.language } })
  const article = useAsked('/api/v1/catalogue/entries/{entry}', { path: { entry: `part:${part}` }, query: { language: words.language } })
  const catalogue = useAsked('/api/v1/catalogue', { query: { language: words.language } })
  const editions = catalogue.data?.parts.find((each) => each.number === part)?.editions ?? []
  return (
    <section className="page">
      <p className="catalogue-way">
        <Link to="/catalogue">{words.title('screen.catalogue')}</Link>
        <InEnglish />
      </p>
      <h1 lang="en">
        {part}
        {article.data && ` · ${article.data.title}`}
      </h1>
      {editions.length > 1 && <Editions part={part} editions={editions} chosen={edition} />}
      <Asked of={entries}>
        {({ values }) => (
          <div className={values.length > 0 ? 'catalogue-part' : undefined}>
            {values.length > 0 && (
              <div>
                {grouped(values).map((group, at) => (
                  <Group key={at} group={group} />
                ))}
                <More of={entries} />
              </div>
            )}
            <section className="catalogue-about" aria-label={words.title('screen.about-the-part')}>
              <Asked of={article}>{(said) => <ArticleText article={said} />}</Asked>
            </section>
          </div>
        )}
      </Asked>
    </section>
  )
}

function Editions({ part, editions, chosen }: { readonly part: string; readonly editions: readonly Schemas['EditionView'][]; readonly chosen: string | undefined }) {
  const words = useWords()
  return (
    <nav className="catalogue-editions" aria-label={words.title('explain.label.edition')}>
      {editions.toReversed().map(({ edition, requirements }) => (
        <PartLink key={edition} part={part} edition={edition}>
          <span className={edition === chosen ? 'chosen' : undefined}>{words.say('catalog.edition', edition, requirements)}</span>
        </PartLink>
      ))}
      <PartLink part={part}>
        <span className={chosen === undefined ? 'chosen' : undefined}>{words.title('screen.all')}</span>
      </PartLink>
    </nav>
  )
}

function Group({ group }: { readonly group: Grouped<Schemas['ListedView']> }) {
  return (
    <section>
      {group.heads.map(({ depth, text, english }) => {
        const Heading = depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4'
        return (
          <Heading key={depth} className="catalogue-group" lang={english ? 'en' : undefined}>
            {text}
          </Heading>
        )
      })}
      <ul className="catalogue-list">
        {group.entries.map((entry) => (
          <li key={entry.id}>
            <div className="catalogue-row">
              {entry.name !== '' && <span className="catalogue-code">{entry.name}</span>}
              {entry.level && <span className="catalogue-level">SL {entry.level}</span>}
              <EntryLink entry={entry.id}>
                <span lang="en">{entry.title}</span>
              </EntryLink>
              {entry.note && <span className="faint small">{entry.note}</span>}
            </div>
            {entry.gist !== '' && (
              <p lang="en" className="catalogue-gist">
                {entry.gist}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
