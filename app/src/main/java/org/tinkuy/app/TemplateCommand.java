package org.tinkuy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.reports.TemplateWorkbook;
import org.tinkuy.samples.ValleClaro;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `tinkuy template`: writes an empty workbook for the tables of a park.
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private static final List<String> OF_PARKS =
      List.of(
          "plots",
          "tenants",
          "flows",
          "facts",
          "certificates",
          "events",
          "workforce",
          "measures",
          "utilities",
          "bodies");

  private static final List<String> OF_TENANTS =
      List.of("tenants", "flows", "workforce", "economics", "certificates", "hazmat");

  private final Console console;

  @Option(names = "--tables", paramLabel = "TABLES", split = ",")
  private List<String> tables = List.of();

  @Option(names = "--for", paramLabel = "WHO", defaultValue = "park")
  private Reader reader = Reader.PARK;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  /// Who fills the template in.
  enum Reader {
    PARK,
    TENANTS
  }

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    Catalog catalog = wiring.catalog();
    List<String> asked =
        !tables.isEmpty() ? tables : reader == Reader.TENANTS ? OF_TENANTS : OF_PARKS;
    List<TableSchema> chosen = new ArrayList<>();
    for (String name : asked) {
      var known = catalog.rules().aliases().findTable(name, catalog.tables().keySet());
      if (known.isEmpty()) {
        String near = words.say(Sentence.maybe(Nearest.of(name, catalog.tables().keySet())));
        console.warn(
            "tinkuy: "
                + words.text("app.template.table", Map.of("table", name, "near", near)).strip());
        return Exit.WRONG_USE.code();
      }
      chosen.add(catalog.table(known.get()));
    }
    PlacedFile file = new PlacedFile(out.resolve("template-" + words.language() + ".xlsx"));
    file.write(
        path ->
            new TemplateWorkbook(catalog, words, PlacedFile.FIRST_DAY)
                .write(chosen, examples(words.language()), path));
    file.kept().ifPresent(kept -> console.say(words.text("app.fix.kept", "file", kept)));
    console.say(words.text("app.fix.written", "file", file.target()));
    console.say(words.text("app.template.next"));
    return Exit.DONE.code();
  }

  /// By table and column what the sample park holds first, its free texts as it tells them in a
  /// language.
  private static Map<String, Map<String, String>> examples(String language) {
    Map<String, CsvTable> tables = new LinkedHashMap<>();
    ValleClaro.folder()
        .files()
        .forEach(
            (name, text) -> {
              if (name.endsWith(".csv")) {
                CsvReader.read(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .find()
                    .ifPresent(table -> tables.put(name.replace(".csv", ""), table));
              }
            });
    String spoken = language.split("-", 2)[0];
    Map<String, String> told = new HashMap<>();
    Optional.ofNullable(tables.get("translations"))
        .ifPresent(
            table ->
                table.rows().stream()
                    .filter(row -> table.text(row, "language").equals(spoken))
                    .forEach(
                        row ->
                            told.putIfAbsent(
                                table.text(row, "text"), table.text(row, "translation"))));
    Map<String, Map<String, String>> examples = new LinkedHashMap<>();
    tables.forEach((name, table) -> examples.put(name, first(table, told)));
    return examples;
  }

  /// The first cell of each column that holds something.
  private static Map<String, String> first(CsvTable table, Map<String, String> told) {
    Map<String, String> first = new LinkedHashMap<>();
    table
        .rows()
        .forEach(
            row -> {
              for (int i = 0; i < Math.min(row.cells().size(), table.columns().size()); i++) {
                if (!row.cells().get(i).isBlank()) {
                  String cell = row.cells().get(i);
                  first.putIfAbsent(table.columns().get(i), told.getOrDefault(cell, cell));
                }
              }
            });
    return first;
  }
}
