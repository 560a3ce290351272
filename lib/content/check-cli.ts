import { pathways } from '@/lib/content/pathways/registry'
import { contentProblems } from './check/check'
import { currentContents } from './check/current'
import { releasedProblems } from './check/released'
import { readLedger, releasedFolder } from './release/folder'

const problems = [
  ...currentContents.flatMap(contentProblems),
  ...pathways.flatMap((pathway) => releasedProblems(pathway, readLedger(releasedFolder(pathway)))),
]
for (const { file, id, problem } of problems) console.log(`${file}: ${id}: ${problem}`)
if (problems.length > 0) process.exitCode = 1
