import { useParams } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { address } from '../../api/client'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'

/** Every report in every format that can hold it, to be kept. */
export function ReportsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/reports' })
  const reports = useAsked('/api/v1/plants/{plant}/reports', { path: { plant } })
  return (
    <Page title={words.title('screen.reports')} told={words.title('report.nothing-certified')}>
      <Asked of={reports}>
        {(all) => (
          <table className="rows">
            <tbody>
              {all.map((report) => (
                <tr key={report.name}>
                  <th scope="row">{report.name}</th>
                  <td>
                    {report.formats.map((format) => (
                      <span key={format.name}>
                        <a
                          href={address('/api/v1/plants/{plant}/reports/{report}/{format}', {
                            path: { plant, report: report.name, format: format.name },
                            query: { language: words.language },
                          })}
                          download
                        >
                          {format.name}
                        </a>{' '}
                      </span>
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
