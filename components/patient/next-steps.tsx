import { useTranslations } from 'next-intl'
import { telHref } from '@/components/shell/call-link'
import type { Tier } from '@/lib/triage/urgency'

interface NextStepsProps {
  readonly tier: Tier
  readonly clinic: { readonly name: string; readonly phone: string }
  readonly emergency: string
}

/** What happens and by when, in the tier's words; the tier itself is never named to a patient. */
export function NextSteps({ tier, clinic, emergency }: NextStepsProps) {
  const t = useTranslations('sent')
  const call = useTranslations('intake.interrupt')
  return (
    <section aria-labelledby="next" className="border-s-4 border-accent bg-tint px-5 py-4">
      <h2 id="next" className="mb-2 text-heading font-bold">
        {t('next')}
      </h2>
      <ol className="flex list-decimal flex-col gap-2 ps-5">
        <li>{t(`step1.${tier}`, { emergency })}</li>
        <li>{t(`step2.${tier}`, { clinic: clinic.name, emergency })}</li>
      </ol>
      {tier === 'EMERGENCY' ? (
        <p className="mt-4">
          <a
            href={telHref(emergency)}
            className="inline-flex min-h-14 w-full items-center justify-center rounded-[3px] border-2 border-transparent bg-emergency-fill px-6 text-lead font-bold text-on-emergency no-underline hover:text-on-emergency hover:underline sm:w-auto print:border-ink print:bg-transparent print:text-ink"
          >
            {call('callButton', { number: emergency })}
          </a>
        </p>
      ) : null}
    </section>
  )
}
