// Maps and flows.
(function () {
  "use strict";
  const { words, make, button } = page;

  // What is told of the thing that was pointed at stays in sight while its figure is.
  const teller = (leave) => {
    const panel = make("div", { class: "chosen", role: "status" });
    const tell = (parts) => {
      panel.textContent = "";
      if (!parts.length) return;
      panel.append(...parts, button(words.end, leave, { class: "end" }));
      panel.scrollTop = 0;
      if (panel.scrollHeight > panel.clientHeight + 1) panel.setAttribute("tabindex", "0");
      else panel.removeAttribute("tabindex");
    };
    return { panel, tell };
  };
  // The names of columns, and cells with the unit of their column.
  const columnsOf = (table) =>
    Array.from(table.tHead.rows[0].cells).map((head) => {
      const unit = head.querySelector(".unit");
      const name = head.textContent.trim();
      if (!unit) return { name, unit: "" };
      const words = unit.textContent.trim();
      return { name: name.slice(0, -words.length).trim(), unit: "\u202F" + words };
    });
  const said = (cell, column) =>
    cell.textContent.trim() + (cell.dataset.value === undefined ? "" : column.unit);

  // Maps: zoom, pan, and what is known of the plot that was pointed at. The land alone grows and
  // moves; its frame, the key and the north arrow stay, and scale bar, grid, coordinates and the
  // widths of links stay true.
  const map = (figure, svg) => {
    const drawing = svg.parentElement;
    const land = svg.querySelector("[data-land]");
    const [left, top, perMetre, longest, most] = land.dataset.land.split(" ").map(Number);
    const frame = svg.querySelector("clipPath rect");
    const [width, height] = ["width", "height"].map((side) => Number(frame.getAttribute(side)));
    const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
    let view = { times: 1, x: 0, y: 0 };
    const mark = document.createElementNS(svg.namespaceURI, "g");
    mark.setAttribute("class", "outline");
    mark.setAttribute("stroke-width", "3.4");
    land.append(mark);

    const scale = svg.querySelector("[data-scale]");
    const lengths = scale.dataset.scale.split("|").map((each) => each.split("="));
    const [whole, half] = scale.querySelectorAll("rect");
    const [zero, end] = scale.querySelectorAll("text");
    const right = Number(whole.getAttribute("x")) + Number(whole.getAttribute("width"));
    const grid = land.querySelector("[data-grid] path");
    const edges = svg.querySelector("[data-coordinates]");
    const room = Number(edges.dataset.coordinates);
    const coordinates = Array.from(edges.querySelectorAll("text"));
    const grounds = new Map(coordinates.map((text) => [text, text.previousElementSibling]));
    const isEast = (text) => text.getAttribute("text-anchor") === "middle";
    const toX = (metres) => (metres - left) * perMetre;
    const toY = (metres) => (top - metres) * perMetre;
    const measure = () => {
      const fits = ([length]) => Number(length) * view.times <= longest * (1 + 1e-9);
      const [length, text] = lengths.find(fits) || lengths[lengths.length - 1];
      const step = Number(length);
      const long = step * perMetre * view.times;
      for (const [rect, share] of [[whole, 1], [half, 0.5]]) {
        rect.setAttribute("x", right - long);
        rect.setAttribute("width", long * share);
      }
      zero.setAttribute("x", right - long);
      end.textContent = text;
      lay(step);
    };
    const lay = (step) => {
      const seen = [view.x, view.y].map((by) => -by / view.times);
      const shown = [left + seen[0] / perMetre, top - (seen[1] + height / view.times) / perMetre];
      const write = (like, metres, at, side) => {
        const text = like.cloneNode();
        text.textContent = String(Math.round(metres));
        text.setAttribute(side, at);
        const ground = grounds.get(like).cloneNode();
        const from = Number(ground.getAttribute(side));
        ground.setAttribute(side, from + at - Number(like.getAttribute(side)));
        edges.append(ground, text);
      };
      const first = (metres) => Math.ceil(metres / step) * step;
      const east = coordinates.find(isEast);
      const north = coordinates.find((text) => !isEast(text));
      let lines = "";
      edges.textContent = "";
      for (let m = first(shown[0]); toX(m) < seen[0] + width / view.times; m += step) {
        const at = toX(m) * view.times + view.x;
        lines += "M" + toX(m) + " 0V" + height;
        if (east && at > room && at < width - room) write(east, m, at, "x");
      }
      // as far above its line as on the whole map
      const above = north && Number(north.getAttribute("y")) - toY(Number(north.textContent));
      for (let m = first(shown[1]); toY(m) > seen[1]; m += step) {
        const at = toY(m) * view.times + view.y;
        lines += "M0 " + toY(m) + "H" + width;
        if (north && at > room && at < height - 4) write(north, m, at + above, "y");
      }
      if (grid) grid.setAttribute("d", lines || "M0 0");
    };
    // Links stay as wide as the key says; words and the lines of plots grow, but less than plots.
    const strokesOf = (selector) =>
      Array.from(land.querySelectorAll(selector)).map((path) => {
        const numbers = (name) => (path.getAttribute(name) || "").split(" ").filter(Boolean).map(Number);
        return { path, wide: numbers("stroke-width"), dashes: numbers("stroke-dasharray") };
      });
    const links = strokesOf("[data-arrow] path:not(:last-child), [data-grid] path");
    const lines = strokesOf("[data-plot] path");
    const thin = (strokes, by) => {
      for (const { path, wide, dashes } of strokes) {
        if (wide.length) path.setAttribute("stroke-width", wide[0] * by);
        if (dashes.length) path.setAttribute("stroke-dasharray", dashes.map((each) => each * by).join(" "));
      }
    };
    const shrink = (part, place, by) => {
      const moved = place.split(" ").map((at) => Number(at) * (1 - by)).join(" ");
      part.setAttribute("transform", "translate(" + moved + ") scale(" + by + ")");
    };
    // The head stays at the tip, and the body goes on to it.
    const point = (arrow, by) => {
      const [x, y, tipX, tipY] = arrow.dataset.arrow.split(" ").map(Number);
      const [head, ...body] = Array.from(arrow.children).reverse();
      shrink(head, tipX + " " + tipY, by);
      for (const path of body) {
        path.dataset.way = path.dataset.way || path.getAttribute("d");
        const end = [tipX + (x - tipX) * by, tipY + (y - tipY) * by].join(" ");
        path.setAttribute("d", path.dataset.way + "L" + end);
      }
    };
    const keepSizes = () => {
      const less = 1 / Math.sqrt(view.times);
      thin(links, 1 / view.times);
      thin(lines, less);
      mark.setAttribute("stroke-width", 3.4 * less);
      for (const arrow of land.querySelectorAll("[data-arrow]")) {
        point(arrow, 1 / view.times);
      }
      for (const name of land.querySelectorAll("[data-name]")) {
        shrink(name, name.dataset.name, less);
      }
      // Words beside their plot keep to the outer end of their line, as its dot to the other.
      for (const words of land.querySelectorAll("[data-led]")) {
        const [x, y, dotX, dotY] = words.dataset.led.split(" ");
        for (const line of words.querySelectorAll("text, rect")) shrink(line, x + " " + y, less);
        shrink(words.querySelector("path[fill-rule]"), dotX + " " + dotY, less);
      }
    };
    const look = (next) => {
      const times = clamp(next.times, 1, most);
      view = {
        times,
        x: clamp(next.x, width * (1 - times), 0),
        y: clamp(next.y, height * (1 - times), 0),
      };
      land.setAttribute("transform", "translate(" + view.x + " " + view.y + ") scale(" + times + ")");
      measure();
      keepSizes();
      svg.classList.toggle("near", times > 1);
    };
    const zoom = (by, x, y) => {
      const times = clamp(view.times * by, 1, most);
      const grown = times / view.times;
      look({ times, x: x - (x - view.x) * grown, y: y - (y - view.y) * grown });
    };
    const zoomMiddle = (by) => zoom(by, width / 2, height / 2);
    const move = (x, y) => look({ times: view.times, x: view.x + x, y: view.y + y });
    const reset = () => look({ times: 1, x: 0, y: 0 });
    // A place of the window in pixels of the drawing.
    const placeOf = (event) => {
      const box = svg.getBoundingClientRect();
      const shrunk = svg.viewBox.baseVal.width / box.width;
      return { x: (event.clientX - box.left) * shrunk, y: (event.clientY - box.top) * shrunk };
    };
    const twin = figure.querySelector("details table");
    const columns = columnsOf(twin);
    const choice = figure.closest(".choice");
    const chooser = choice && choice.querySelector(".chooser select");
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
    const select = make("select", { "aria-label": words.plot });
    select.append(make("option", { value: "" }, words.plot));
    const { panel, tell } = teller(() => {
      choose("");
      select.focus();
    });
    const choose = (id) => {
      mark.textContent = "";
      for (const edge of svg.querySelectorAll("[data-plot] [data-edge] path")) {
        if (edge.closest("[data-plot]").dataset.plot !== id) continue;
        const line = edge.cloneNode();
        for (const name of ["class", "stroke", "stroke-width"]) line.removeAttribute(name);
        mark.append(line);
      }
      for (const plot of svg.querySelectorAll("[data-plot]")) {
        plot.classList.toggle("pointed", plot.dataset.plot === id);
      }
      select.value = names.has(id) ? id : "";
      if (choice) choice.dataset.plot = id;
      tell(
        (id ? rowsOf(id) : []).map((row) => {
          const list = make("dl");
          columns.forEach((column, at) => {
            const text = said(row.cells[at], column);
            if (text) list.append(make("dt", {}, column.name), make("dd", {}, text));
          });
          return list;
        })
      );
    };
    for (const [id, name] of names) {
      const text = name === id ? id : id + " – " + name;
      if (rowsOf(id).length) select.append(make("option", { value: id }, text));
    }
    select.addEventListener("change", () => choose(select.value));
    // The plot stays chosen on the map of the next measure.
    if (choice) {
      choice.addEventListener("change", (event) => {
        if (event.target === chooser && !figure.closest("[hidden]")) choose(choice.dataset.plot || "");
      });
    }
    const held = new Map();
    let moved = false;
    const between = () => {
      const [one, other] = Array.from(held.values());
      const far = other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
      return { x: (one.x + (other || one).x) / 2, y: (one.y + (other || one).y) / 2, far };
    };
    svg.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      if (!held.size) moved = false;
      held.set(event.pointerId, placeOf(event));
    });
    svg.addEventListener("pointermove", (event) => {
      const from = held.get(event.pointerId);
      if (!from || (held.size === 1 && view.times === 1)) return;
      const at = placeOf(event);
      if (!moved && Math.hypot(at.x - from.x, at.y - from.y) < 4) return;
      moved = true;
      // A drag goes on where it leaves the map.
      svg.setPointerCapture(event.pointerId);
      const before = between();
      held.set(event.pointerId, at);
      const now = between();
      move(now.x - before.x, now.y - before.y);
      if (before.far) zoom(now.far / before.far, now.x, now.y);
    });
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
      svg.addEventListener(end, (event) => held.delete(event.pointerId));
    }
    // One finger moves a map that is zoomed, and else the page; two always zoom the map.
    svg.addEventListener("touchmove", (event) => {
      const ofMap = event.touches.length > 1 || view.times > 1;
      if (ofMap && event.cancelable && land.contains(event.target)) event.preventDefault();
    }, { passive: false });
    svg.addEventListener("click", (event) => {
      if (moved) return;
      const plot = event.target.closest("[data-plot]");
      const isChosen = plot && plot.classList.contains("pointed");
      choose(plot && !isChosen ? plot.dataset.plot : "");
    });
    figure.addEventListener("keydown", (event) => {
      if (event.key === "Escape") choose("");
    });
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = placeOf(event);
      zoom(event.deltaY < 0 ? 1.25 : 0.8, at.x, at.y);
    }, { passive: false });
    const keys = {
      "+": () => zoomMiddle(1.25), "-": () => zoomMiddle(0.8), "0": reset,
      ArrowLeft: () => move(width / 10, 0), ArrowRight: () => move(-width / 10, 0),
      ArrowUp: () => move(0, height / 10), ArrowDown: () => move(0, -height / 10),
    };
    drawing.addEventListener("keydown", (event) => {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.startsWith("Arrow") && view.times === 1) return;
      event.preventDefault();
      act();
    });
    const bar = make("div", { class: "mapbar" });
    bar.append(
      button("+", () => zoomMiddle(1.25), { "aria-label": words.closer, title: words.closer }),
      button("−", () => zoomMiddle(0.8), { "aria-label": words.farther, title: words.farther }),
      button(words.whole, reset),
      select
    );
    drawing.before(bar);
    drawing.after(panel);
    drawing.dataset.keys = "";
  };
  for (const figure of document.querySelectorAll("figure")) {
    const svg = figure.querySelector(".drawing > svg");
    if (svg && svg.querySelector("[data-plot]")) map(figure, svg);
  }

  // Flows: the one that is pointed at stands out, with what the table says of it; a list chooses
  // for whoever has no pointer.
  const flows = (figure, svg) => {
    const twin = figure.querySelector("details table");
    const columns = columnsOf(twin);
    const rows = Array.from(twin.tBodies[0].rows).map((row) =>
      Array.from(row.cells).map((cell, at) => said(cell, columns[at])).filter(Boolean).join(" · ")
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
      for (const amount of svg.querySelectorAll("[data-amount]")) {
        const isShown = shown.some((link) => link.dataset.link === amount.dataset.amount);
        amount.classList.toggle("lit", isShown);
      }
      for (const torn of svg.querySelectorAll("[data-torn]")) {
        torn.classList.toggle("lit", !!thing && thing.dataset.box === torn.dataset.torn);
      }
      return shown;
    };
    const select = make("select", { "aria-label": words.flow });
    const { panel, tell } = teller(() => {
      choose("");
      select.focus();
    });
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
      const list = make("ul");
      for (const text of shown.map(textOf).concat(unexplained(things.get(key)))) {
        list.append(make("li", {}, text));
      }
      tell(list.children.length ? [list] : []);
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
    svg.parentElement.after(panel, tip);
  };
  for (const figure of document.querySelectorAll("figure")) {
    const svg = figure.querySelector(".drawing > svg");
    if (svg && svg.querySelector("[data-link]")) flows(figure, svg);
  }
})();
