/** The page and its ink in each theme, as `tokens.css` has them. */
export const grounds = {
  light: { paper: '#ffffff', ink: '#14202b' },
  dark: { paper: '#0e1722', ink: '#f2f5f7' },
} as const;
