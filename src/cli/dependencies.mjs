/**
 * Whether what is installed is what package-lock.json asks for. Plain JavaScript: it runs before any package is there.
 *
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root folder of package.json
 * @returns {boolean}
 */
export function areDependenciesInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return isLockSatisfied(readLockfile(join(root, 'package-lock.json')), readLockfile(installed));
}

/**
 * Packages for other platforms are optional and may be absent; what npm installed beside the lockfile does no harm.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isLockSatisfied(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).every(([path, locked]) => {
    if (path === '' || locked.link) return true;
    const found = installed.packages?.[path];
    if (!found) return Boolean(locked.optional ?? locked.devOptional);
    return found.version === locked.version;
  });
}

/**
 * @param {string} path
 * @returns {Lockfile}
 */
function readLockfile(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
