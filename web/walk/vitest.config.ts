import { defineConfig } from 'vitest/config'

/** What people do, on the program as it is packed, in a real browser. Pictures of what was seen lie in target/walk. */
export default defineConfig({
  test: {
    include: ['walk/**/*.test.ts'],
    reporters: ['default', './scripts/counted.mjs'],
    fileParallelism: false,
    bail: 5,
    testTimeout: 90_000,
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 180_000,
  },
})
