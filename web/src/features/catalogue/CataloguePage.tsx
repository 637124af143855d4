import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAsked } from '../../api/ask'
import { shortRow } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'

/** As many as anybody reads before he searches. */
const SHOWN = 100

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
            <>
              <div className="told small">{words.title('screen.shown', Math.min(found.length, SHOWN), found.length)}</div>
              <table className="rows catalogue">
                <thead>
                  <tr>
                    <th>{words.title('screen.requirement')}</th>
                    <th>{words.title('report.from-level')}</th>
                    <th>{words.title('screen.what-it-is-for')}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.slice(0, SHOWN).map((row) => (
                    <tr key={row.id}>
                      <td>
                        <strong>{shortRow(row.id)}</strong> {row.title}
                        <div className="id">{row.id.replace(shortRow(row.id), '')}</div>
                      </td>
                      <td>{row.level !== undefined && `SL ${row.level}`}</td>
                      <td>
                        {row.text?.purpose}
                        {row.text && <div className="faint small">{row.text.question}</div>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )
        }
      </Asked>
    </Page>
  )
}
