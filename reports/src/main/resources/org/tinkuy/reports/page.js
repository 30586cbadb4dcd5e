(function () {
  "use strict";
  const words = document.getElementById("tools").dataset;
  const language = document.documentElement.lang;
  const make = (name, attributes, text) => {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes || {})) made.setAttribute(key, attributes[key]);
    if (text) made.textContent = text;
    return made;
  };
  const button = (text, act, attributes) => {
    const made = make("button", Object.assign({ type: "button" }, attributes), text);
    made.addEventListener("click", act);
    return made;
  };
  const reveal = (target) => {
    for (let up = target; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") up.open = true;
      if (up.dataset.option && up.hidden) {
        const chosen = up.parentElement.querySelector("select");
        chosen.value = up.dataset.option;
        chosen.dispatchEvent(new Event("change"));
      }
    }
  };

  // Tables: a click on a heading sorts; totals stay below, cells without a value last.
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.value !== undefined) return Number(cell.dataset.value);
    return cell.classList.contains("none") ? null : cell.textContent.trim();
  };
  const compare = (one, other) => {
    if (one === null || other === null) return null;
    if (typeof one === "number" && typeof other === "number") return one - other;
    return String(one).localeCompare(String(other), language, { numeric: true });
  };
  const sort = (table, column, turn) => {
    for (const body of table.tBodies) {
      const rows = Array.from(body.rows).filter((row) => row.className === "");
      const after = Array.from(body.rows).filter((row) => row.classList.contains("total"));
      const keyed = rows.map((row, at) => ({ row, at, value: valueOf(row, column) }));
      keyed.sort((a, b) => {
        const order = compare(a.value, b.value);
        if (order !== null) return order * turn || a.at - b.at;
        return (a.value === null) - (b.value === null) || a.at - b.at;
      });
      for (const each of keyed) body.append(each.row);
      for (const row of after) body.append(row);
    }
  };
  // On a phone a table of figures keeps its first column in sight while the others are swiped; in
  // one of words a row becomes a card, whose cells say the names of their columns.
  const LONG = 60;
  const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
  const roleOf = (part) =>
    roles[part.tagName] || (part.scope === "col" ? "columnheader" : "rowheader");
  const narrow = (table, heads) => {
    const cells = Array.from(table.querySelectorAll("tbody td")).filter((cell) => cell.cellIndex);
    const tells = (cell) => cell.dataset.value !== undefined || cell.classList.contains("none");
    const isLong = (cell) => cell.textContent.trim().length > LONG;
    if (cells.every(tells)) return table.classList.add("matrix");
    if (heads.length <= 3 && !cells.some(isLong)) return table.classList.add("plain");
    table.classList.add("carded");
    // What is laid out as a block is else no longer read as a table.
    for (const part of [table, ...table.querySelectorAll("thead, tbody, tr, th, td")]) {
      part.setAttribute("role", roleOf(part));
    }
    table.tHead.rows[0].dataset.words = words.sort;
    const names = heads.map((head) => head.textContent.trim());
    for (const cell of table.querySelectorAll("tbody td")) {
      const size = cell.textContent.trim().length;
      const before = cell.previousElementSibling;
      // What follows an id is its name.
      const named =
        before && before.matches("th.short") && /\d/.test(before.textContent) &&
        !tells(cell) && !cell.querySelector(".state");
      cell.dataset.head = names[cell.cellIndex];
      cell.classList.toggle("named", named);
      if (named) before.classList.add("beside");
      else if (size > LONG / 2) cell.classList.add("long");
      else if (size > LONG / 4) cell.classList.add("medium");
    }
  };
  for (const table of document.querySelectorAll("main table")) {
    const heads = Array.from(table.tHead.rows[0].cells);
    narrow(table, heads);
    if (table.querySelectorAll("tbody tr").length < 3) continue;
    table.classList.add("sortable");
    heads.forEach((head, column) => {
      const act = () => {
        const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", turn > 0 ? "ascending" : "descending");
        sort(table, column, turn);
      };
      const sorter = button("", act, { class: "sort" });
      sorter.append(...head.childNodes);
      head.append(sorter);
    });
  }

  // Drawings by several measures: one at a time.
  for (const choice of document.querySelectorAll(".choice")) {
    const options = Array.from(choice.children);
    const label = make("label", { class: "chooser" }, choice.dataset.label + " ");
    const select = make("select");
    for (const option of options) select.append(make("option", {}, option.dataset.option));
    const show = () => {
      for (const option of options) option.hidden = option.dataset.option !== select.value;
    };
    select.addEventListener("change", show);
    label.append(select);
    choice.prepend(label);
    show();
  }

  // Maps: zoom, pan, and what is known of the plot that was pointed at.
  const map = (figure, svg) => {
    const drawing = svg.parentElement;
    const whole = svg.viewBox.baseVal;
    const full = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    let view = Object.assign({}, full);
    const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
    const look = (next) => {
      view = next;
      view.width = clamp(view.width, full.width / 8, full.width);
      view.height = (view.width * full.height) / full.width;
      view.x = clamp(view.x, full.x, full.x + full.width - view.width);
      view.y = clamp(view.y, full.y, full.y + full.height - view.height);
      svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
      // A finger moves a map that is zoomed, and else the page.
      svg.style.touchAction = view.width < full.width ? "none" : "";
    };
    const zoom = (factor) =>
      look({
        x: view.x + (view.width - view.width * factor) / 2,
        y: view.y + (view.height - view.height * factor) / 2,
        width: view.width * factor,
      });
    const move = (x, y) =>
      look({ x: view.x + x * view.width, y: view.y + y * view.height, width: view.width });
    const reset = () => look(Object.assign({}, full));
    const twin = figure.querySelector("details table");
    const heads = Array.from(twin.tHead.rows[0].cells).map((head) => head.textContent.trim());
    // A table of plots has a row for each; one of links names giver and taker by their words.
    const ofLinks = svg.querySelector("[data-words]") !== null;
    const names = new Map();
    for (const plot of svg.querySelectorAll(ofLinks ? "[data-words]" : "[data-plot]")) {
      names.set(plot.dataset.plot, plot.dataset.words || plot.dataset.plot);
    }
    const all = Array.from(twin.tBodies[0].rows);
    const rowsOf = (id) =>
      all.filter((row) =>
        Array.from(row.cells)
          .slice(0, ofLinks ? 2 : 1)
          .some((cell) => cell.textContent.trim() === names.get(id))
      );
    const chosen = make("div", { class: "chosen", role: "status" });
    const select = make("select", { "aria-label": words.plot });
    select.append(make("option", { value: "" }, words.plot));
    const choose = (id) => {
      for (const plot of svg.querySelectorAll("[data-plot]")) {
        plot.classList.toggle("pointed", plot.dataset.plot === id);
      }
      select.value = id;
      chosen.textContent = "";
      for (const row of id ? rowsOf(id) : []) {
        const list = make("dl");
        heads.forEach((head, at) => {
          const text = row.cells[at].textContent.trim();
          if (text) list.append(make("dt", {}, head), make("dd", {}, text));
        });
        chosen.append(list);
      }
    };
    for (const [id, name] of names) {
      const text = name === id ? id : id + " – " + name;
      if (rowsOf(id).length) select.append(make("option", { value: id }, text));
    }
    select.addEventListener("change", () => choose(select.value));
    let drag = null;
    let moved = false;
    svg.addEventListener("pointerdown", (event) => {
      drag = { x: event.clientX, y: event.clientY };
      moved = false;
    });
    svg.addEventListener("pointermove", (event) => {
      if (!drag || view.width === full.width) return;
      const x = event.clientX - drag.x;
      const y = event.clientY - drag.y;
      if (Math.abs(x) + Math.abs(y) < 4) return;
      moved = true;
      move(-x / svg.clientWidth, -y / svg.clientHeight);
      drag = { x: event.clientX, y: event.clientY };
    });
    for (const end of ["pointerup", "pointerleave"]) {
      svg.addEventListener(end, () => (drag = null));
    }
    svg.addEventListener("click", (event) => {
      const plot = event.target.closest("[data-plot]");
      if (plot && !moved) choose(plot.dataset.plot);
    });
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 0.8 : 1.25);
    }, { passive: false });
    const keys = {
      "+": () => zoom(0.8), "-": () => zoom(1.25), "0": reset,
      ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0),
      ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1),
    };
    drawing.addEventListener("keydown", (event) => {
      const act = keys[event.key];
      if (!act || (event.key.startsWith("Arrow") && view.width === full.width)) return;
      event.preventDefault();
      act();
    });
    const bar = make("div", { class: "mapbar" });
    bar.append(
      button("+", () => zoom(0.8), { "aria-label": words.closer, title: words.closer }),
      button("−", () => zoom(1.25), { "aria-label": words.farther, title: words.farther }),
      button(words.whole, reset),
      select
    );
    drawing.before(bar);
    drawing.after(chosen);
  };
  for (const figure of document.querySelectorAll("figure")) {
    const svg = figure.querySelector(".drawing > svg");
    if (svg && svg.querySelector("[data-plot]")) map(figure, svg);
  }

  // Flows: the one that is pointed at stands out, with what the table says of it; a list chooses
  // for whoever has no pointer.
  const flows = (figure, svg) => {
    const twin = figure.querySelector("details table");
    const units = Array.from(twin.tHead.rows[0].cells).map((head) => {
      const unit = head.querySelector(".unit");
      return unit ? "\u202F" + unit.textContent.trim() : "";
    });
    const said = (cell, column) =>
      cell.textContent.trim() + (cell.dataset.value === undefined ? "" : units[column]);
    const rows = Array.from(twin.tBodies[0].rows).map((row) =>
      Array.from(row.cells).map(said).filter(Boolean).join(" · ")
    );
    const links = Array.from(svg.querySelectorAll("[data-link]"));
    const boxes = Array.from(svg.querySelectorAll("[data-box]"));
    const endsOf = (link) => link.dataset.words.split(" ");
    const linksOf = (box) => links.filter((link) => endsOf(link).includes(box.dataset.box));
    const textOf = (link) => rows[Number(link.dataset.link)];
    const unexplained = (thing) =>
      thing && thing.dataset.box
        ? rows.slice(links.length).filter((row) => row.startsWith(thing.dataset.words + " · "))
        : [];
    for (const link of links) {
      // A thread of a pixel is hard to meet: around it there is more to point at.
      const thread = link.querySelector("path[fill=none]");
      if (!thread || link.querySelector("path:not([fill=none])")) continue;
      const around = thread.cloneNode();
      around.setAttribute("class", "around");
      link.prepend(around);
    }
    const light = (thing) => {
      const shown = !thing ? [] : thing.dataset.link ? [thing] : linksOf(thing);
      const ends = new Set(shown.flatMap(endsOf));
      svg.classList.toggle("pointing", !!thing);
      for (const link of links) link.classList.toggle("lit", shown.includes(link));
      for (const box of boxes) {
        box.classList.toggle("lit", box === thing || ends.has(box.dataset.box));
      }
      return shown;
    };
    const chosen = make("div", { class: "chosen", role: "status" });
    const select = make("select", { "aria-label": words.flow });
    const things = new Map();
    const offer = (key, thing, text) => {
      things.set(key, thing);
      select.append(make("option", { value: key }, text));
    };
    select.append(make("option", { value: "" }, words.flow));
    for (const box of boxes) offer("b" + box.dataset.box, box, box.dataset.words);
    for (const link of links.slice().sort((a, b) => a.dataset.link - b.dataset.link)) {
      offer("l" + link.dataset.link, link, textOf(link));
    }
    const choose = (key) => {
      select.value = key;
      const shown = light(things.get(key));
      chosen.textContent = "";
      const list = make("ul");
      for (const text of shown.map(textOf).concat(unexplained(things.get(key)))) {
        list.append(make("li", {}, text));
      }
      if (list.children.length) chosen.append(list);
    };
    select.addEventListener("change", () => choose(select.value));
    const tip = make("div", { class: "tip", hidden: "", "aria-hidden": "true" });
    const thingAt = (event) => event.target.closest("[data-link], [data-box]");
    const leave = () => {
      tip.hidden = true;
      light(things.get(select.value));
    };
    svg.addEventListener("pointermove", (event) => {
      const thing = thingAt(event);
      if (!thing) return leave();
      light(thing);
      tip.textContent = thing.dataset.link
        ? textOf(thing)
        : Array.from(thing.querySelectorAll("text")).map((line) => line.textContent).join(" ");
      tip.hidden = false;
      const left = Math.min(event.clientX + 12, window.innerWidth - tip.offsetWidth - 12);
      const below = event.clientY + 18 + tip.offsetHeight < window.innerHeight;
      tip.style.left = Math.max(4, left) + "px";
      tip.style.top = event.clientY + (below ? 18 : -tip.offsetHeight - 8) + "px";
    });
    svg.addEventListener("pointerleave", leave);
    svg.addEventListener("click", (event) => {
      const thing = thingAt(event);
      const key = !thing ? "" : thing.dataset.link ? "l" + thing.dataset.link : "b" + thing.dataset.box;
      choose(key === select.value ? "" : key);
    });
    figure.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      choose("");
      leave();
    });
    const bar = make("div", { class: "mapbar" });
    bar.append(select);
    svg.parentElement.before(bar);
    svg.parentElement.after(chosen, tip);
  };
  for (const figure of document.querySelectorAll("figure")) {
    const svg = figure.querySelector(".drawing > svg");
    if (svg && svg.querySelector("[data-link]")) flows(figure, svg);
  }

  // A drawing that is wider than its place says so.
  const widths = new ResizeObserver((changes) => {
    for (const { target } of changes) {
      target.previousElementSibling.hidden = target.scrollWidth <= target.clientWidth + 1;
    }
  });
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
  const places = Array.from(
    document.querySelectorAll("main h2, main h3, main caption, main .finding, main .note, main tbody tr")
  );
  const tools = document.getElementById("tools");
  const field = tools.querySelector("input");
  const found = tools.querySelector("ol");
  const count = tools.querySelector("output");
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
    texts = texts || places.map((place) => plain(place.textContent));
    const hits = places.filter((_, at) => wanted.every((word) => texts[at].includes(word)));
    count.textContent = hits.length
      ? words.found.replace("{count}", hits.length)
      : words.none;
    for (const hit of hits.slice(0, 12)) {
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

  // Explanations open where a link leads to them, and all at once on request.
  const follow = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      reveal(target);
      target.scrollIntoView();
    }
  };
  window.addEventListener("hashchange", follow);
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
  help.querySelector("button").addEventListener("click", () => help.close());
  tools.hidden = false;
})();
