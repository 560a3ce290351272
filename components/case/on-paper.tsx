import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { isWrittenTo, type ToldBy } from '@/lib/cases/told-by'

interface OnPaperProps {
  readonly toldBy: ToldBy
  readonly givenName: string
}

/** That nothing tells the patient of what is sent, before it is sent; and how they have it on paper. */
export function OnPaper({ toldBy, givenName }: OnPaperProps) {
  const t = useTranslations('case.onPaper')
  if (isWrittenTo(toldBy)) return null
  return (
    <div className="mb-3 max-w-prose">
      <Notice kind="warning">{t(toldBy, { name: givenName })}</Notice>
    </div>
  )
}
