import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { isSaidAbove } from '@/lib/cases/said-above'
import type { Finding } from '@/lib/triage/finding'
import { TextLink } from '@/components/ui/text-link'
import { Disclosure } from '@/components/ui/disclosure'
import { UrgencyTag } from './urgency-tag'

interface FindingItemProps {
  readonly finding: Finding
  /** The fingerprint of the rules that raised it. */
  readonly ruleSet: string
  /** Sources by name, in the order they should be read. */
  readonly sources: readonly string[]
  readonly isDeciding?: boolean
  /** What became of it since. */
  readonly note?: ReactNode
  /** Not printed: nothing of it, or only the answers to these questions. */
  readonly isPrivate?: boolean
  readonly privateItems?: readonly string[]
  /** What stands whole under the flags above this one: here in one line, and where it is narrow only counted. */
  readonly saidAbove?: Finding['because']
}

/** A form that was sent half empty names every question that was passed over. */
const shownAtOnce = 6

/** What was found, what the patient said, and why it counts: side by side where there is room. */
export function FindingItem({
  finding,
  ruleSet,
  sources,
  isDeciding = false,
  note,
  isPrivate = false,
  privateItems = [],
  saidAbove = [],
}: FindingItemProps) {
  const t = useTranslations('clinical')
  const more = finding.because.slice(shownAtOnce)
  return (
    <li
      data-keep-together=""
      data-print={isPrivate ? 'no' : undefined}
      className="@container border-b border-rule py-1.5 last:border-b-0 md:py-3"
    >
      <div className="grid gap-x-6 gap-y-1 @2xl:grid-cols-[minmax(10rem,3fr)_minmax(0,5fr)_minmax(0,5fr)]">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1 @2xl:flex-col">
          <h3 className="font-bold">{finding.label}</h3>
          {finding.tier ? <UrgencyTag tier={finding.tier} /> : <span className="text-muted">{t('noTierAlone')}</span>}
          {isDeciding ? <span className="text-small font-semibold">{t('decided')}</span> : null}
          {finding.certainty === 'unsure' ? <span className="text-small">{t('patientUnsure')}</span> : null}
          {note ? <div className="text-small">{note}</div> : null}
        </div>
        <div className="min-w-0">
          <Said because={finding.because.slice(0, shownAtOnce)} {...{ privateItems, saidAbove }} />
          {more.length > 0 ? (
            <Disclosure summary={t('moreAnswers', { count: more.length })}>
              <Said because={more} {...{ privateItems, saidAbove }} />
            </Disclosure>
          ) : null}
        </div>
        <p className="min-w-0">
          {/* On a phone what decided says it at the head of the page. */}
          <span className={isDeciding ? 'max-sm:hidden print:inline' : ''}>{finding.reason}</span>{' '}
          <Behind id={finding.id} ruleSet={ruleSet} sources={sources} />
        </p>
      </div>
    </li>
  )
}

/** Where it is narrow the rule's own page has the sources, for the acts and answers come below. */
function Behind({ id, ruleSet, sources }: Pick<FindingItemProps, 'ruleSet' | 'sources'> & { readonly id: string }) {
  const t = useTranslations('clinical')
  return (
    <span className="text-small text-muted @2xl:mt-1 @2xl:block print:block">
      {sources.length > 0 ? (
        <span className="hidden @2xl:block @2xl:truncate print:inline print:whitespace-normal">
          {t('sources', { names: sources.join('; ') })}
        </span>
      ) : null}{' '}
      <TextLink href={`/rules/${id}?by=${ruleSet}`} className="whitespace-nowrap @2xl:inline-block @2xl:py-1">
        {t('rule', { id })}
      </TextLink>
    </span>
  )
}

interface SaidProps extends Required<Pick<FindingItemProps, 'privateItems' | 'saidAbove'>> {
  readonly because: Finding['because']
}

function Said({ because, privateItems, saidAbove }: SaidProps) {
  const t = useTranslations('clinical')
  const isAgain = (each: (typeof because)[number]) => isSaidAbove(saidAbove, each)
  const again = because.filter(isAgain).length
  return (
    <>
      <dl className="flex min-w-0 flex-col gap-1 @2xl:gap-2">
        {because.map((each) => (
          <div
            key={each.item}
            data-print={privateItems.includes(each.item) ? 'no' : undefined}
            className={isAgain(each) ? 'hidden @2xl:block print:block' : ''}
          >
            <dt className={`text-muted ${isAgain(each) ? 'line-clamp-1 print:line-clamp-none' : ''}`}>
              {each.question}
            </dt>
            <dd className="font-semibold whitespace-pre-line">{t('quoted', { words: each.answer })}</dd>
          </div>
        ))}
      </dl>
      {again > 0 ? <p className="text-muted @2xl:hidden print:hidden">{t('asAbove', { count: again })}</p> : null}
    </>
  )
}
