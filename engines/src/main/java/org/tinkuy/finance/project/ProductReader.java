package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// Reads what is sold and let.
final class ProductReader {
  private static final Map<String, ProductPlan.Kind> KINDS =
      Map.of(
          "sale", ProductPlan.Kind.SALE,
          "lease", ProductPlan.Kind.LEASE,
          "rent", ProductPlan.Kind.RENT,
          "service", ProductPlan.Kind.SERVICE,
          // a fee at the gate is a tariff whose margin is the whole of it
          "gateFee", ProductPlan.Kind.SERVICE,
          "connection", ProductPlan.Kind.CONNECTION,
          "carbon", ProductPlan.Kind.CARBON);

  private final InputReader inputs;
  private final Words words;
  private final KeyedEntries root;
  private final List<String> works;
  private final List<String> absorptions;
  private final List<String> withArea;

  /// @param works ids of the works of the case
  /// @param absorptions ids of its absorptions
  ProductReader(
      InputReader inputs,
      Words words,
      KeyedEntries root,
      List<String> works,
      List<String> absorptions) {
    this.inputs = inputs;
    this.words = words;
    this.root = root;
    this.works = works;
    this.absorptions = absorptions;
    this.withArea =
        root.findList("products").stream()
            .filter(each -> each.has("area") || each.has("share"))
            .flatMap(each -> each.findText("id").stream())
            .toList();
  }

  List<ProductPlan> read() {
    return root.findList("products").stream().map(this::product).toList();
  }

  private ProductPlan product(KeyedEntries entries) {
    String id = words.id(entries, "products");
    String path = "products." + id;
    ProductPlan.Kind kind = entries.word("kind", KINDS);
    // a long lease is of land, and has an area of its own
    List<String> of = kind == ProductPlan.Kind.LEASE ? List.of() : of(entries);
    area(entries, path, kind, of);
    ProductPlan.Lease lease = ProductPlan.Lease.NONE;
    switch (kind) {
      case SALE -> {
        inputs.need(entries, path, "price", InputKind.PRICE_PER_AREA);
        inputs.find(entries, path, "sellingCost", InputKind.SHARE);
      }
      case LEASE -> {
        inputs.need(entries, path, "price", InputKind.PRICE_PER_AREA);
        inputs.find(entries, path, "sellingCost", InputKind.SHARE);
        if (!entries.has("years")) {
          entries.text("years"); // names it as missing
        }
        boolean hasRent = inputs.find(entries, path, "groundRent", InputKind.RENT);
        lease =
            new ProductPlan.Lease(
                hasRent ? steps(entries, path) : List.of(), Words.count(entries, "years", 1));
      }
      case RENT -> {
        inputs.need(entries, path, "price", InputKind.RENT);
        lease = new ProductPlan.Lease(steps(entries, path), 0);
      }
      case SERVICE -> service(entries, path);
      case CONNECTION -> connection(entries, path);
      case CARBON -> carbon(entries, path);
    }
    String absorption = of.isEmpty() ? entries.text("absorption") : "";
    Words.refer(entries, "absorption", absorption, absorptions);
    List<String> ready = entries.texts("ready");
    ready.forEach(work -> Words.refer(entries, "ready", work, works));
    ProductPlan plan =
        new ProductPlan(
            id,
            Words.name(entries, "name", id),
            kind,
            absorption,
            of,
            lease,
            ready,
            entries.yes("vat", true));
    entries.make(() -> true);
    return plan;
  }

  /// The products whose area it follows, each of which must have one.
  private List<String> of(KeyedEntries entries) {
    List<String> of = entries.texts("of");
    of.forEach(product -> Words.refer(entries, "of", product, withArea));
    return of;
  }

  private void area(KeyedEntries entries, String path, ProductPlan.Kind kind, List<String> of) {
    boolean isMeasured = inputs.find(entries, path, "area", InputKind.AREA);
    boolean isPart = inputs.find(entries, path, "share", InputKind.SHARE);
    boolean hasArea = isMeasured || isPart;
    if (isPart && !isMeasured) {
      Words.referToBudget(entries, "share", root);
    }
    if (hasArea && !of.isEmpty()) {
      entries.refuse(
          "finance.case.areaTwice",
          entries.placeOf("of"),
          Sentence.NONE,
          "Product '%s': it has an area of its own or follows that of others, but here both.",
          path);
    }
    boolean isOfPlant = entries.has("capacity") || kind == ProductPlan.Kind.CARBON;
    if (!hasArea && of.isEmpty() && !isOfPlant) {
      entries.text("area"); // names it as missing
    }
    inputs.find(entries, path, "market", InputKind.AREA);
  }

  /// The later steps of a rent, by the year of the lease from which each holds.
  private List<Integer> steps(KeyedEntries entries, String path) {
    List<Integer> years = new ArrayList<>();
    int before = 1;
    for (KeyedEntries step : entries.findList("steps")) {
      int year = Words.whole(step, "year", 0);
      inputs.need(step, path + ".year" + year, "price", InputKind.RENT);
      if (year <= before) {
        step.refuse(
            "finance.case.leaseYear",
            step.placeOf("year"),
            Sentence.of(
                "hint.finance.case.leaseYear", "The rent of the first year stands in price."),
            "Product '%s': its rent steps must be by later and later years of the lease, from the"
                + " second on, but year %s comes after year %s.",
            path,
            year,
            before);
      } else {
        years.add(year);
        before = year;
      }
      step.make(() -> true);
    }
    return years;
  }

  private void service(KeyedEntries entries, String path) {
    inputs.need(entries, path, "price", InputKind.PRICE);
    inputs.find(entries, path, "margin", InputKind.SHARE);
    inputs.find(entries, path, "losses", InputKind.NETWORK_LOSS);
    if (inputs.find(entries, path, "capacity", InputKind.CAPACITY)) {
      inputs.need(entries, path, "utilisation", InputKind.SHARE);
      inputs.checkPrice(entries, path, "capacity");
    } else {
      inputs.need(entries, path, "use", InputKind.USE);
      inputs.checkPrice(entries, path, "use");
      inputs.find(entries, path, "peakFactor", InputKind.RATIO);
      inputs.find(entries, path, "module", InputKind.CAPACITY);
    }
  }

  /// By what is connected, as 12 USD/kVA, or by area.
  private void connection(KeyedEntries entries, String path) {
    if (inputs.find(entries, path, "density", InputKind.DENSITY)) {
      inputs.need(entries, path, "price", InputKind.PRICE);
      inputs.checkPrice(entries, path, "density");
    } else {
      inputs.need(entries, path, "price", InputKind.PRICE_PER_AREA);
      inputs.find(entries, path, "sellingCost", InputKind.SHARE);
    }
  }

  private void carbon(KeyedEntries entries, String path) {
    inputs.need(entries, path, "price", InputKind.PRICE);
    inputs.need(entries, path, "abated", InputKind.CAPACITY);
    inputs.checkPrice(entries, path, "abated");
    inputs.find(entries, path, "credited", InputKind.SHARE);
    inputs.find(entries, path, "margin", InputKind.SHARE);
  }
}
