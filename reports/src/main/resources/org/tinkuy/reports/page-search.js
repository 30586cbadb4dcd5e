// What is found and opened, and the keys for it.
(function () {
  "use strict";
  const { words, make, button, reveal } = page;

  // What is wider than its place can be scrolled by keys and, where it is a drawing, says so; the
  // rest is no stop on the way through the page.
  const widths = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      const isWide = target.scrollWidth > target.clientWidth + 1;
      if (isWide || target.dataset.keys !== undefined) target.setAttribute("tabindex", "0");
      else if (target !== document.activeElement) target.removeAttribute("tabindex");
      if (target.matches(".drawing")) target.previousElementSibling.hidden = !isWide;
    }
  });
  for (const place of document.querySelectorAll(".scroll")) widths.observe(place);
  for (const drawing of document.querySelectorAll(".drawing")) {
    drawing.before(make("p", { class: "swipe", hidden: "" }, words.swipe));
    widths.observe(drawing);
  }

  // Search: rows, headings and sentences that hold every word.
  const plain = (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[\u2019\u02bc]/g, "'")
      .toLowerCase()
      .replace(/\s+/g, " ");
  // Numbers are found as they are typed too: 1572354 for 1,572,354 and 61% for 61 %.
  const joints = new RegExp("(\\d)[" + words.group + " ](?=\\d{3}(?!\\d))", "g");
  const typed = (text) => text.replace(joints, "$1").replace(/(\d) (?=%)/g, "$1");
  const places = Array.from(
    document.querySelectorAll("main h2, main h3, main caption, main .finding, main .note, main tbody tr")
  );
  const tools = document.getElementById("tools");
  const field = tools.querySelector("input");
  const found = tools.querySelector("ol");
  const count = tools.querySelector("output");
  const MOST = 100;
  let texts = null;
  const clear = () => {
    found.textContent = "";
    found.hidden = true;
    count.textContent = "";
  };
  const go = (target) => {
    clear();
    reveal(target);
    target.setAttribute("tabindex", "-1");
    target.scrollIntoView({ block: "center" });
    target.focus({ preventScroll: true });
    target.classList.add("hit");
    setTimeout(() => target.classList.remove("hit"), 2500);
  };
  field.addEventListener("input", () => {
    clear();
    const wanted = plain(field.value).trim().split(" ").filter(Boolean);
    if (!wanted.length) return;
    texts = texts || places.map((place) => plain(place.textContent)).map((text) => text + "\n" + typed(text));
    const hits = places.filter((_, at) => wanted.every((word) => texts[at].includes(word)));
    count.textContent = hits.length
      ? words.found.replace("{count}", hits.length)
      : words.none;
    for (const hit of hits.slice(0, MOST)) {
      const section = hit.closest("section").querySelector("h2").textContent;
      const cells = Array.from(hit.cells || [hit]).map((cell) => cell.textContent.trim());
      const item = make("li");
      const text = cells.filter(Boolean).join(" · ").replace(/\s+/g, " ").slice(0, 110);
      item.append(button(text, () => go(hit), { title: section }));
      found.append(item);
    }
    found.hidden = !hits.length;
  });
  tools.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const first = found.querySelector("button");
    if (first) first.click();
  });

  // The results are left by a click elsewhere, and gone through by arrows.
  document.addEventListener("pointerdown", (event) => {
    if (!tools.contains(event.target)) clear();
  });
  tools.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...found.querySelectorAll("button")];
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (!by || !next) return;
    event.preventDefault();
    next.focus();
  });

  // Explanations open where a link leads to them, and all at once on request.
  const follow = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      reveal(target);
      target.scrollIntoView();
    }
  };
  window.addEventListener("hashchange", follow);
  // a link to where the reader has been already changes no address
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && link.hash === location.hash) follow();
  });
  follow();
  const pages = Array.from(document.querySelectorAll("details.explanation"));
  if (pages.length) {
    const all = button(words.open, () => {
      const open = pages.some((page) => !page.open);
      for (const page of pages) page.open = open;
      all.textContent = open ? words.close : words.open;
    }, { class: "all" });
    pages[0].before(all);
  }

  // Keys: / searches, Escape leaves, ? says so.
  const help = document.getElementById("keys");
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape") {
      clear();
      if (event.target === field) {
        field.value = "";
        field.blur();
      }
    } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === "/") {
        event.preventDefault();
        field.focus();
      } else if (event.key === "?") {
        help.showModal();
      }
    }
  });
  tools.querySelector(".keys").addEventListener("click", () => help.showModal());
  help.querySelector("button").addEventListener("click", () => help.close());
  tools.hidden = false;
})();
