import { useSearch } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { countedWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { EntryLink, InEnglish, PartLink } from './EntryLink'
import { Found } from './Found'
import { SearchBox } from './SearchBox'
import './Catalogue.css'

/** Every part of the series with what is carried of it; while words are typed, what the catalogue says of them. */
export function CataloguePage() {
  const words = useWords()
  const { text } = useSearch({ from: '/catalogue' })
  const catalogue = useAsked('/api/v1/catalogue', { query: { language: words.language } })
  return (
    <Page title={words.title('screen.catalogue')} told={words.title('screen.catalogue-told')} beside={<InEnglish />}>
      <SearchBox />
      {text !== undefined ? <Found typed={text} /> : <Asked of={catalogue}>{({ parts }) => <Parts parts={parts} />}</Asked>}
    </Page>
  )
}

function Parts({ parts }: { readonly parts: readonly Schemas['PartView'][] }) {
  const words = useWords()
  return (
    <table className="rows catalogue-parts">
      <thead>
        <tr>
          <th>{words.title('screen.part')}</th>
          <th>{words.title('explain.label.gives')}</th>
          <th>{words.title('screen.carried')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.number}>
            <td>
              <PartLink part={part.number}>
                <strong className="nowrap">{part.number}</strong>
              </PartLink>
              <div lang="en">{part.title}</div>
            </td>
            <td>
              <div lang="en">{part.gives}</div>
              <div className="faint small">
                {part.type === 'IN_DEVELOPMENT' ? words.title('catalog.in-development') : `${part.type} ${part.edition}`}
              </div>
            </td>
            <td>
              <Carried part={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rows and entries, each leading to its list; what stands in the place of a part that is not published. */
function Carried({ part }: { readonly part: Schemas['PartView'] }) {
  const words = useWords()
  const nothing = part.editions.length === 0 && part.counts.length === 0
  return (
    <ul className="catalogue-carried">
      {part.editions.map(({ edition, requirements }) => (
        <li key={edition}>
          <PartLink part={part.number} edition={part.editions.length > 1 ? edition : undefined}>
            {words.say('catalog.edition', edition, requirements)}
          </PartLink>
        </li>
      ))}
      {part.counts.map(({ kind, count }) => (
        <li key={kind}>
          <PartLink part={part.number}>{countedWord(words, kind, count)}</PartLink>
        </li>
      ))}
      {part.instead !== '' && (
        <li lang="en" className="faint small">
          {part.instead}
        </li>
      )}
      {nothing && part.instead === '' && (
        <li>
          <EntryLink entry={part.id}>{words.title('screen.what-we-say')}</EntryLink>
        </li>
      )}
    </ul>
  )
}
