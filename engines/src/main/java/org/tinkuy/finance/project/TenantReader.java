package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Sentence;

/// Reads what a case says of a typical tenant.
final class TenantReader {
  private static final String AT = "tenant";

  private final InputReader inputs;
  private final List<ProductPlan> products;

  TenantReader(InputReader inputs, ParkPlan park) {
    this.inputs = inputs;
    this.products = park.products();
  }

  Optional<TenantPlan> read(KeyedEntries root) {
    return root.findEntries(AT).map(this::tenant);
  }

  private TenantPlan tenant(KeyedEntries entries) {
    List<String> pays = entries.texts("pays");
    if (pays.isEmpty()) {
      entries.text("pays"); // names it as missing
    }
    pays.forEach(each -> pays(entries, each));
    inputs.need(entries, AT, "discount", InputKind.POSITIVE_RATE);
    for (String each : List.of("turnover", "valueAdded", "outside", "saving")) {
      inputs.find(entries, AT, each, InputKind.RENT);
    }
    TenantPlan plan = new TenantPlan(pays, entries.findEntries("unit").map(this::unit));
    entries.make(() -> true);
    return plan;
  }

  /// What it pays for has an area, else nothing of it is for a unit of that.
  private void pays(KeyedEntries entries, String id) {
    Words.refer(entries, "pays", id, products.stream().map(ProductPlan::id).toList());
    for (ProductPlan each : products) {
      boolean hasArea =
          !each.of().isEmpty()
              || inputs.inputs().containsKey(each.input("area"))
              || inputs.inputs().containsKey(each.input("share"));
      if (each.id().equals(id) && !hasArea && !inputs.isRefused(each.input("area"))) {
        entries.refuse(
            "finance.case.tenantPays",
            entries.placeOf("pays"),
            Sentence.of(
                "hint.finance.case.tenantPays",
                "Name land, sheds, charges and services that are taken by area."),
            "Tenant: it must pay by area, but product '%s' has none.",
            id);
      }
    }
  }

  private LocalizedText unit(KeyedEntries entries) {
    inputs.need(entries, AT + ".unit", "output", InputKind.USE);
    inputs.need(entries, AT + ".unit", "cost", InputKind.PRICE);
    inputs.checkPrice(entries, AT + ".unit", "output", "cost");
    LocalizedText name = Words.name(entries, "name", "1");
    entries.make(() -> true);
    return name;
  }
}
