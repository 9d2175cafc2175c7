import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/model/locale.ts';
import { drawNetwork } from '../../src/views/draw-network.ts';
import { drawTree } from '../../src/views/draw-tree.ts';
import { boxOf, overlaps, type Label } from '../../src/views/label.ts';
import { layoutNetwork } from '../../src/views/layout-network.ts';
import { layoutTree } from '../../src/views/layout-tree.ts';
import { collectNetwork, mostRelated } from '../../src/views/network-items.ts';
import { sampleKnowledge, sampleLinks } from './sample-knowledge.ts';

const content = (locale: Locale, options = {}) =>
  collectNetwork(sampleKnowledge(options), locale, sampleLinks);

function expectApart(labels: readonly Label[], dir: 'ltr' | 'rtl', width: number): void {
  const boxes = labels.map((label) => ({ text: label.lines.join(' '), box: boxOf(label, dir) }));
  for (const { text, box } of boxes) {
    expect(box.x, text).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width, text).toBeLessThanOrEqual(width + 1);
    expect(
      boxes.filter((other) => other.box !== box && overlaps(other.box, box)).map((other) => other.text),
      text,
    ).toEqual([]);
  }
}

describe.each(locales)('in %s', (locale) => {
  test.each([{}, { bases: 200, milestones: 300 }])('no two texts touch with %o', (options) => {
    const { nodes, headings, width, dir } = layoutNetwork(content(locale, options), { locale });
    const labels = [
      ...headings,
      ...nodes.flatMap(({ label, ports }) => [label, ...ports.map((port) => port.label)]),
    ];
    expect(labels.length).toBeGreaterThan(15);
    expectApart(labels, dir, width);
  });

  test.each([280, 320, 600])('no two texts of the branches touch at %i px', (width) => {
    const all = content(locale, { bases: 200 });
    const layout = layoutTree(all, {
      width,
      locale,
      subjects: mostRelated(all, 10),
      inverse: true,
      most: 6,
      more: (n) => `${n} more`,
    });
    const labels = layout.parts.flatMap(({ title, branches }) => [
      title,
      ...branches.flatMap(({ label, others }) => [label, ...others.map((other) => other.label)]),
    ]);
    expectApart(labels, layout.dir, width);
  });

  test('the picture is accepted as it was', async () => {
    const svg = drawNetwork(content(locale), { locale, id: 'n', className: 'at-wide' });
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/network.${locale}.svg`);
    const ego = drawTree(content(locale), {
      locale,
      width: 340,
      id: 'e',
      className: 'ego',
      title: 'Relations',
      desc: 'Relations',
      subjects: ['bases/north'],
      inverse: true,
      most: 8,
    });
    await expect(ego.replaceAll('><', '>\n<')).toMatchFileSnapshot(`../pictures/ego.${locale}.svg`);
  });
});

test('every relation is read once, from its subject', () => {
  const { edges } = content('en');
  expect(edges.map(({ from, relation, to }) => `${from} ${relation} ${to}`)).toEqual([
    'actors/force stationed-at bases/north',
    'actors/force stationed-at bases/south',
    'actors/force spoke-to actors/paper',
    'bases/north located-in places/land',
    'bases/south located-in places/province',
    'milestones/done takes-place-at bases/north',
  ]);
});

test('each line leaves where its relation is written and arrives at a name', () => {
  const { edges, nodes } = layoutNetwork(content('en'), { locale: 'en' });
  expect(edges).toHaveLength(6);
  for (const { edge, tip } of edges) {
    const subject = nodes.find(({ node }) => node.id === edge.from)!;
    expect(subject.ports.map(({ relation }) => relation)).toContain(edge.relation);
    expect(tip[1]).toBe(nodes.find(({ node }) => node.id === edge.to)!.y);
  }
});

test('the Arabic network is the mirror image of the English one', () => {
  const middle = (locale: Locale, id: string): number => {
    const { nodes } = layoutNetwork(content(locale), { locale });
    const { box } = nodes.find(({ node }) => node.id === id)!;
    return box.x + box.width / 2;
  };
  expect(middle('en', 'milestones/done')).toBeLessThan(middle('en', 'places/land'));
  expect(middle('ar', 'milestones/done')).toBeGreaterThan(middle('ar', 'places/land'));
});

test('the same record gives the same picture, whatever the order of its entities', () => {
  const all = content('en');
  const turned = { nodes: all.nodes, edges: all.edges.toReversed().toReversed() };
  expect(drawNetwork(turned, { locale: 'en', id: 'n', className: '' })).toBe(
    drawNetwork(all, { locale: 'en', id: 'n', className: '' }),
  );
});

test('what does not fit is left to the table, and the picture says so', () => {
  const { nodes, partial } = layoutNetwork(content('en', { bases: 200 }), { locale: 'en' });
  expect(partial).toBe(true);
  expect(nodes.length).toBeLessThanOrEqual(54);
  expect(layoutNetwork(content('en'), { locale: 'en' }).partial).toBe(false);
});
