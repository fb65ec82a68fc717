import type { Component } from './components.ts';

/** The licences of everything that is in the built files, this deck's first, as text. */
export function formatLicenses(own: string, components: readonly Component[]): string {
  const sections = components.map(
    ({ name, version, license, licenseText }) => `## ${name} - ${version} (${license})\n\n${licenseText}`,
  );
  return `${['# This deck', own.trim(), '# What it is made with', ...sections].join('\n\n')}\n`;
}
