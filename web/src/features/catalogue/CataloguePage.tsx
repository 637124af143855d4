import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'

/** Every requirement that is carried, with our words about it. */
export function CataloguePage() {
  const words = useWords()
  const navigate = useNavigate()
  const search = useSearch({ from: '/catalogue' })
  const [typed, setTyped] = useState(search.text ?? '')
  const [text] = useDebouncedValue(typed, 250)
  useEffect(() => void navigate({ to: '/catalogue', search: text === '' ? {} : { text }, replace: true }), [text, navigate])
  const rows = useAsked('/api/v1/catalogue/requirements', { query: { text, language: words.language } })
  return (
    <Page title={words.title('screen.catalogue')}>
      <TextInput label={words.title('screen.search')} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} mb="md" maw={420} />
      <Asked of={rows}>
        {(found) =>
          found.length === 0 ? (
            <Empty title={words.title('screen.nothing-found')} next={words.title('screen.nothing-found-next')} />
          ) : (
            <table className="rows">
              <tbody>
                {found.slice(0, 100).map((row) => (
                  <tr key={row.id}>
                    <td>
                      <strong>{row.id}</strong> {row.level !== undefined && <span className="faint">SL {row.level}</span>}
                    </td>
                    <td>
                      {row.title}
                      {row.text && <div className="faint">{row.text.purpose}</div>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Asked>
    </Page>
  )
}
