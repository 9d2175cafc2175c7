import { createHash } from 'node:crypto';

/**
 * The one script that runs before the page is drawn: it sets the theme that the reader has chosen, so that no page
 * flashes in the other one, and says that scripts run.
 */
export const bootScript =
  `(r=>{r.dataset.js='';try{let t=localStorage.getItem('theme');` +
  `if(t==='dark'||t==='light')r.dataset.theme=t}catch{}})(document.documentElement)`;

const hash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/**
 * The Content Security Policy of every page (CSP Level 3), as Astro's option takes it; Astro adds the hashes of its own
 * inline scripts and styles. Nothing comes from another host. Pagefind runs its WebAssembly in a worker,
 * which has a policy of its own, that of its response (HTML, “run a worker”), so that `wasm-unsafe-eval` is not needed.
 * GitHub Pages sends no headers, so the policy is a `<meta>`, without `frame-ancestors`.
 */
export const contentPolicy = {
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
  scriptDirective: { resources: ["'self'"], hashes: [hash(bootScript)] },
  styleDirective: { resources: ["'self'"] },
};
