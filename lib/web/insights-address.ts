import { z } from 'zod'
import { usualWeeks, type WeekCount, weekCounts } from '@/lib/insights/period'
import { type Section, sections } from '@/lib/insights/sections'

const weeksSchema = z.coerce.number().pipe(z.literal(weekCounts)).catch(usualWeeks)

/** What an address does not say, or says wrongly, is the usual. */
export const readWeeks = (params: Readonly<Record<string, unknown>>): WeekCount => weeksSchema.parse(params['weeks'])

export const insightsHref = (weeks: WeekCount): string =>
  weeks === usualWeeks ? '/insights' : `/insights?weeks=${String(weeks)}`

export const fileHref = (section: Section, weeks: WeekCount): string =>
  `/insights/${section}.csv?weeks=${String(weeks)}`

/** The section that a file's name asks for; null where there is no such file. */
export const sectionOfFile = (name: string): Section | null =>
  sections.find((section) => name === `${section}.csv`) ?? null
