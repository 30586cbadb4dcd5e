// What all parts of the page use, tables, and drawings by several measures.
const page = (function () {
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
        chosen.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  };

  // Tables: a click on a heading sorts; totals stay below, cells without a value last. Words that
  // begin with a number, as the language writes it, go by the number ("≥ 1,500 mg/L"); where
  // figures stand, so do words with a number behind others ("at least 212 ha"). Money of one
  // currency is not compared with that of another.
  const grouping = "[" + words.group + "\\u00a0\\u202f]";
  const NUMBER = new RegExp(
    "^(\\D*?)([\u2212-]?)(\\d{1,3}(?:" + grouping + "\\d{3})+|\\d+)" +
      "(?:[" + words.decimal + "](\\d+))?(?![.,]?\\d)"
  );
  const SIGNS = /^[\s~<>=+\u2248\u2264\u2265]*$/;
  const CURRENCY = /(?:^|[^A-Za-z])([A-Z]{3})(?![A-Za-z])/;
  const numberOf = (text, stands) => {
    const read = NUMBER.exec(text);
    if (!read || !(stands || SIGNS.test(read[1]))) return undefined;
    return Number((read[2] ? "-" : "") + read[3].replace(/\D/g, "") + "." + (read[4] || "0"));
  };
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    const text = cell.textContent.trim();
    if (cell.dataset.value !== undefined) return { text, money: "", number: Number(cell.dataset.value) };
    if (cell.classList.contains("none") || /^[\u2013\u2014-]?$/.test(text)) return null;
    const number = numberOf(text, cell.classList.contains("right"));
    return { text, number, money: number === undefined ? "" : (CURRENCY.exec(text) || [])[1] || "" };
  };
  const compare = (one, other) => {
    if (one === null || other === null) return null;
    const isNumber = (value) => value.number !== undefined;
    return (
      isNumber(other) - isNumber(one) ||
      (isNumber(one) && (one.money.localeCompare(other.money) || one.number - other.number)) ||
      one.text.localeCompare(other.text, language, { numeric: true })
    );
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

  return { words, make, button, reveal };
})();
