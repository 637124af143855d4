/** The colours of a drawing. The same as those of a report's page, in light and in dark; a test compares them. */
export interface Hues {
  readonly paper: string
  readonly ink: string
  readonly faint: string
  readonly accent: string
  readonly gap: string
  readonly 'gap-fill': string
  readonly finding: string
  readonly zone: string
  readonly 'zone-inner': string
  readonly 'zone-line': string
  readonly conduit: string
  readonly 'conduit-fill': string
  readonly 'cell-line': string
  readonly target: string
}

export const LIGHT: Hues = {
  paper: '#ffffff',
  ink: '#1a2129',
  faint: '#56616e',
  accent: '#1a5a94',
  gap: '#a63c06',
  'gap-fill': '#fdeee4',
  finding: '#6a3d9a',
  zone: '#f5f7fa',
  'zone-inner': '#ffffff',
  'zone-line': '#3c4754',
  conduit: '#1f5f99',
  'conduit-fill': '#e8f0f8',
  'cell-line': '#b4bfca',
  target: '#e9edf2',
}

export const DARK: Hues = {
  paper: '#11161c',
  ink: '#e3e8ee',
  faint: '#9fabb8',
  accent: '#82b9ee',
  gap: '#ff9d68',
  'gap-fill': '#3a2317',
  finding: '#c8a6f0',
  zone: '#182029',
  'zone-inner': '#11161c',
  'zone-line': '#a9b5c2',
  conduit: '#6fa9dd',
  'conduit-fill': '#15273a',
  'cell-line': '#4a5766',
  target: '#263039',
}
