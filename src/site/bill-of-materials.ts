/** What an edition is made of, for programs to read: CycloneDX 1.6, without a random serial number. */
import type { Component } from './components.ts';

/** What the bill is of. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly license: string;
  /** Day of the build, as `2026-11-24`. */
  readonly date: string;
}

/** The bill of materials as JSON. */
export function formatBill(product: Product, components: readonly Component[]): string {
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: `${product.date}T00:00:00Z`,
      component: {
        type: 'application',
        'bom-ref': product.name,
        name: product.name,
        version: product.version,
        licenses: licensesOf(product.license),
      },
    },
    components: components.map((component) => ({
      type: 'library',
      'bom-ref': packageUrl(component),
      ...splitScope(component.name),
      version: component.version,
      ...(component.sha512 && { hashes: [{ alg: 'SHA-512', content: component.sha512 }] }),
      licenses: licensesOf(component.license),
      purl: packageUrl(component),
    })),
    dependencies: [{ ref: product.name, dependsOn: components.map(packageUrl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** `pkg:npm/%40scope/name@1.0.0` */
function packageUrl({ name, version }: Component): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function splitScope(name: string): { readonly group?: string; readonly name: string } {
  const [group, rest] = name.split('/');
  return group && rest ? { group, name: rest } : { name };
}

function licensesOf(license: string): readonly object[] {
  return /\s/u.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}
