package org.tinkuy.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.ExchangeRules;
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
        rules(plain.rules()),
        plain.texts());
  }

  /// The rules of the tests with two lists by which waste has codes.
  private static Catalog.Rules rules(Catalog.Rules plain) {
    return new Catalog.Rules(
        plain.frameworks(),
        plain.definitions(),
        plain.figures(),
        plain.codeLists(),
        plain.aliases(),
        plain.tolerances(),
        new ExchangeRules(
            Map.of(),
            List.of(),
            List.of(),
            List.of(
                codes(CodeList.LIST_OF_WASTE, "\\d{6}", "10 01 02"),
                codes("Basel", "[AB]\\d{4}", "B1200")),
            List.of()),
        plain.disclosure());
  }

  private static CodeList codes(String id, String pattern, String example) {
    return new CodeList(
        id,
        List.of(id),
        List.of(),
        Pattern.compile(pattern),
        new CodeList.Marks(List.of(), List.of()),
        example,
        OURS);
  }

  /// What textile firms (1313) take in or give out for a tonne of cloth.
  static SectorRate rate(String direction, String carrier, String unit) {
    return new SectorRate(
        "1313",
        new SectorRate.Product("cloth", TestCatalog.CATALOG.units().get("t"), List.of()),
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
