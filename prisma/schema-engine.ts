import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapter } from './migration-adapter'

const wasmFile = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  .replace(/\.js$/, '.wasm')

type StartTimer = (...args: unknown[]) => NodeJS.Timeout

/** The engine leaves its ten-second lock timer running when it is done; that must not keep a process open. */
const timers = Object.fromEntries(
  Object.entries(bindings)
    .filter(([name]) => name.startsWith('__wbg_setTimeout_'))
    .map(([name, start]) => [name, (...args: unknown[]) => (start as unknown as StartTimer)(...args).unref()]),
)

let loading: Promise<void> | undefined

/**
 * Prisma's schema engine as WebAssembly: the CLI's native one would have to be downloaded from outside the registry.
 * Node cannot import a .wasm file from a package without a flag, so its two halves are put together here.
 */
const load = async () => {
  const source = await WebAssembly.compile(await readFile(wasmFile))
  const { exports } = await WebAssembly.instantiate(source, { './schema_engine_bg.js': { ...bindings, ...timers } })
  const { __wbg_set_wasm: connect } = bindings as unknown as { __wbg_set_wasm: (wasm: WebAssembly.Exports) => void }
  connect(exports)
  const start = exports['__wbindgen_start'] as () => void
  start()
}

export const withSchemaEngine = async <Value>(
  url: string,
  task: (engine: bindings.SchemaEngine) => Promise<Value>,
): Promise<Value> => {
  await (loading ??= load())
  const adapter = new MigrationAdapter(url)
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound)
    try {
      return await task(engine)
    } finally {
      engine.free()
    }
  } finally {
    await adapter.end()
  }
}
