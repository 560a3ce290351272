import next from 'eslint-config-next/core-web-vitals'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import rooms from './tests/pure-rooms.json' with { type: 'json' }

const pureRooms = rooms.map((room) => `lib/${room}/**/*.ts`)

const clock = 'The time comes in as a value; lib/clock.ts alone reads it.'
const chance = 'Chance comes in as a value.'

export default defineConfig(
  globalIgnores(['.next', '.data', 'lib/db/generated', 'next-env.d.ts', 'test-results', '**/*.d.mts']),
  // About pages and their parts: of any other file they would be asked in vain.
  { files: ['**/*.tsx', 'app/**/*.ts', 'components/**/*.ts'], extends: [next] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A server action is given to a form as it is; React waits for it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/**'],
    ignores: ['lib/content/**'],
    rules: { 'max-lines': ['error', { max: 200 }] },
  },
  {
    files: ['app/**', 'components/**', 'lib/**'],
    ignores: ['lib/content/**'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: [...pureRooms, 'lib/content/**/*.ts', 'lib/result.ts'],
    ignores: ['lib/content/**/*-cli.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: chance },
      ],
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/**', 'proxy.ts'],
    ignores: ['lib/env.ts', 'lib/launch/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only lib/env.ts reads the settings.' },
      ],
    },
  },
)
