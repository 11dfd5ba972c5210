/** The headers that a host sends with every file of the site: the policy of the pages once more, and what only a header can say. */

/** What no page of the site asks for, so that nothing that runs in it can. A browser tells its console of names that it does not know. */
const noFeatures =
  'accelerometer autoplay browsing-topics camera captured-surface-control compute-pressure cross-origin-isolated ' +
  'display-capture encrypted-media fullscreen gamepad geolocation gyroscope hid identity-credentials-get ' +
  'idle-detection keyboard-map local-fonts magnetometer microphone midi otp-credentials payment picture-in-picture ' +
  'publickey-credentials-create publickey-credentials-get screen-wake-lock serial storage-access sync-xhr unload ' +
  'usb window-management xr-spatial-tracking';

/**
 * The headers in order.
 * @param policy the policy that all pages keep to
 */
export function headersOf(policy: string): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    // Chrome and Edge from 152 on: no connection to any other host, no popup there, no WebRTC. The link to KTS Support is a mail address.
    ['Connection-Allowlist', '(response-origin "mailto:*");webrtc=block'],
    ['Strict-Transport-Security', 'max-age=31536000'],
    ['X-Frame-Options', 'DENY'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-DNS-Prefetch-Control', 'off'],
    ['X-Permitted-Cross-Domain-Policies', 'none'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Origin-Agent-Cluster', '?1'],
    ['Permissions-Policy', noFeatures.split(' ').map((name) => `${name}=()`).join(', ')],
  ]; // prettier-ignore
}

/** One policy that lets through what any of these does: for a header that all pages share. Each page still keeps to its own. */
export function together(policies: string[]): string {
  const all = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      const known = all.get(name) ?? new Set();
      all.set(name, known);
      for (const source of sources) known.add(source);
    }
  }
  return [...all]
    .map(([name, sources]) => {
      if (sources.size > 1) sources.delete(`'none'`);
      return [name, ...sources].join(' ');
    })
    .join('; ');
}
