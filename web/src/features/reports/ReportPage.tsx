import { SegmentedControl, TextInput } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { titled } from '../../words/words'
import { Blocks } from './Blocks'
import { Formats } from './Formats'
import { useReport, type Section } from './document'
import { Sentence } from './Sentence'
import './Report.css'

/** One report as a page: the same contents as in every document that is kept of it, with links, and to look through. */
export function ReportPage() {
  const words = useWords()
  const { plant, report } = useParams({ from: '/plants/$plant/reports/$report' })
  const [all, setAll] = useState(false)
  const [wanted, setWanted] = useState('')
  const asked = useReport({ plant, report, language: words.language, all })
  const kept = useAsked('/api/v1/plants/{plant}/reports', { path: { plant } })
  return (
    <Asked of={asked}>
      {(document) => (
        <Page title={titled(document.title.text.replaceAll('`', ''))}>
          <div className="report-tools">
            <TextInput size="xs" aria-label={words.title('screen.filter')} placeholder={words.title('screen.filter')} value={wanted} onChange={(event) => setWanted(event.currentTarget.value)} />
            <SegmentedControl
              size="xs"
              aria-label={words.title('screen.how-much')}
              value={all ? 'all' : 'open'}
              onChange={(value) => setAll(value === 'all')}
              data={[
                { value: 'open', label: words.title('screen.what-matters') },
                { value: 'all', label: words.title('screen.in-full') },
              ]}
            />
            <span className="faint small">{words.title('screen.as-of', words.day(document.origin.day))}</span>
            {kept.data && <Formats plant={plant} report={report} formats={kept.data.find((each) => each.name === report)?.formats ?? []} />}
          </div>
          <Blocks plant={plant} blocks={document.preface} heading="" wanted={wanted} />
          {document.sections.map((section) => (
            <SectionOf key={section.id} plant={plant} section={section} depth={2} wanted={wanted} />
          ))}
        </Page>
      )}
    </Asked>
  )
}

interface Props {
  readonly plant: string
  readonly section: Section
  readonly depth: 2 | 3 | 4
  readonly wanted: string
}

function SectionOf({ plant, section, depth, wanted }: Props) {
  const Heading = `h${depth}` as const
  return (
    <section className="report-section">
      <Heading>
        <Sentence text={section.title.text} />
      </Heading>
      <Blocks plant={plant} blocks={section.blocks} heading={section.title.text} wanted={wanted} />
      {section.sections.map((below) => (
        <SectionOf key={below.id} plant={plant} section={below} depth={depth === 2 ? 3 : 4} wanted={wanted} />
      ))}
    </section>
  )
}
