package org.tinkuy.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Sentence;

/// Something that the catalog knows of and a firm could look at to save: an exchange that works
/// elsewhere for what it throws away or for its sector, or what firms of its sector usually need.
///
/// @param text what to look at
/// @param provenance source and confidence
public record Saving(Sentence text, Provenance provenance) {

  /// What the catalog knows for a tenant; what fits what it throws away comes first.
  ///
  /// @param most how many at most
  public static List<Saving> list(
      Catalog catalog, ParkDocument document, TenantForm form, int most) {
    Set<String> wastes =
        document.findTable("flows").map(TextTable::rows).orElse(List.of()).stream()
            .filter(row -> row.find("tenant").filter(form.tenant()::equals).isPresent())
            .flatMap(Saving::waste)
            .collect(Collectors.toSet());
    List<ExchangeType> exchanges = catalog.library().exchanges();
    List<Saving> found = new ArrayList<>();
    exchanges.stream()
        .filter(type -> type.materials().stream().anyMatch(wastes::contains))
        .forEach(type -> found.add(of(type)));
    exchanges.stream()
        .filter(type -> isFor(type, form.sector()))
        .forEach(type -> found.add(of(type)));
    catalog.library().sectors().stream()
        .filter(rate -> rate.sector().equals(form.sector()) && rate.direction().equals("in"))
        .forEach(rate -> found.add(of(rate)));
    return found.stream().distinct().limit(most).toList();
  }

  /// Whether it names a sector; one that any sector may give says nothing of a sector, and a firm
  /// whose sector is not known is in none.
  private static boolean isFor(ExchangeType type, String sector) {
    return !sector.isEmpty() && (type.from().equals(sector) || type.to().contains(sector));
  }

  private static Stream<String> waste(TextRow row) {
    boolean out = row.find("direction").filter("out"::equals).isPresent();
    return out
        ? row.find("wasteCode").map(code -> code.replaceAll("\\D", "")).stream()
        : Stream.of();
  }

  private static Saving of(ExchangeType type) {
    Sentence what = new Sentence("exchange." + type.id() + ".name", type.id(), List.of());
    return new Saving(
        Sentence.of("form.saving.exchange", "An exchange that works elsewhere: %s", what),
        type.provenance());
  }

  private static Saving of(SectorRate rate) {
    Sentence carrier =
        new Sentence("carrier." + rate.carrier() + ".name", rate.carrier(), List.of());
    return new Saving(
        Sentence.of(
            "form.saving.rate",
            "Compare: firms of your sector usually need %s to %s %s of %s for one %s of product.",
            plain(rate.range().low()),
            plain(rate.range().high()),
            rate.range().unit().code(),
            carrier,
            rate.product().unit().code()),
        rate.provenance());
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
