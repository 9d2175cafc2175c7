import { fileHref } from './routes.ts';

const fontHref = fileHref('fonts/noto-naskh-arabic.woff2');

/** The Arabic face; it comes with the first paint or, on a slow line, from the next page on, and so moves nothing. */
export const fontFace = `@font-face{font-family:'Record Naskh';src:url('${fontHref}') format('woff2');font-weight:400 700;font-display:optional;unicode-range:U+0600-06FF,U+200C-200D,U+AB,U+BB}`;

/** Sets the remembered theme, says that scripts run, and fetches the Arabic face early, save for who saves data. */
const dress =
  `d.dataset.js='';try{let t=localStorage.getItem('theme');if(t==='dark'||t==='light')d.dataset.theme=t}catch{}` +
  `if(navigator.connection?.saveData)d.dataset.save='';else{let l=document.createElement('link');l.rel='preload';l.as='font';` +
  `l.type='font/woff2';l.crossOrigin='';l.href='${fontHref}';document.head.append(l)}`;

/**
 * Loads the scripts of the page with the first sign of a reader who does something, or at once where words are to be
 * marked. A press on a button, a call for the search and its keys are held until they are there; without them the link
 * leads to the search page. A pointer that does not move is the browser's own doing after each layout.
 */
const awaken =
  `let s=d.dataset.scripts?.split(' '),n=0,held,c,w=['pointermove','pointerdown','touchstart','wheel','scroll','focusin','keydown','click'],` +
  `end=()=>{w.forEach(t=>removeEventListener(t,go,true));held?.()},` +
  `go=e=>{if(e.type==='pointermove'&&!e.movementX&&!e.movementY)return;let t=e.target,b=e.type==='click'&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&t.closest?.('a[data-search-open],button:not([popovertarget])');` +
  `if(b){e.preventDefault();held=()=>c&&b.href?location.href=b.href:b.click()}` +
  `if(e.type==='keydown'&&(e.key==='/'&&!e.ctrlKey&&!e.metaKey&&!t.closest?.('input,textarea,select')||(e.ctrlKey||e.metaKey)&&e.key==='k'))` +
  `{e.preventDefault();held=()=>document.dispatchEvent(new KeyboardEvent('keydown',e))}` +
  `if(!n)s.map(r=>{let x=document.createElement('script');x.type='module';x.src=r;n++;x.onload=x.onerror=v=>{c||=v.type==='error';--n||end()};document.head.append(x)})};` +
  `s&&(location.search.includes('highlight=')?go({}):w.forEach(t=>addEventListener(t,go,true)))`;

/** The only script that runs before the page is drawn, inlined. */
export const bootScript = `(d=>{${dress};${awaken}})(document.documentElement)`;
