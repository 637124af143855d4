import { address, type Schemas } from '../../api/client'
import { useWords } from '../../words/context'
import './Reports.css'

interface Props {
  readonly plant: string
  readonly report: string
  readonly formats: readonly Schemas['FormatLine'][]
}

/** A report in every format that can hold it, to be kept. */
export function Formats({ plant, report, formats }: Props) {
  const words = useWords()
  return (
    <span>
      {formats.map((format) => (
        <a
          key={format.name}
          className="report-format"
          href={address('/api/v1/plants/{plant}/reports/{report}/{format}', { path: { plant, report, format: format.name }, query: { language: words.language } })}
          title={format.holds}
          download
        >
          {format.name}
        </a>
      ))}
    </span>
  )
}
