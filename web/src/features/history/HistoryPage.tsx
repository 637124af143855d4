import { useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'

/** Who changed what, when and why; each with the hash that holds all before it in place. */
export function HistoryPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/history' })
  const history = useAsked('/api/v1/plants/{plant}/history', { path: { plant } })
  return (
    <Page title={words.title('screen.history')} told={words.title('screen.history-told')}>
      <Asked of={history}>
        {(changes) =>
          changes.length === 0 ? (
            <Empty title={words.title('screen.no-history')} next={words.title('screen.no-history-next')} />
          ) : (
            <table className="rows">
              <thead>
                <tr>
                  <th>{words.title('work-list.number')}</th>
                  <th>{words.title('screen.when')}</th>
                  <th>{words.title('screen.who')}</th>
                  <th>{words.title('comparison.what')}</th>
                  <th>{words.title('rule-text.why')}</th>
                  <th>{words.title('screen.hash')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map((change) => (
                  <tr key={change.number}>
                    <td>{words.number(change.number)}</td>
                    <td className="nowrap">{words.moment(change.at)}</td>
                    <td>{change.by}</td>
                    <td>
                      {change.kind} <span className="id">{change.id}</span>
                    </td>
                    <td>{change.reason}</td>
                    <td className="id" title={change.hash}>
                      {change.hash.slice(0, 12)}
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
