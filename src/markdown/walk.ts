// Both trees, of Markdown and of HTML, are unist trees; unist-util-visit makes and names a function for every node,
// which took half of the time that rendering a text takes.

interface Node {
  readonly type: string;
}
interface Parent<Child> extends Node {
  children: Child[];
}

/** Goes through a tree in the order of the text, parents before children. */
export function walk<Tree extends Node>(tree: Tree, enter: (node: Descendant<Tree>) => void): void {
  enter(tree as unknown as Descendant<Tree>);
  if (isParent(tree)) for (const child of tree.children) walk(child as Tree, enter);
}

/**
 * Replaces the texts of a tree by parts of them.
 *
 * @param split gives the parts; undefined leaves the text as it is
 * @param isLeft says of what nothing is touched, with all that is in it
 */
export function splitTexts<Tree extends Node>(
  tree: Tree,
  split: (text: Extract<Descendant<Tree>, { type: 'text' }>) => readonly Node[] | undefined,
  isLeft: (node: Descendant<Tree>) => boolean = () => false,
): void {
  if (!isParent(tree) || isLeft(tree as unknown as Descendant<Tree>)) return;
  for (let index = 0; index < tree.children.length; index++) {
    const child = tree.children[index]!;
    if (child.type !== 'text') {
      splitTexts(child as Tree, split, isLeft);
      continue;
    }
    const parts = split(child as Extract<Descendant<Tree>, { type: 'text' }>);
    if (!parts) continue;
    tree.children.splice(index, 1, ...parts);
    index += parts.length - 1;
  }
}

const isParent = (node: Node): node is Parent<Node> => 'children' in node;

/** Any node that may stand in a tree, itself included. */
export type Descendant<Tree> = Tree extends { children: readonly (infer Child)[] }
  ? Tree | Child | DeepChild<Child>
  : Tree;
type DeepChild<Child> = Child extends { children: readonly (infer Grandchild)[] } ? Grandchild : never;
