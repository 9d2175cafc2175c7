import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKnowledge } from '../../site/knowledge.ts';
import { listSmallPictures } from '../../site/small-pictures.ts';

export const getStaticPaths = (() =>
  listSmallPictures(loadKnowledge()).map(({ path, svg }) => ({
    params: { path },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
