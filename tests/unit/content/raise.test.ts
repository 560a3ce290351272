import { expect, test } from 'vitest'
import { contentsOf } from '@/lib/content/check/current'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { versions } from '@/lib/content/pathways/back-pain/versions'
import { entriesOf } from '@/lib/content/release/entries'
import { readLedger, releasedFolder } from '@/lib/content/release/folder'
import { currentModule, raisedVersions, versionsIn } from '@/lib/content/release/raise'
import type { Pathway } from '@/lib/pathways/pathway'
import { textOf } from '../../architecture/files'

const ledger = readLedger(releasedFolder(backPain))
const raised = (pathway: Pathway) => raisedVersions(versions, contentsOf(pathway).flatMap(entriesOf), ledger)

test('what was released as it is keeps its version', () => {
  expect(raised(backPain)).toEqual(versions)
})

test('other words raise the questionnaire, and other rules the rules, by one', () => {
  const { questionnaire, ruleSet } = backPain.intake
  const reworded = { ...questionnaire, pages: questionnaire.pages.slice(1) }
  const intake = { ...backPain.intake, questionnaire: reworded, ruleSet: { ...ruleSet, rules: ruleSet.rules.slice(1) } }
  expect(raised({ ...backPain, intake })).toEqual({
    ...versions,
    'back-pain-questionnaire': questionnaire.version + 1,
    'back-pain-rules': ruleSet.version + 1,
  })
})

test('a handout is raised by whoever rewords it', () => {
  const handouts = backPain.handouts.map((entry) => ({ ...entry, reviewedOn: '2026-01-01' }))
  expect(raised({ ...backPain, handouts })).toEqual(versions)
})

test('the versions are read back from the file that a release writes', () => {
  expect(versionsIn(currentModule(versions))).toEqual(versions)
  expect(versionsIn(textOf('lib/content/pathways/back-pain/versions.ts'))).toEqual(versions)
})
