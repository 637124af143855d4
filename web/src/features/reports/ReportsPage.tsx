import { useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { address } from '../../api/client'
import { reportWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import './Reports.css'

/** Every report in every format that can hold it, to be kept. */
export function ReportsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/reports' })
  const reports = useAsked('/api/v1/plants/{plant}/reports', { path: { plant } })
  const kept = (report: string, format: string) =>
    address('/api/v1/plants/{plant}/reports/{report}/{format}', { path: { plant, report, format }, query: { language: words.language } })
  return (
    <Page title={words.title('screen.reports')} told={words.title('report.nothing-certified')}>
      <Asked of={reports}>
        {(all) => (
          <table className="rows reports">
            <tbody>
              {all.map((report) => (
                <tr key={report.name}>
                  <th scope="row">
                    {reportWord(words, report.name)}
                    <div className="id">{report.name}</div>
                  </th>
                  <td>
                    {report.formats.map((format) => (
                      <a key={format.name} className="report-format" href={kept(report.name, format.name)} title={format.holds} download>
                        {format.name}
                      </a>
                    ))}
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
