import { createHash } from 'node:crypto';
import { writePrefetchRules } from '../model/prefetch-rules.ts';
import { awakeningScript, bootScript, fontFace } from './boot-script.ts';
import { readSettings } from './settings.ts';

const { base } = readSettings();

/** The hash of an inline script or style as a source of the policy has it. */
export const hashForPolicy = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** The hash of the rules that a script puts into the page. */
export const prefetchHash = hashForPolicy(writePrefetchRules(base));

/**
 * The Content Security Policy of every page (CSP Level 3), as Astro's option wants it: nothing from another host, no
 * inline script or style without its hash. The worker is for offline reading. GitHub
 * Pages sends no headers, so the policy is a `<meta>` and has no `frame-ancestors`.
 */
export const contentPolicy = () => ({
  algorithm: 'SHA-256' as const,
  directives: [
    "default-src 'none'" as const,
    "img-src 'self' data:" as const,
    "font-src 'self'" as const,
    "connect-src 'self'" as const,
    "manifest-src 'self'" as const,
    "worker-src 'self'" as const,
    "base-uri 'none'" as const,
    "form-action 'self'" as const,
  ],
  scriptDirective: {
    resources: ["'self'"],
    hashes: [bootScript, awakeningScript].map(hashForPolicy).concat(prefetchHash),
  },
  styleDirective: { resources: ["'self'"], hashes: [hashForPolicy(fontFace)] },
});
