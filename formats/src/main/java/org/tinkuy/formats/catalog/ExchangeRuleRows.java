package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.tinkuy.catalog.BurnableMaterial;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.HaulMode;
import org.tinkuy.catalog.IndexYear;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawScheme;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// Reads `modes.csv`, `priceIndices.csv` and the law in `admissibility/`: the lists by which waste
/// has codes, and one file of rules for each scheme that `schemes.csv` names.
final class ExchangeRuleRows {
  private static final String FOLDER = "admissibility/";
  private static final List<String> STATUS =
      List.of("", "product", "byProduct", "endOfWaste", "waste");

  private final CatalogReading reading;
  private final TextRows texts;

  ExchangeRuleRows(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
  }

  /// @param burnables what materials are worth as fuels
  ExchangeRules read(List<BurnableMaterial> burnables) {
    return new ExchangeRules(modes(), indices(), schemes(), codeLists(), burnables);
  }

  private Map<String, HaulMode> modes() {
    Map<String, HaulMode> modes = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows(
            "modes.csv",
            "mode",
            "forms",
            "cost_perTkm",
            "build_perKm",
            "life_yr",
            "upkeep",
            "currency",
            "priceYear",
            "loss_perKm",
            "most_km",
            "factor",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("mode");
      if (reading.isNew("mode." + id, row.place())) {
        row.make(() -> mode(row)).ifPresent(mode -> modes.put(id, mode));
      }
    }
    return modes;
  }

  private List<IndexYear> indices() {
    List<IndexYear> indices = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            "priceIndices.csv",
            "index",
            "currency",
            "year",
            "value",
            "source",
            "confidence",
            "verified")) {
      if (reading.isNew("index." + row.text("index") + "." + row.text("year"), row.place())) {
        row.make(() -> index(row)).ifPresent(indices::add);
      }
    }
    return indices;
  }

  private static IndexYear index(CatalogRow row) {
    return new IndexYear(
        row.text("index"),
        Currency.getInstance(row.text("currency")),
        CatalogRow.year(row.text("year")),
        number(row, "value"),
        row.provenance());
  }

  private static HaulMode mode(CatalogRow row) {
    HaulMode.Cost cost =
        new HaulMode.Cost(
            number(row, "cost_perTkm"),
            number(row, "build_perKm"),
            number(row, "life_yr"),
            number(row, "upkeep"),
            Currency.getInstance(row.text("currency")),
            CatalogRow.year(row.text("priceYear")));
    return new HaulMode(
        row.text("mode"),
        row.items("forms", '|'),
        cost,
        reach(row),
        row.text("factor"),
        row.provenance());
  }

  private static HaulMode.Reach reach(CatalogRow row) {
    boolean bounded = !row.text("most_km").isEmpty();
    return new HaulMode.Reach(
        number(row, "loss_perKm"),
        bounded ? OptionalDouble.of(number(row, "most_km")) : OptionalDouble.empty());
  }

  private static double number(CatalogRow row, String column) {
    return CarrierRows.decimal(row.text(column)).doubleValue();
  }

  private List<LawScheme> schemes() {
    List<LawScheme> schemes = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            FOLDER + "schemes.csv",
            "scheme",
            "scope",
            "countries",
            "lists",
            "authority",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("scheme");
      if (reading.isNew("law." + id, row.place())) {
        Sentence authority = said("law." + id + ".authority", row.text("authority"));
        List<LawRule> rules = rules(id);
        Optional<LawScheme.Scope> scope = row.constant("scope", LawScheme.Scope.class);
        scope
            .flatMap(
                held ->
                    row.make(
                        () ->
                            new LawScheme(
                                id,
                                held,
                                row.items("countries", '|'),
                                row.items("lists", '|'),
                                authority,
                                rules,
                                row.provenance())))
            .ifPresent(schemes::add);
      }
    }
    return schemes;
  }

  private List<CodeList> codeLists() {
    List<CodeList> lists = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            FOLDER + "lists.csv",
            "list",
            "words",
            "countries",
            "pattern",
            "hazardous",
            "harmless",
            "example",
            "source",
            "confidence",
            "verified")) {
      if (reading.isNew("codeList." + row.text("list"), row.place())) {
        row.make(() -> codeList(row)).ifPresent(lists::add);
      }
    }
    return lists;
  }

  private static CodeList codeList(CatalogRow row) {
    return new CodeList(
        row.text("list"),
        row.items("words", '|'),
        row.items("countries", '|'),
        Pattern.compile(row.text("pattern")),
        new CodeList.Marks(row.items("hazardous", '|'), row.items("harmless", '|')),
        row.text("example"),
        row.provenance());
  }

  private List<LawRule> rules(String scheme) {
    List<LawRule> rules = new ArrayList<>();
    for (CatalogRow row :
        reading.rows(
            FOLDER + scheme + ".csv",
            "rule",
            "verdict",
            "status",
            "when",
            "says",
            "asks",
            "year",
            "source",
            "confidence",
            "verified")) {
      String id = row.text("rule");
      if (reading.isNew("law." + scheme + "." + id, row.place())) {
        rule(scheme, id, row).ifPresent(rules::add);
      }
    }
    return rules;
  }

  private Optional<LawRule> rule(String scheme, String id, CatalogRow row) {
    String key = "law." + scheme + "." + id;
    Sentence says = said(key + ".says", row.text("says"));
    Sentence asks = said(key + ".asks", row.text("asks"));
    texts.add(key + ".source", row.text("source"));
    Optional<LawRule.Verdict> verdict = row.constant("verdict", LawRule.Verdict.class);
    Optional<Map<String, List<String>>> when = row.at("when", () -> when(row));
    if (verdict.isEmpty() || when.isEmpty()) {
      return Optional.empty();
    }
    return row.make(
        () ->
            new LawRule(
                id,
                verdict.get(),
                row.word("status", STATUS),
                when.get(),
                says,
                asks,
                CatalogRow.year(row.text("year")),
                row.provenance()));
  }

  private static Map<String, List<String>> when(CatalogRow row) {
    Map<String, List<String>> when = new LinkedHashMap<>();
    for (String condition : row.items("when", ';')) {
      String[] sides = condition.split("=", 2);
      Check.that(
          sides.length == 2 && !sides[1].isBlank(),
          "catalog.law.condition",
          "A condition must read about=word|word, but is '%s'.",
          condition);
      when.put(sides[0].strip(), List.of(sides[1].strip().split("\\|")));
    }
    return when;
  }

  /// A text of this file under its key; [Sentence#NONE] where nothing is written.
  private Sentence said(String key, String english) {
    texts.add(key, english);
    return english.isEmpty() ? Sentence.NONE : new Sentence(key, english, List.of());
  }
}
