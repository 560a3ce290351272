import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button-look'

interface SaveAsPdfProps {
  /** Where the file is; it may ask for something already. */
  readonly href: string
}

/** A file, and the same in large print. No page of ours: the browser keeps it. */
export function SaveAsPdf({ href }: SaveAsPdfProps) {
  const t = useTranslations('handout')
  const large = `${href}${href.includes('?') ? '&' : '?'}type=large`
  return (
    <>
      <a href={href} download="" className={buttonClass('secondary')}>
        {t('pdf')}
      </a>
      <a href={large} download="" className={buttonClass('quiet')}>
        {t('pdfLarge')}
      </a>
    </>
  )
}
