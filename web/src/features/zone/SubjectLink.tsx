import { Link } from '@tanstack/react-router'

/** The name of a subject, which leads to its page where it has one: zones and conduits have. */
export function SubjectLink({ plant, subject }: { readonly plant: string; readonly subject: string }) {
  if (!/^(zone|conduit):/.test(subject)) return <>{subject}</>
  return (
    <Link to="/plants/$plant/subject/$subject" params={{ plant, subject }}>
      {subject}
    </Link>
  )
}
