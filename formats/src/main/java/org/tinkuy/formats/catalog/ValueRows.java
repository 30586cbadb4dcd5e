package org.tinkuy.formats.catalog;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.catalog.ListedCode;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.UnitTable;

/// Reads `facts.csv`, `references.csv` and `codes.csv`.
final class ValueRows {
  private static final String FACTS = "facts.csv";
  private static final MonthDay JANUARY = MonthDay.of(1, 1);

  private final CatalogReading reading;
  private final TextRows texts;

  ValueRows(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
  }

  Map<String, FactDefinition> facts() {
    Map<String, FactDefinition> facts = new LinkedHashMap<>();
    for (CatalogRow row : reading.rows(FACTS, "name", "subject", "type", "unit", "help")) {
      String name = row.text("name");
      if (reading.isNew("fact." + name, row.place())) {
        reading.keep(FACTS, name, row.provenance());
        row.constant("type", FactDefinition.Type.class)
            .ifPresent(type -> facts.put(name, fact(row, type)));
        texts.add("fact." + name + ".help", row.text("help"));
      }
    }
    return facts;
  }

  private static FactDefinition fact(CatalogRow row, FactDefinition.Type type) {
    return new FactDefinition(
        row.text("name"), row.text("subject"), type, row.text("unit"), row.text("help"));
  }

  List<ReferenceValue> references(UnitTable units) {
    List<ReferenceValue> references = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "references.csv",
            "name",
            "country",
            "period",
            "value",
            "unit",
            "kind",
            "source",
            "confidence",
            "verified")) {
      String key =
          "reference.%s,%s,%s".formatted(row.text("name"), row.text("country"), row.text("period"));
      if (reading.isNew(key, row.place())) {
        row.make(() -> reference(row, units)).ifPresent(references::add);
      }
    }
    return references;
  }

  private static ReferenceValue reference(CatalogRow row, UnitTable units) {
    return new ReferenceValue(
        row.text("name"),
        row.text("country"),
        Period.parse(row.text("period"), JANUARY),
        new Quantity(
            CarrierRows.decimal(row.text("value")).doubleValue(), units.get(row.text("unit"))),
        row.text("kind"),
        row.provenance());
  }

  /// Codes of all lists; the meaning of a code is the text `code.LIST.CODE`.
  List<ListedCode> codes() {
    List<ListedCode> codes = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "codes.csv", "list", "code", "meaning", "source", "year", "confidence", "verified")) {
      String list = row.text("list");
      String code = row.text("code");
      if (reading.isNew("code." + list + "." + code, row.place())) {
        codes.add(new ListedCode(list, code, row.provenance()));
        texts.add("code." + list + "." + code, row.text("meaning"));
      }
    }
    return codes;
  }
}
