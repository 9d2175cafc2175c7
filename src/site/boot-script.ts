import { fileHref } from './routes.ts';

const fontHref = fileHref('fonts/noto-naskh-arabic.woff2');

/** The Arabic face; it comes with the first paint or, on a slow line, from the next page on, and so moves nothing. */
export const fontFace = `@font-face{font-family:'Record Naskh';src:url('${fontHref}') format('woff2');font-weight:400 700;font-display:optional;unicode-range:U+0600-06FF,U+200C-200D,U+AB,U+BB}`;

/**
 * The only script that runs before the page is drawn, inlined: it sets the remembered theme, says that scripts run,
 * and fetches the Arabic face early, unless the reader asked to save data.
 */
export const bootScript =
  `(d=>{d.dataset.js='';try{let t=localStorage.getItem('theme');if(t==='dark'||t==='light')d.dataset.theme=t}catch{}` +
  `if(navigator.connection?.saveData)d.dataset.save='';else{let l=document.createElement('link');l.rel='preload';l.as='font';` +
  `l.type='font/woff2';l.crossOrigin='';l.href='${fontHref}';document.head.append(l)}})(document.documentElement)`;

/** What does nothing, or something else, without a script: on a touch screen citations as well, which then open a card. */
const needy = 'a[data-search-open],a[data-language-switch],[data-cites],button:not([popovertarget])';

/**
 * At the end of the page, inlined: loads the waiting scripts with the first sign of a reader who does something, or at
 * once where words are to be marked. What is pressed before they are there is held, and done when they are, or cannot
 * be had; then a link leads where it says. A pointer that does not move is the browser's own doing after each layout.
 *
 * @see finishPage
 */
export const awakeningScript =
  `{let r,p,h,end=()=>{r=1;h?.()},go=e=>{if(r)return;let{type:y,target:t,key:k}=e,c=e.ctrlKey||e.metaKey,b=` +
  `y==='click'?!c&&!e.shiftKey&&t.closest('${needy}'+(e.pointerType==='touch'?',[data-cite]':''))` +
  `:y==='keydown'&&(c?k==='k':k==='/'&&!t.closest('input,textarea,select'))&&t;` +
  `if(y==='pointermove'&&!e.movementX&&!e.movementY)return;` +
  `if(b){e.preventDefault();e.stopPropagation();h=()=>b.dispatchEvent(new e.constructor(y,e))}` +
  `p||=Promise.all([...document.querySelectorAll('script[type=wait]')].map(s=>import(s.src))).then(end,end)};` +
  `for(let y of['pointermove','pointerdown','scroll','focusin','keydown','click'])addEventListener(y,go,true);` +
  `/highlight=/.test(location.search)&&go({})}`;
