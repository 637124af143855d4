import { Link, useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { reportWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { Formats } from './Formats'

/** Every report: to be read here, or kept in every format that can hold it. */
export function ReportsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/reports' })
  const reports = useAsked('/api/v1/plants/{plant}/reports', { path: { plant } })
  return (
    <Page title={words.title('screen.reports')} told={words.title('report.nothing-certified')}>
      <Asked of={reports}>
        {(all) => (
          <table className="rows reports">
            <tbody>
              {all.map((report) => (
                <tr key={report.name}>
                  <th scope="row">
                    <Link to="/plants/$plant/reports/$report" params={{ plant, report: report.name }}>
                      {reportWord(words, report.name)}
                    </Link>
                    <div className="id">{report.name}</div>
                  </th>
                  <td>
                    <Formats plant={plant} report={report.name} formats={report.formats} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Asked>
    </Page>
  )
}
