/**
 * True when `host` serves Visualforce frames of the org that `account` belongs to: the frame of an older e-mail composer
 * can stand on one. `acme--c.vf.force.com` for `acme.lightning.force.com`, `acme--dev--c.sandbox.vf.force.com` for
 * `acme--dev.sandbox.lightning.force.com`: the name of the org, two hyphens, a package (Salesforce Help, "My Domain URL
 * formats").
 */
export function isComposerFrame(host: string, account: string): boolean {
  const label = /^([a-z0-9-]+)\.(?:[a-z0-9-]+\.)*(?:vf\.force|visualforce)\.com$/.exec(host)?.[1] ?? '';
  const end = label.lastIndexOf('--');
  return end > 0 && label.slice(0, end) === account.split('.')[0];
}
