import { useTranslations } from 'next-intl'
import { HandoutBody } from '@/components/handout/handout-body'
import { TeachBackPreview } from '@/components/handout/teach-back-preview'
import type { Read } from '@/lib/handouts/finished'
import type { Picture } from '@/lib/pictures/picture'

interface DraftWordsProps {
  readonly read: Read | null
  readonly pictures: Readonly<Record<string, Picture>>
}

/** For whoever reads it and does not write: as a patient will see it. */
export function DraftWords({ read, pictures }: DraftWordsProps) {
  const t = useTranslations('writing')
  if (!read) return <p className="text-muted">{t('lacks.no-words')}</p>
  const { title, body, teachBack, locale } = read
  return (
    <div className="max-w-[40rem]">
      <h2 lang={locale} className="mb-3 text-title font-bold wrap-anywhere">
        {title}
      </h2>
      <HandoutBody body={body} pictures={pictures} ownAt="/handouts/pictures" lang={locale} />
      {teachBack ? <TeachBackPreview teachBack={teachBack} lang={locale} /> : null}
    </div>
  )
}
