import type { APIRoute, GetStaticPaths } from 'astro';
import { dressPicture } from '../../site/dress-picture.ts';
import { loadKnowledge } from '../../site/knowledge.ts';
import { listSmallPictures } from '../../site/small-pictures.ts';
import looks from '../../styles/picture.css?raw';
import tokens from '../../styles/tokens.css?raw';

export const getStaticPaths = (() =>
  listSmallPictures(loadKnowledge()).map(({ path, svg }) => ({
    params: { path },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(dressPicture(props.svg, `${tokens}${looks}svg{font-family:var(--naskh),var(--latin)}`), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
