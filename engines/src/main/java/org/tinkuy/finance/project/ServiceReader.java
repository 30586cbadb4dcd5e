package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;

/// Reads what each service bears: nothing is borne by two.
final class ServiceReader {
  private final ParkPlan park;
  private final Set<String> taken = new LinkedHashSet<>();

  ServiceReader(ParkPlan park) {
    this.park = park;
  }

  List<ServicePlan> read(KeyedEntries root) {
    List<ServicePlan> services = new ArrayList<>();
    for (KeyedEntries entries : root.findList("services")) {
      String product = once(entries, "id", entries.text("id"), products());
      Optional<List<String>> works =
          entries.has("works") ? Optional.of(ids(entries, "works", works())) : Optional.empty();
      ServicePlan plan =
          new ServicePlan(
              product,
              works,
              ids(entries, "costs", park.costs().stream().map(RunningCost::id).toList()),
              ids(entries, "fees", products()));
      entries.make(() -> plan).ifPresent(services::add);
    }
    return services;
  }

  private List<String> products() {
    return park.products().stream().map(ProductPlan::id).toList();
  }

  private List<String> works() {
    return park.works().stream().map(WorkPackage::id).toList();
  }

  private List<String> ids(KeyedEntries entries, String key, List<String> known) {
    return entries.texts(key).stream().map(id -> once(entries, key, id, known)).toList();
  }

  private String once(KeyedEntries entries, String key, String id, List<String> known) {
    Words.refer(entries, key, id, known);
    String kind = key.equals("works") || key.equals("costs") ? key : "products";
    if (!id.isEmpty() && !taken.add(kind + "." + id)) {
      entries.refuse(
          "finance.case.serviceTwice",
          entries.placeOf(key),
          Sentence.NONE,
          "Services: '%s' stands at two of them, but is borne or earned once.",
          id);
    }
    return id;
  }
}
