import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    reporters: ['default', './scripts/counted.mjs'],
    // A machine that builds on all its cores is slow to start a browser.
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
})
