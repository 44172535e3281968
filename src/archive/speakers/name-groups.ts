import type { NameNode } from "./name-node.ts";

/**
 * Names joined into groups, each of one speaker (a disjoint-set forest: near-constant time a step).
 * Names that the owner holds apart are never in one group, whatever joins them.
 */
export class NameGroups {
  readonly #parent = new Map<NameNode, NameNode>();
  readonly #size = new Map<NameNode, number>();
  /** By root: for each list of the owner's that has one of its names, that name. */
  readonly #apart = new Map<NameNode, Map<number, string>>();

  constructor(nodes: readonly NameNode[], apart: ReadonlyMap<string, readonly number[]>) {
    for (const node of nodes) {
      this.#parent.set(node, node);
      const lists = apart.get(node.folded);
      if (lists !== undefined) {
        this.#apart.set(node, new Map(lists.map((list) => [list, node.folded])));
      }
    }
  }

  /** The name that stands for a name's group. */
  rootOf(node: NameNode): NameNode {
    let root = node;
    for (let next = this.#parent.get(root); next !== undefined && next !== root;) {
      root = next;
      next = this.#parent.get(root);
    }
    for (let at = node; at !== root;) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  /** Makes two names' groups one, unless the owner holds them apart. */
  join(a: NameNode, b: NameNode): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other || this.areApart(one, other)) return;
    const [sizeOfOne, sizeOfOther] = [this.#size.get(one) ?? 1, this.#size.get(other) ?? 1];
    const [root, child] = sizeOfOne >= sizeOfOther ? [one, other] : [other, one];
    this.#parent.set(child, root);
    this.#size.set(root, sizeOfOne + sizeOfOther);
    const lists = this.#apart.get(child);
    if (lists !== undefined) {
      this.#apart.set(root, new Map([...(this.#apart.get(root) ?? []), ...lists]));
    }
  }

  /** Whether the owner holds some names of two groups apart. */
  areApart(a: NameNode, b: NameNode): boolean {
    const [of, others] = [this.#apart.get(this.rootOf(a)), this.#apart.get(this.rootOf(b))];
    if (of === undefined || others === undefined) return false;
    for (const [list, name] of of) {
      const other = others.get(list);
      if (other !== undefined && other !== name) return true;
    }
    return false;
  }

  joinAll([first, ...others]: readonly NameNode[]): void {
    if (first !== undefined) for (const other of others) this.join(first, other);
  }

  /** The groups, each in the order of the nodes given. */
  groups(): readonly (readonly NameNode[])[] {
    const groups = new Map<NameNode, NameNode[]>();
    for (const node of this.#parent.keys()) {
      const root = this.rootOf(node);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [node]);
      else group.push(node);
    }
    return [...groups.values()];
  }
}
