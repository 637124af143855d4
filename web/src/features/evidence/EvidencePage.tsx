import { useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { evidenceKindWord, evidenceStateWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'

/** Every piece of evidence and how it stands today. */
export function EvidencePage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/evidence' })
  const evidence = useAsked('/api/v1/plants/{plant}/evidence', { path: { plant }, query: { language: words.language } })
  return (
    <Page title={words.title('report.evidence')}>
      <Asked of={evidence}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('report.no-evidence')} next={words.title('screen.no-evidence-next')} />
          ) : (
            <table className="rows">
              <thead>
                <tr>
                  <th>{words.title('report.state')}</th>
                  <th>{words.title('report.piece')}</th>
                  <th>{words.title('report.kind')}</th>
                  <th>{words.title('report.subject')}</th>
                  <th>{words.title('report.date')}</th>
                  <th>{words.title('report.last-day')}</th>
                  <th>{words.title('report.author')}</th>
                </tr>
              </thead>
              <tbody>
                {values.map((piece) => (
                  <tr key={piece.id}>
                    <td className={piece.state === 'IN_FORCE' ? 'tone-met' : 'tone-not-met'}>
                      {evidenceStateWord(words, piece.state)}
                      {piece.stale && <div className="faint">{piece.stale.text}</div>}
                    </td>
                    <td>{piece.id}</td>
                    <td>{evidenceKindWord(words, piece.kind)}</td>
                    <td>{piece.subject}</td>
                    <td>{words.day(piece.date)}</td>
                    <td>{piece.lastDay && words.day(piece.lastDay)}</td>
                    <td>{piece.author}</td>
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
