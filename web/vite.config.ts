import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  build: {
    // Into the jar that the server hands the pages out of; nothing is written into a page, its policy would forbid it.
    outDir: process.env['RINGWALL_PAGES'] ?? 'target/classes/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: false,
  },
  logLevel: 'warn',
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    reporters: ['default', './scripts/counted.mjs'],
    // A machine that builds on all its cores is slow to start a browser.
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
})
