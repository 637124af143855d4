import { useParams } from '@tanstack/react-router'
import { usePaged } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { findingKindWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, More, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { SubjectLink } from '../zone/SubjectLink'

/** What the rules of the partition found, gravest first. */
export function FindingsPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/findings' })
  const findings = usePaged('/api/v1/plants/{plant}/findings', { path: { plant }, query: { language: words.language } })
  return (
    <Page title={words.title('report.findings')}>
      <Asked of={findings}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('report.no-findings')} next={words.title('screen.no-findings-next')} />
          ) : (
            <>
              <FindingTable plant={plant} findings={values} />
              <More of={findings} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function FindingTable({ plant, findings }: { readonly plant: string; readonly findings: readonly Schemas['FindingView'][] }) {
  const words = useWords()
  return (
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
        {findings.map((finding, at) => (
          <tr key={at}>
            <td>
              <span className={`tag ${finding.kind === 'NONCONFORMITY' ? 'tag-gap' : 'tag-finding'}`}>{findingKindWord(words, finding.kind)}</span>
              <div className="faint small">{finding.clause}</div>
            </td>
            <td className="nowrap">
              <SubjectLink plant={plant} subject={finding.subject} />
            </td>
            <td>
              <strong>{finding.title}</strong>
              <div>{finding.because.text}</div>
            </td>
            <td>{finding.remedy}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
