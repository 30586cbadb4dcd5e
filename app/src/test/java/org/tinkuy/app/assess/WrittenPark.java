package org.tinkuy.app.assess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Park;

/// A park written as text, read the way a folder is and assessed with the shipped catalog.
///
/// The text has a heading `[name]` for each file, with its rows below.
record WrittenPark(Park park) {
  static final Catalog CATALOG = new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();
  static final Formulas FORMULAS = Formulas.compile(CATALOG).find().orElseThrow();
  private static final String HEADER =
      """
      schema: 1
      id: written
      names: {en: Written}
      epsg: 32718
      parkBody: office
      """;
  private static final String PERU = "country: PE\ncurrency: USD\n";

  static WrittenPark of(Path folder, String text) {
    return new WrittenPark(park(read(folder, PERU, text)));
  }

  /// A park in China.
  static WrittenPark inChina(Path folder, String text) {
    return new WrittenPark(park(read(folder, "country: CN\ncurrency: CNY\n", text)));
  }

  static WrittenPark withFiscalYear(Path folder, String start, String text) {
    return new WrittenPark(park(read(folder, PERU + "fiscalYearStart: " + start + "\n", text)));
  }

  /// A park that states how it is managed.
  static WrittenPark managed(Path folder, String management, String text) {
    return new WrittenPark(park(read(folder, PERU + "management: " + management + "\n", text)));
  }

  /// A park whose money is brought to the prices of 2024 by the index CPI.
  static WrittenPark withPrices(Path folder, String text) {
    return withPrices(folder, PERU, text);
  }

  /// The same in another country.
  ///
  /// @param country lines of the header that name country and currency
  static WrittenPark withPrices(Path folder, String country, String text) {
    return new WrittenPark(
        park(read(folder, country + "priceIndex: CPI\npriceYear: 2024\n", text)));
  }

  /// The same with a public operator and firms T1, T2 and so on of the sector of drinks.
  static WrittenPark ofFirms(Path folder, List<String> names, String text) {
    StringBuilder all =
        new StringBuilder("[bodies]\nbody,role,name,nature\noffice,operator,Office,public\n");
    all.append("[tenants]\ntenant,name,sector\n");
    for (int i = 0; i < names.size(); i++) {
      all.append("T%s,%s,1103\n".formatted(i + 1, names.get(i)));
    }
    return withPrices(folder, all + text);
  }

  private static ParkDocument read(Path folder, String more, String text) {
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    StringBuilder file = new StringBuilder();
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith("[")) {
        file =
            files.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new StringBuilder());
      } else {
        file.append(line).append('\n');
      }
    }
    try {
      Files.writeString(folder.resolve("park.yaml"), HEADER + more);
      for (Map.Entry<String, StringBuilder> entry : files.entrySet()) {
        Files.writeString(folder.resolve(entry.getKey() + ".csv"), entry.getValue());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return document(folder);
  }

  /// The folder of the sample parks, from wherever the tests are started.
  static Path examples() {
    Path here = Path.of("").toAbsolutePath();
    return here.endsWith("app") ? here.resolveSibling("examples") : here.resolve("examples");
  }

  /// Reads a folder in which nothing may be wrong.
  static ParkDocument document(Path folder) {
    Checked<FolderContent> content = ParkFolder.read(folder, CATALOG);
    refuseErrors(content.issues());
    return content.find().orElseThrow().document();
  }

  /// Checks a document in which nothing may be wrong.
  static Park park(ParkDocument document) {
    Checked<Park> checked = new ParkCheck(CATALOG).check(document);
    refuseErrors(checked.issues());
    return checked.find().orElseThrow();
  }

  private static void refuseErrors(List<Issue> issues) {
    List<Issue> errors = new ArrayList<>(issues);
    errors.removeIf(issue -> issue.severity() != Severity.ERROR);
    if (!errors.isEmpty()) {
      throw new AssertionError(errors);
    }
  }

  Assessment assess(String period) {
    return assess(period, PartialRule.NONE);
  }

  Assessment assess(String period, PartialRule rule) {
    Period read = Period.parse(period, park.profile().conventions().fiscalYearStart());
    return assess(park, read, rule);
  }

  static Assessment assess(Park park, Period period, PartialRule rule) {
    return assess("eip-1.0", park, period, rule);
  }

  /// The year 2024 by another scheme.
  Assessment assessBy(String scheme) {
    return assess(scheme, park, Period.year(2024), PartialRule.NONE);
  }

  private static Assessment assess(String scheme, Park park, Period period, PartialRule rule) {
    return Assessor.assess(
        new Assessor.Input(
            CATALOG.findFramework(scheme).orElseThrow(), FORMULAS, park, period, rule));
  }
}
