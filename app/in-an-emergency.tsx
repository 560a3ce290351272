import { getTranslations } from 'next-intl/server'
import { telHref } from '@/components/shell/call-link'
import { helpLines } from '@/lib/content/help-lines'

/** For whoever has no link that opens, wherever they are. */
export async function InAnEmergency() {
  const t = await getTranslations('link')
  return (
    <p className="mt-6 font-semibold">
      {t.rich('badEmergency', {
        us: (words) => <a href={telHref(helpLines('US').emergency)}>{words}</a>,
        uk: (words) => <a href={telHref(helpLines('UK').emergency)}>{words}</a>,
      })}
    </p>
  )
}
