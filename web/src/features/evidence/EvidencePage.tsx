import { SegmentedControl } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { usePaged } from '../../api/ask'
import { address, type Schemas } from '../../api/client'
import { EVIDENCE_STATES, evidenceKindWord, evidenceStateWord, shortRow, type EvidenceState } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Empty, More, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { Correcting } from '../change/Correcting'
import { SubjectLink } from '../zone/SubjectLink'

/** Every piece of evidence and how it stands today; what has to be looked at again comes first. */
export function EvidencePage() {
  const words = useWords()
  const navigate = useNavigate()
  const { plant } = useParams({ from: '/plants/$plant/evidence' })
  const { state } = useSearch({ from: '/plants/$plant/evidence' })
  const evidence = usePaged('/api/v1/plants/{plant}/evidence', { path: { plant }, query: { state, language: words.language } })
  const choose = (value: string) => void navigate({ to: '/plants/$plant/evidence', params: { plant }, search: value === '' ? {} : { state: value as EvidenceState } })
  return (
    <Page title={words.title('report.evidence')}>
      <SegmentedControl
        mb="md"
        size="xs"
        aria-label={words.title('report.state')}
        value={state ?? ''}
        onChange={choose}
        data={[{ value: '', label: words.title('screen.all') }, ...EVIDENCE_STATES.map((each) => ({ value: each, label: words.title(evidenceStateWord(each)) }))]}
      />
      <Asked of={evidence}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title(state ? 'screen.no-such-evidence' : 'report.no-evidence')} next={words.title('screen.no-evidence-next')} />
          ) : (
            <>
              <EvidenceTable plant={plant} pieces={values} />
              <More of={evidence} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function EvidenceTable({ plant, pieces }: { readonly plant: string; readonly pieces: readonly Schemas['EvidenceView'][] }) {
  const words = useWords()
  const heads = ['report.state', 'report.piece', 'report.subject', 'screen.speaks-to', 'report.date', 'report.last-day', 'report.author'] as const
  return (
    <table className="rows">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head}>{words.title(head)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece) => (
          <tr key={piece.id}>
            <td>
              <span className={`tag ${piece.state === 'IN_FORCE' ? 'tag-good' : 'tag-gap'}`}>{words.say(evidenceStateWord(piece.state))}</span>
              {piece.stale && <div className="faint small">{piece.stale.text}</div>}
            </td>
            <td>
              {words.title(evidenceKindWord(piece.kind))}
              {!piece.favourable && <span className="tone-not-met"> ✗ {words.say('screen.against')}</span>}
              {piece.method !== '' && <div className="small">{piece.method}</div>}
              <div className="id">{piece.id}</div>
              {piece.kept && piece.sha256 && (
                <a className="small" href={address('/api/v1/plants/{plant}/attachments/{sha256}', { path: { plant, sha256: piece.sha256 } })} title={piece.sha256} download>
                  {words.say('screen.file')} {piece.sha256.slice(0, 12)}
                </a>
              )}
            </td>
            <td>
              <SubjectLink plant={plant} subject={piece.subject} />
            </td>
            <td>{piece.statements.map((each) => shortRow(each.requirement)).join(', ')}</td>
            <td className="nowrap">{words.day(piece.date)}</td>
            <td className="nowrap">{piece.lastDay && words.day(piece.lastDay)}</td>
            <td>
              {piece.author} <Correcting plant={plant} piece={piece} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
