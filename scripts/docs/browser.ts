import { type Entry, find } from "./find.ts";

/** What runs in the page: it finds operations while one types, and shows in the navigation where one is. */
function start(filter: HTMLInputElement, results: HTMLElement, tree: HTMLElement): void {
  const operations = Array.from(tree.querySelectorAll<HTMLAnchorElement>("a[data-call]"), ({ text, dataset }) => {
    return { name: text, call: dataset.call ?? "", summary: dataset.summary ?? "" };
  });
  const show = () => {
    const isAsked = filter.value.trim() !== "";
    results.hidden = !isAsked;
    tree.hidden = isAsked;
    const found = isAsked ? find([...operations, ...types()], filter.value) : [];
    results.replaceChildren(...found.slice(0, 100).map(resultOf));
    if (isAsked && found.length === 0) results.append("Nothing is called so.");
  };
  const leave = () => {
    filter.value = "";
    show();
    filter.blur();
  };
  const step = (by: number) => {
    const stops: (Element | null)[] = [filter, ...results.querySelectorAll("a")];
    const stop = stops[Math.max(0, Math.min(stops.indexOf(document.activeElement) + by, stops.length - 1))];
    if (stop instanceof HTMLElement) stop.focus();
  };
  const mark = () => {
    tree.querySelector("[aria-current]")?.removeAttribute("aria-current");
    const link = Array.from(tree.querySelectorAll("a")).find(({ hash }) => hash === location.hash);
    link?.setAttribute("aria-current", "true");
    const group = link?.closest("details");
    if (group) group.open = true;
    link?.scrollIntoView({ block: "nearest" });
  };

  filter.addEventListener("input", show);
  results.addEventListener("click", ({ target }) => target instanceof Element && target.closest("a") && leave());
  // On a narrow screen the tree covers the page while the focus is in it.
  tree.addEventListener("click", ({ target }) => target instanceof HTMLAnchorElement && isNarrow() && target.blur());
  addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey } = event;
    const isInside = target === filter || (target instanceof Element && results.contains(target));
    if (key === "/" && target !== filter && !ctrlKey && !metaKey) filter.select();
    else if (key === "Escape" && isInside) leave();
    else if (key === "Enter" && target === filter) results.querySelector("a")?.click();
    else if (key === "ArrowDown" && isInside) step(1);
    else if (key === "ArrowUp" && isInside) step(-1);
    else return;
    event.preventDefault();
  });
  addEventListener("hashchange", mark);
  mark();
  // What was typed may still be there when one comes back.
  show();
}

/** The types that the page has, as far as it has been read. */
function types(): Entry[] {
  return Array.from(document.querySelectorAll("main > .type"), ({ id }) => ({ name: id, call: "type", summary: "" }));
}

function isNarrow(): boolean {
  return matchMedia("(max-width: 50rem)").matches;
}

function resultOf({ name, call, summary }: Entry): HTMLElement {
  const link = Object.assign(document.createElement("a"), { href: `#${name}` });
  for (const [kind, text] of [
    ["b", name],
    ["span", summary],
    ["code", call],
  ] as const) {
    if (!text) continue;
    const part = document.createElement(kind);
    // A path can go on in the next line after a slash.
    part.append(...text.split(/(?<=\/)/).flatMap((piece) => [piece, document.createElement("wbr")]));
    link.append(part);
  }
  const item = document.createElement("li");
  item.append(link);
  return item;
}

const filter = document.querySelector<HTMLInputElement>("#filter");
const results = document.querySelector<HTMLElement>("#results");
const tree = document.querySelector<HTMLElement>("#tree");
if (filter && results && tree) start(filter, results, tree);
