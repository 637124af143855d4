import { useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { findingKindWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { useWords } from '../../words/context'

/** What the rules of the partition found. */
export function FindingsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/findings' })
  const findings = useAsked('/api/v1/plants/{plant}/findings', { path: { plant }, query: { language: words.language } })
  return (
    <Page title={words.title('report.findings')}>
      <Asked of={findings}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('report.no-findings')} next={words.title('screen.no-findings-next')} />
          ) : (
            <table className="rows">
              <thead>
                <tr>
                  <th>{words.title('report.kind')}</th>
                  <th>{words.title('report.subject')}</th>
                  <th>{words.title('report.because')}</th>
                  <th>{words.title('rule-text.remedy')}</th>
                </tr>
              </thead>
              <tbody>
                {values.map((finding, at) => (
                  <tr key={at}>
                    <td>
                      {findingKindWord(words, finding.kind)}
                      <div className="faint">{finding.clause}</div>
                    </td>
                    <td>{finding.subject}</td>
                    <td>
                      {finding.title}
                      <div className="faint">{finding.because.text}</div>
                    </td>
                    <td>{finding.remedy}</td>
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
