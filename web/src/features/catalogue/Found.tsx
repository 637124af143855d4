import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get } from '../../api/client'
import { entryKindWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty } from '../../ui/Page'
import { useWords } from '../../words/context'
import { EntryLink } from './EntryLink'

const MOST = 50

/** What the catalogue says of some words, best first. What was found before stays until the new is there. */
export function Found({ typed }: { readonly typed: string }) {
  const words = useWords()
  const path = '/api/v1/catalogue/search'
  const at = { query: { q: typed, limit: MOST, language: words.language } }
  const found = useQuery({ queryKey: [path, at], queryFn: () => get(path, at), placeholderData: keepPreviousData })
  return (
    <Asked of={found}>
      {({ hits, total }) =>
        total === 0 ? (
          <Empty title={words.title('catalog.not-found', typed)} next={words.title('screen.nothing-found-next')} />
        ) : (
          <>
            <p className="told small" role="status">
              {words.title('screen.shown', hits.length, total)}
            </p>
            <ol className="catalogue-found">
              {hits.map((hit) => (
                <li key={hit.id}>
                  <EntryLink entry={hit.id}>
                    <span lang="en">{hit.title.startsWith(hit.name) ? hit.title : `${hit.name} · ${hit.title}`}</span>
                  </EntryLink>{' '}
                  <span className="faint small">{entryKindWord(words, hit.kind ?? 'REQUIREMENT')}</span>
                  <p lang="en">{hit.excerpt}</p>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Asked>
  )
}
