package org.tinkuy.formats.catalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CatalogCheck;
import org.tinkuy.catalog.CatalogPlaces;
import org.tinkuy.catalog.Definition;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.ListedCode;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.catalog.WarmingGas;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.UnitTable;

/// Loads the catalog and checks it as a whole: accepted, or refused with every problem at once,
/// each with its file and row.
///
/// Two things wait for what they stand on, so that one mistake is not told a hundred times: all
/// else for the units, and the formulas for all else.
public final class CatalogLoader {
  private static final String MANIFEST = "catalog.yaml";
  private static final int DIGEST_BYTES = 4;

  private final FormulaCheck formulas;

  /// A loader.
  ///
  /// @param formulas checks the formulas of the catalog
  public CatalogLoader(FormulaCheck formulas) {
    this.formulas = formulas;
  }

  /// Loads the catalog that comes with the program.
  public Checked<Catalog> load() {
    return load(new CatalogReading(CatalogFiles.ofClassPath()));
  }

  /// Loads the catalog that comes with the program for a run: each row is read as always, but
  /// whether all of them fit together, which the build has checked, is not asked at every start.
  public static Checked<Catalog> loadPacked() {
    CatalogReading reading = new CatalogReading(CatalogFiles.ofClassPath());
    Optional<Catalog> catalog = read(reading);
    Attempt attempt = reading.attempt();
    return catalog.isEmpty() || attempt.hasErrors()
        ? attempt.refuse()
        : attempt.finish(catalog.get());
  }

  /// Loads the catalog with the files of a folder in place of those of the same name.
  public Checked<Catalog> load(Path folder) {
    return load(new CatalogReading(CatalogFiles.of(folder)));
  }

  /// Loads the catalog that comes with the program and one more scheme.
  ///
  /// @param scheme a file written like those of `frameworks/`
  public Checked<Catalog> loadWith(Path scheme) {
    return loadWith(CatalogFiles.ofClassPath(), scheme);
  }

  /// Loads the catalog with the files of a folder in place of those of the same name, and one more
  /// scheme.
  ///
  /// @param scheme a file written like those of `frameworks/`
  public Checked<Catalog> loadWith(Path folder, Path scheme) {
    return loadWith(CatalogFiles.of(folder), scheme);
  }

  private Checked<Catalog> loadWith(CatalogFiles files, Path scheme) {
    String name = FrameworkEntries.FOLDER + scheme.getFileName();
    return load(new CatalogReading(files.withOneMore(name, scheme)));
  }

  /// The texts of the files in `texts/` alone, for what must be said before, or without, the rest
  /// of the catalog.
  public static Texts texts() {
    CatalogReading reading = new CatalogReading(CatalogFiles.ofClassPath());
    TextRows texts = new TextRows(reading);
    Mapping manifest = reading.yaml(MANIFEST).orElse(Entries.NOTHING);
    manifest.texts("files").stream().filter(TextRows::isOne).forEach(texts::read);
    return texts.texts();
  }

  private Checked<Catalog> load(CatalogReading reading) {
    Optional<Catalog> read = read(reading);
    Attempt attempt = reading.attempt();
    if (read.isEmpty()) {
      return attempt.refuse();
    }
    Catalog catalog = read.get();
    reading.addAll(CatalogCheck.check(catalog, reading.places()));
    if (!attempt.hasErrors()) {
      formulas.check(catalog).forEach(issue -> attempt.add(placed(issue, reading.places())));
    }
    return attempt.hasErrors() ? attempt.refuse() : attempt.finish(catalog);
  }

  /// The catalog as its files say; empty where there are no units to read the rest with.
  private static Optional<Catalog> read(CatalogReading reading) {
    Mapping manifest = reading.yaml(MANIFEST).orElse(Entries.NOTHING);
    reading.knownKeys(
        manifest, List.of("schema", "date", "warmingSet", "tables", "columns", "files", "marks"));
    reading.heads(manifest.findMapping("marks").orElse(Entries.NOTHING));
    reading.ahead(manifest.texts("files"));
    Optional<UnitTable> units = new UnitRows(reading).read();
    Optional<Catalog> catalog = units.map(known -> read(reading, manifest, known));
    catalog.ifPresent(read -> counts(reading, manifest, read));
    if (catalog.isPresent()) {
      unread(reading, manifest);
      reading.strays(manifest.texts("files"));
    }
    return catalog;
  }

