import { Button } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { may, undo, useChange } from '../change/change'

/** The plant as a whole: before it there was nothing to go back to. */
const FIRST = 1

/** Who changed what, when and why; each with the hash that holds all before it in place. */
export function HistoryPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/history' })
  const history = useAsked('/api/v1/plants/{plant}/history', { path: { plant } })
  const found = useAsked('/api/v1/plants/{plant}', { path: { plant } })
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
                    <td>
                      {change.reason} {may(found.data, 'DESIGN') && change.number > FIRST && <TakeBack plant={plant} number={change.number} />}
                    </td>
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

/** Takes one change back with a new one; both stay in the history. */
function TakeBack({ plant, number }: { readonly plant: string; readonly number: number }) {
  const words = useWords()
  const back = useChange((reason: string) => undo(plant, number, reason))
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        loading={back.isPending}
        aria-label={words.title('screen.take-back-number', number)}
        onClick={() => back.mutate(words.say('screen.taken-back-number', number))}
      >
        {words.title('screen.take-back')}
      </Button>
      {back.error && (
        <div role="alert" className="tone-not-met small">
          {back.error.message}
        </div>
      )}
    </>
  )
}
