import { ButtonLink } from '@/components/ui/button-link'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'

interface Place {
  readonly href: string
  readonly label: string
}

interface KeptHeadProps {
  readonly above: Place
  readonly title: string
  readonly lead: string
  /** Where a new one is made; null where that stands right below. */
  readonly fresh: Place | null
}

/** The head of a page of what is kept under names: what it is for, and the way to a new one. */
export function KeptHead({ above, title, lead, fresh }: KeptHeadProps) {
  return (
    <PageTitle
      above={<TextLink href={above.href}>{above.label}</TextLink>}
      lead={lead}
      aside={
        fresh ? (
          <ButtonLink href={fresh.href} variant="secondary">
            {fresh.label}
          </ButtonLink>
        ) : null
      }
    >
      {title}
    </PageTitle>
  )
}