  private static Catalog read(CatalogReading reading, Mapping manifest, UnitTable units) {
    TextRows texts = new TextRows(reading);
    ValueRows values = new ValueRows(reading, texts);
    Map<String, TableSchema> tables = new TableRows(reading, texts).read();
    String set = Entries.required(reading, manifest, "warmingSet");
    Tolerances tolerances = new ToleranceRows(reading).read();
    var facts = values.facts();
    Library library = library(reading, units, set, texts, tolerances, values.codes());
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (ListedCode code : library.codes()) {
      codes.computeIfAbsent(code.list(), _ -> new ArrayList<>()).add(code.code());
    }
    DefinitionEntries entries = new DefinitionEntries(reading, texts);
    Map<String, Definition> definitions = entries.definitions();
    Map<String, Definition> figures = entries.figures();
    Map<String, Framework> frameworks = new LinkedHashMap<>();
    List<String> files = new ArrayList<>(manifest.texts("files"));
    files.addAll(reading.added());
    // a scheme of one's own is one file: no list has to be copied, which would age with each
    // version
    reading.own().stream()
        .filter(FrameworkEntries::isOne)
        .filter(name -> !files.contains(name))
        .forEach(files::add);
    for (String file : files) {
      if (TextRows.isOne(file)) {
        texts.read(file);
      } else if (FrameworkEntries.isOne(file)) {
        new FrameworkEntries(reading, texts, frameworks)
            .read(file)
            .ifPresent(framework -> frameworks.put(framework.id(), framework));
      }
    }
    addLists(codes, tables, frameworks);
    codes
        .computeIfAbsent("waste", _ -> new ArrayList<>())
        .addAll(library.materials().byCode().keySet());
    var references = values.references(units);
    var aliases = new AliasRows(reading, texts).read();
    var burnables = new CarrierRows(reading, units, set, library.gases()).burnables();
    var exchange = new ExchangeRuleRows(reading, texts).read(burnables);
    var disclosure = new DisclosureRows(reading).read();
    String version = Entries.required(reading, manifest, "date") + "+" + digest(reading.contents());
    return new Catalog(
        version,
        units,
        tables,
        library,
        facts,
        references,
        new Catalog.Rules(
            frameworks, definitions, figures, codes, aliases, tolerances, exchange, disclosure),
        texts.texts());
  }

  private static Library library(
      CatalogReading reading,
      UnitTable units,
      String set,
      TextRows texts,
      Tolerances tolerances,
      List<ListedCode> codes) {
    FactorRows factors = new FactorRows(reading);
    Map<String, WarmingGas> gases = factors.gases();
    SectorRows sectors = new SectorRows(reading, units);
    GoalRows goals = new GoalRows(reading, texts);
    return new Library(
        new CarrierRows(reading, units, set, gases).read(texts),
        new MaterialRows(reading, texts).read(),
        gases,
        factors.factors(units, texts),
        sectors.rates(),
        sectors.exchanges(texts),
        goals.read(),
        new ExperienceRows(reading).read(goals.instruments(), codes, tolerances));
  }

  /// Lists that follow from the rest of the catalog.
  private static void addLists(
      Map<String, List<String>> codes,
      Map<String, TableSchema> tables,
      Map<String, Framework> frameworks) {
    codes.put("tables", List.copyOf(tables.keySet()));
    codes.put("frameworks", List.copyOf(frameworks.keySet()));
    codes.put(
        "criteria",
        frameworks.values().stream()
            .flatMap(framework -> framework.criteria().stream())
            .map(criterion -> criterion.id())
            .distinct()
            .toList());
  }

  private static void unread(CatalogReading reading, Mapping manifest) {
    for (String file : manifest.texts("files")) {
      if (!reading.contents().containsKey(file)) {
        reading.error(
            "catalog.file.unread",
            manifest.placeOf("files"),
            "File '%s' is listed, but nothing reads it.".formatted(file),
            file);
      }
    }
  }

  /// A file that was cut short would pass every other check.
  private static void counts(CatalogReading reading, Mapping manifest, Catalog catalog) {
    int columns = catalog.tables().values().stream().mapToInt(t -> t.ownFields().size()).sum();
    count(reading, manifest, "tables", catalog.tables().size());
    count(reading, manifest, "columns", columns);
  }

  private static void count(CatalogReading reading, Mapping manifest, String key, int found) {
    String expected = Entries.required(reading, manifest, key);
    if (!expected.isEmpty() && !expected.equals(String.valueOf(found))) {
      reading.error(
          "catalog.count",
          manifest.placeOf(key),
          "There must be %s %s, but there are %s.".formatted(expected, key, found),
          key,
          expected,
          String.valueOf(found));
    }
  }

  /// An issue of a formula knows its criterion; its row in the file is known here.
  private static Issue placed(Issue issue, CatalogPlaces places) {
    String file = issue.place().file();
    String framework = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    String key =
        "criterion.%s/%s.%s".formatted(framework, issue.place().sheet(), issue.place().column());
    Place place = places.find(key).orElse(issue.place());
    return issue.at(place);
  }

  /// The first digits of the SHA-256 of all files, with their names and lengths, in order of name.
  private static String digest(Map<String, byte[]> contents) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      List<String> names = new ArrayList<>(contents.keySet());
      names.sort(String::compareTo);
      for (String name : names) {
        byte[] bytes = contents.getOrDefault(name, new byte[0]);
        sha.update(name.getBytes(StandardCharsets.UTF_8));
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes.length));
        sha.update(bytes);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256.", missing);
    }
  }
}
