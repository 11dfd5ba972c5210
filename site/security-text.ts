/** `/.well-known/security.txt`: whom to tell of a hole in the security of the site, in the form of RFC 9116. */

/**
 * @param security whom, and until which day, as `src/links.ts` has it
 * @param address of the site, with a slash at the end
 * @throws for a contact that is no address, and for a day that is none
 */
export function securityText({ contact, until }: { contact: string; until: string }, address: string): string {
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact))
    throw new Error(`The contact for security in src/links.ts is mailto: or https:, not "${contact}"`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until)))
    throw new Error(`The contact for security in src/links.ts holds until a day such as 2027-06-30, not "${until}"`);
  return `# Never send student data: no names, no State IDs, no files of a school.
Contact: ${contact}
Expires: ${until}T00:00:00Z
Preferred-Languages: en
Canonical: ${new URL('.well-known/security.txt', address).href}
`;
}
