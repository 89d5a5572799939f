// Multi-valued decision diagrams. A table has `terminals` (the values) and `nodes`, each
// [variable, a child for each cell]; number n is a terminal below terminals.length, a node above.

/** The terminals that some completion of what is known reaches. */
export function reach(table, root, known) {
  const first = table.terminals.length;
  const seen = new Set([root]);
  const found = new Set();
  for (const node of seen) {
    if (node < first) {
      found.add(node);
      continue;
    }
    const [variable, ...children] = table.nodes[node - first];
    const cells = known.get(variable);
    for (const child of cells ? cells.map((cell) => children[cell]) : children) seen.add(child);
  }
  return found;
}

/**
 * The diagrams of a table once something is known: reduced, each node of a known variable gone. A
 * variable of which several cells are possible keeps its test; its impossible cells take the child
 * of the first possible one, so that they no longer matter.
 */
export class Restricted {
  constructor(table, known, counts) {
    this.table = table;
    this.known = known;
    this.counts = counts;
    this.first = table.terminals.length;
    this.nodes = [];
    this.unique = new Map();
    this.done = new Map();
    this.both = new Map();
    this.masks = new Map();
    this.no = table.terminals.indexOf(false);
    this.yes = table.terminals.indexOf(true);
  }

  /** The variable that a node tests; for a terminal, more than any variable. */
  variable(node) {
    return node < this.first ? Infinity : this.nodes[node - this.first][0];
  }

  children(node) {
    return node < this.first ? [] : this.nodes[node - this.first][1];
  }

  /** The cells still possible of a variable. */
  cells(variable) {
    return this.known.get(variable) ?? Array.from({ length: this.counts[variable] }, (_, k) => k);
  }

  made(variable, children) {
    if (children.every((child) => child === children[0])) return children[0];
    const key = `${variable}:${children}`;
    let node = this.unique.get(key);
    if (node === undefined) {
      node = this.first + this.nodes.length;
      this.nodes.push([variable, children]);
      this.unique.set(key, node);
    }
    return node;
  }

  /** The restricted diagram of a node of the table. */
  of(root) {
    if (root < this.first) return root;
    let found = this.done.get(root);
    if (found === undefined) {
      const [variable, ...children] = this.table.nodes[root - this.first];
      const cells = this.known.get(variable);
      const kept = cells
        ? children.map((child, cell) => (cells.includes(cell) ? child : children[cells[0]]))
        : children;
      found = this.made(variable, kept.map((child) => this.of(child)));
      this.done.set(root, found);
    }
    return found;
  }

  /** A restricted diagram once a variable is in one cell. */
  fixed(root, variable, cell) {
    const done = new Map();
    const visit = (node) => {
      if (this.variable(node) > variable) return node;
      if (this.variable(node) === variable) return this.children(node)[cell];
      if (!done.has(node)) {
        done.set(node, this.made(this.variable(node), this.children(node).map(visit)));
      }
      return done.get(node);
    };
    return visit(root);
  }

  /** Where two conditions hold. */
  and(one, other) {
    if (one === this.no || other === this.no) return this.no;
    if (one === this.yes || one === other) return other;
    if (other === this.yes) return one;
    const key = one < other ? `${one},${other}` : `${other},${one}`;
    let found = this.both.get(key);
    if (found === undefined) {
      const top = Math.min(this.variable(one), this.variable(other));
      const down = (node, cell) =>
        this.variable(node) === top ? this.children(node)[cell] : node;
      const children = Array.from({ length: this.counts[top] }, (_, cell) =>
        this.and(down(one, cell), down(other, cell)),
      );
      found = this.made(top, children);
      this.both.set(key, found);
    }
    return found;
  }

  /** The nodes met from a node on, itself included. */
  below(root) {
    const seen = new Set([root]);
    for (const node of seen) for (const child of this.children(node)) seen.add(child);
    return seen;
  }

  /** The variables that matter to a node, in order. */
  support(root) {
    const met = new Set([...this.below(root)].map((node) => this.variable(node)));
    met.delete(Infinity);
    return [...met].sort((one, other) => one - other);
  }

  /** The terminals that a node reaches, as the bits of a whole number; `outside` counts for none. */
  reached(node) {
    if (node < this.first) return node === this.table.outside ? 0n : 1n << BigInt(node);
    let found = this.masks.get(node);
    if (found === undefined) {
      found = this.children(node).reduce((mask, child) => mask | this.reached(child), 0n);
      this.masks.set(node, found);
    }
    return found;
  }
}

/** Whether a set of terminals, as bits, holds several. */
export const several = (mask) => (mask & (mask - 1n)) !== 0n;
