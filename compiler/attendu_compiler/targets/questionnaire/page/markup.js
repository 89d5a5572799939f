// Elements made by hand: no HTML is ever read from text.

import { spaced } from "./french.js";

let made = 0;

/** An identifier that nothing else on the page has. */
export const unique = (word) => `${word}-${(made += 1)}`;

/**
 * An element: attributes (a function listens, null is left out, true is present), then children
 * (texts, elements, lists of them; null is left out).
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false || value === undefined) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  const kept = children.flat(3).filter((child) => child !== null && child !== undefined && child !== "");
  element.append(...kept.map((child) => (typeof child === "string" ? spaced(child) : child)));
  return element;
}

/** Wording of the act, with its place. */
export const quotation = ({ place, text }) =>
  h("blockquote", {}, h("p", {}, `« ${text} »`), h("footer", {}, place));

/** A list, or nothing when it is empty. */
export const list = (items, attributes = {}) =>
  items.length ? h("ul", attributes, items.map((item) => h("li", {}, item))) : null;

/** What opens on demand; a page that is printed opens all of them. */
export const folded = (title, content, attributes = {}) =>
  h("details", attributes, h("summary", {}, title), content);

/** A button that does something; it never sends. */
export const button = (text, click, attributes = {}) =>
  h("button", { type: "button", click, ...attributes }, text);
