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
