// Search as a French reader expects: accents or not, singular or plural, article numbers, NOR.
// The theme's own worker keeps its index and its protocol; this file, loaded in its place, gives it
// French words: each is bare of accents and of its ending, in the pages and in the question alike.
"use strict";

/** What the theme's page and worker say to each other. */
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

const STOP = new Set(
  ("a ai au aux avec ce ces cet cette comme comment d dans de des du elle elles en est et eux il ils " +
    "j je l la le les leur leurs lui m ma mais me meme mes mon n ne no nor nos notre nous numero on ou " +
    "par pas peut plus pour qu quand que quel quelle quelles quels qui quoi s sa sans se ses si son " +
    "sont sur ta te tes ton tu un une vos votre vous y article articles").split(" "),
);

/** Small letters without accents; ligatures in two letters. */
function bare(word) {
  return word.toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae")
    .normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/** What a word is indexed under, "" when it says nothing. */
function indexed(word) {
  let text = bare(word).replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
  if (/\d/.test(text)) {
    // « L.121-2 », « L121-2 » and « 121-2 » are one number; « 1er » is 1.
    return text.replace(/^[lrdk]\.?(?=\d+(?:-\d|$))/, "").replace(/^(\d+)er$/, "$1").replace(/[.-]/g, "_");
  }
  text = text.replace(/[^a-z]/g, "");
  if (text.length < 2 || STOP.has(text)) return "";
  if (text.length > 4) {
    text = text.replace(/aux$/, "al").replace(/[sx]$/, "").replace(/ere$/, "er").replace(/ee$/, "e");
  }
  if (text.length < 5) return text;
  return lunr.fr.stemmer(new lunr.Token(text, {})).toString();
}

const NOR = /\b([A-Z]{3})\s?\/?\s?([A-Z])\s?\/?\s?(\d{2})\s?\/?\s?(\d{5})\s?\/?\s?([A-Z])\b/gi;

/** The words of a question, each with what it is indexed under. */
function words(question) {
  return question.replace(NOR, "$1$2$3$4$5").replace(/\b([LRD])\.?\s?\*?\s?(?=\d)/g, " ")
    .split(lunr.tokenizer.separator).map((word) => [word, indexed(word)]).filter(([, stem]) => stem);
}

const post = self.postMessage.bind(self);

let asked = [];
/** The index, asked for at the first question only: no page waits for it. */
let ready;

addEventListener("message", (event) => {
  if (event.ours) return;
  event.stopImmediatePropagation();
  if (event.data.type === SETUP) return post({ type: READY });
  if (!event.data.data.trim()) return post({ type: RESULT, data: { items: [] } });
  ready ??= load();
  ready.then(() => {
    asked = words(event.data.data);
    // The word itself counts more than the words that it begins.
    const found = asked.map(([, stem]) => (/\d/.test(stem) ? `${stem}^9` : `${stem}^9 ${stem}`));
    hand({ type: QUERY, data: found.join(" ") });
  });
});

/** A message for the theme's own worker. */
function hand(data) {
  const message = new MessageEvent("message", { data });
  message.ours = true;
  dispatchEvent(message);
}

let opened;

async function load() {
  const answer = await fetch("../../../search/search_index.json");
  const data = await answer.json();
  data.config.fields.title.boost = 12;
  for (const page of data.docs) page.boost = (page.boost ?? 1) * weight(page.location);
  const done = new Promise((resolve) => { opened = resolve; });
  hand({ type: SETUP, data: { ...data, options: { suggest: false } } });
  await done;
}

/** The first page of an act before its parts; what is for the trade after what is for everyone. */
function weight(location) {
  const part = location.includes("#");
  if (/^textes\/[^/]+\/(#|$)/.test(location)) return part ? 1.5 : 4;
  if (location.startsWith("indexes/articles/#")) return 4;
  if (location.startsWith("juristes/messages/")) return 0.25;
  if (location.startsWith("developpeurs/decisions/")) return 0.1;
  if (location.startsWith("juristes/langue/")) return part ? 0.4 : 0.8;
  return part ? 1 : 2;
}

importScripts("./@WORKER@");

const add = lunr.Builder.prototype.add;
lunr.Builder.prototype.add = function (...given) {
  if (!this.french) {
    this.french = true;
    const french = (token) => {
      const stem = indexed(token.toString());
      return stem ? token.update(() => stem) : undefined;
    };
    lunr.Pipeline.registerFunction(french, "french");
    this.pipeline.reset();
    this.pipeline.add(french);
    this.searchPipeline.reset();
  }
  return add.apply(this, given);
};

self.postMessage = (message) => {
  if (message.type === READY && opened) return opened();
  if (message.type === RESULT) {
    const { items } = message.data;
    // What holds every word of the question comes before what holds one of them often.
    items.sort((one, other) => share(other) - share(one));
    for (const pages of items) for (const page of pages) page.terms = terms(page);
  }
  post(message);
};

/** The greatest share of the question that a part of a page holds. */
function share(pages) {
  return Math.max(...pages.map((page) => {
    const held = Object.values(page.terms);
    return held.length ? held.filter(Boolean).length / held.length : 0;
  }));
}

/** The words found, as the page writes them, then those of the question that it lacks. */
function terms(page) {
  const found = {};
  for (const [, word] of `${page.title} ${page.text}`.matchAll(/<mark>([^<]*)<\/mark>/g)) {
    found[word.toLowerCase()] = true;
  }
  const marked = Object.keys(found).length > 0;
  for (const [word, stem] of asked) {
    if (page.terms?.[stem] === false) found[word] = false;
    else if (!marked) found[word] = true;
  }
  return found;
}
