package org.tinkuy.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeType;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Materials;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.TestCatalog;

/// A catalog that knows what bakeries need, and the forms of parks read by it.
final class Asked {
  static final Provenance OURS = new Provenance("made up", "D", false);

  private Asked() {}

  /// The catalog of the tests with rates of sectors and types of exchanges.
  static Catalog catalog(List<SectorRate> rates, List<ExchangeType> exchanges) {
    Catalog plain = TestCatalog.CATALOG;
    Library library =
        new Library(
            plain.carriers(),
            new Materials(List.of(), Map.of()),
            Map.of(),
            List.of(),
            rates,
            exchanges,
            new Goals(List.of(), List.of()),
            Experience.NONE);
    return new Catalog(
        plain.version(),
        plain.units(),
        plain.tables(),
        library,
        plain.facts(),
        plain.references(),
        plain.rules(),
        plain.texts());
  }

  /// What textile firms (1313) take in or give out for a tonne of cloth.
  static SectorRate rate(String direction, String carrier, String unit) {
    return new SectorRate(
        "1313",
        new SectorRate.Product("cloth", TestCatalog.CATALOG.units().get("t")),
        direction,
        carrier,
        carrier,
        new SectorRate.Range(1.5, 20, TestCatalog.CATALOG.units().get(unit)),
        OURS);
  }

  static List<TenantForm> forms(Catalog catalog, ParkDocument document, String period) {
    return new TenantForms(catalog, document, period).list();
  }

  /// The form of a tenant; empty where it gets none.
  static Optional<TenantForm> form(List<TenantForm> forms, String tenant) {
    return forms.stream().filter(form -> form.tenant().equals(tenant)).findFirst();
  }
}
