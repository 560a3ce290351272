import { useTranslations } from 'next-intl'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'

interface DraftHeadProps {
  readonly draft: {
    readonly id: string
    readonly name: string
    readonly version: number
    readonly writers: readonly string[]
    readonly adapts: {
      readonly id: string
      readonly title: string
      readonly version: number
      readonly madeFrom: number
    } | null
  }
}

/** What is written, by whom, and what it was made from. */
export function DraftHead({ draft: { name, version, writers, adapts } }: DraftHeadProps) {
  const t = useTranslations('writing')
  const back = useTranslations('handouts')('back')
  return (
    <PageTitle
      above={<TextLink href="/handouts">{back}</TextLink>}
      lead={
        <>
          {t('writers', { names: writers.join(', ') })}{' '}
          {adapts
            ? t.rich('madeFrom', {
                version: adapts.madeFrom,
                title: adapts.title,
                link: (words) => (
                  <TextLink href={`/handouts/${adapts.id}`} target="_blank">
                    {words}
                  </TextLink>
                ),
              })
            : null}{' '}
          {adapts && adapts.version !== adapts.madeFrom ? t('keelsIsNow', { version: adapts.version }) : null}
        </>
      }
    >
      {version > 0 ? t('nextVersion', { title: name }) : name === '' ? t('untitled') : name}
    </PageTitle>
  )
}
