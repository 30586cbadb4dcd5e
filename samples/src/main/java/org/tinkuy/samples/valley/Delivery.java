package org.tinkuy.samples.valley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;
import org.tinkuy.samples.folder.WorkbookFile;

/// Valle Claro as it would arrive by mail: what firms and operator keep in six workbooks, four of
/// them in Spanish, two with months as columns; the rest as CSV and GeoJSON. Some rows carry the
/// mistakes that the sheet `mistakes` names.
public final class Delivery {
  private static final String WATER = "agua-2024.xlsx";
  private static final String ENERGY = "energia-2024.xlsx";
  private static final String LAST = Integer.toString(Years.LAST);
  private static final String HOT_WATER = "-hotWater";
  private static final String TRANSLATIONS = "translations";
  private static final Set<String> RESIDUES = Set.of("by-product", "waste");

  /// What sheets are called, by their table.
  private static final Map<String, String> SHEETS =
      Map.of(
          "tenants", "Empresas",
          "workforce", "Personal",
          "economics", "Economía",
          "events", "Events",
          "certificates", "Certificates",
          "surveys", "Satisfaction surveys",
          "accounts", "Budget and actuals",
          "measures", "Improvement options",
          "procurement", "Purchases");

  private static final Map<String, List<String>> ENGLISH =
      Map.of(
          "events-and-certificates.xlsx", List.of("events", "certificates", "surveys"),
          "money-and-measures.xlsx", List.of("accounts", "measures", "procurement"));

  private final SampleFolder clean;
  private final Draws draws;
  private final Mistakes mistakes = new Mistakes(Sheet.read("mistakes"));
  private final BookWords words;
  private final Map<String, String> headings = new HashMap<>();

  /// A delivery of a clean folder.
  public Delivery(SampleFolder clean, long seed) {
    this.clean = clean;
    this.draws = new Draws(seed);
    this.words = new BookWords(known(TRANSLATIONS).rows());
    Sheet.read("headings")
        .rows()
        .forEach(
            line ->
                headings.put(line.text("table") + "." + line.text("column"), line.text("heading")));
  }

  /// The folder as it arrives.
  public SampleFolder folder() {
    SampleFolder folder = new SampleFolder();
    Map<String, TableFile> left = new LinkedHashMap<>(clean.tables());
    firms(folder, left);
    english(folder, left);
    flows(folder, rows("flows"));
    left.remove("flows");
    left.remove(TRANSLATIONS);
    left.values().forEach(table -> copy(folder, table.name(), rows(table.name())));
    copy(folder, TRANSLATIONS, words.translations(english(folder)));
    clean
        .files()
        .forEach(
            (path, text) -> {
              if (!path.endsWith(".csv")) {
                folder.text(path, text);
              }
            });
    folder.text("mapping.yaml", Papers.text("mapping.yaml"));
    return folder;
  }

  private List<Map<String, String>> rows(String table) {
    return mistakes.in(table, known(table).rows());
  }

  private TableFile known(String table) {
    return Objects.requireNonNull(clean.tables().get(table), table);
  }

  /// A table that stays a CSV file; a column of the park's own is left behind.
  private void copy(SampleFolder folder, String name, List<Map<String, String>> rows) {
    List<String> columns = known(name).columns();
    TableFile table = folder.table(name, String.join(" ", columns));
    for (Map<String, String> cells : rows) {
      TableFile.Row row = table.row();
      cells.forEach(row::set);
    }
  }

  /// What the office of the operator keeps of the firms, in Spanish under a title.
  private void firms(SampleFolder folder, Map<String, TableFile> left) {
    WorkbookFile book = new WorkbookFile();
    for (String table : List.of("economics", "tenants", "workforce")) {
      book.sheet(nameOf(table), spanish(table, rows(table)));
      left.remove(table);
    }
    folder.workbook("empresas.xlsx", book);
  }

  private static String nameOf(String table) {
    return SHEETS.getOrDefault(table, table);
  }

  /// What consultants and accountants keep, in English.
  private void english(SampleFolder folder, Map<String, TableFile> left) {
    ENGLISH.forEach(
        (file, tables) -> {
          WorkbookFile book = new WorkbookFile();
          for (String table : tables) {
            book.sheet(
                nameOf(table),
                sheet(table, rows(table).stream().map(row -> words.coded(table, row)).toList()));
            left.remove(table);
          }
          folder.workbook(file, book);
        });
  }

  /// What still stands in English: in CSV files and in English books.
  private Set<String> english(SampleFolder folder) {
    return Stream.concat(
            folder.tables().values().stream(),
            ENGLISH.values().stream().flatMap(List::stream).map(this::known))
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.values().stream())
        .collect(Collectors.toSet());
  }

  /// Monthly books of water and energy, the register of residues, and what is in none of them.
  private void flows(SampleFolder folder, List<Map<String, String>> all) {
    List<Map<String, String>> rest = new ArrayList<>(all);
    folder.workbook(WATER, monthly(rest, "water", "Consumos", 1));
    WorkbookFile energy = new WorkbookFile();
    months(energy, "Electricidad", take(rest, row -> isMetered(row, "power")), 1000);
    months(energy, "Gas natural", take(rest, row -> isMetered(row, "naturalGas")), 1);
    energy.sheet("Agua caliente", hotWater(take(rest, Delivery::isHotWater)));
    folder.workbook(ENERGY, energy);
    List<Map<String, String>> residues =
        take(
            rest,
            row ->
                RESIDUES.contains(row.getOrDefault("kind", ""))
                    && !Set.of("wastewater", "heat").contains(row.getOrDefault("carrier", "")));
    folder.workbook(
        "residuos.xlsx", new WorkbookFile().sheet("Flujos", spanish("flows", residues)));
    TableFile table = folder.table("flows", String.join(" ", known("flows").columns()));
    for (Map<String, String> cells : rest) {
      TableFile.Row row = table.row();
      cells.forEach(row::set);
    }
  }

  private WorkbookFile monthly(
      List<Map<String, String>> rest, String carrier, String sheet, int factor) {
    WorkbookFile book = new WorkbookFile();
    months(book, sheet, take(rest, row -> isMetered(row, carrier)), factor);
    return book;
  }

  /// Whether a flow is read by the month in the last year: bought by a firm, measured, and without
  /// temperatures, which belong to a year.
  private static boolean isMetered(Map<String, String> row, String carrier) {
    return row.getOrDefault("carrier", "").equals(carrier)
        && row.getOrDefault("period", "").equals(LAST)
        && row.getOrDefault("state", "").equals("measured")
        && row.getOrDefault("direction", "").equals("in")
        && row.getOrDefault("tenant", "").startsWith("T")
        && !row.getOrDefault("origin", "").equals("own")
        && !row.containsKey("temperatureFrom_C");
  }

  /// Whether it is the fuel of a boiler for hot water in the last year.
  private static boolean isHotWater(Map<String, String> row) {
    return row.getOrDefault("flow", "").endsWith(HOT_WATER)
        && row.getOrDefault("period", "").equals(LAST);
  }

  private static List<Map<String, String>> take(
      List<Map<String, String>> from, Predicate<Map<String, String>> which) {
    List<Map<String, String>> taken = from.stream().filter(which).toList();
    from.removeAll(taken);
    return taken;
  }

  /// A sheet with months as columns under a title, a total below.
  ///
  /// @param factor of the unit of the sheet in that of the table: 1,000 kWh in a MWh
  private void months(WorkbookFile book, String name, List<Map<String, String>> rows, int factor) {
    List<List<String>> sheet = new ArrayList<>();
    sheet.add(List.of("Gestora Valle Claro S.A. (ficticia) - lecturas mensuales " + LAST));
    sheet.add(List.of());
    List<String> head = new ArrayList<>(List.of("Código", "Precio", "Observaciones"));
    head.addAll(Months.NAMES);
    sheet.add(head);
    long[] totals = new long[Months.NAMES.size()];
    for (Map<String, String> row : rows) {
      List<Long> parts =
          Months.split(
              Math.round(Double.parseDouble(row.getOrDefault("quantity", "0")) * factor),
              row.getOrDefault("flow", ""),
              draws);
      List<String> cells = new ArrayList<>();
      cells.add(row.getOrDefault("tenant", ""));
      cells.add(price(row, factor));
      cells.add(words.spanish(row.getOrDefault("note", "")));
      for (int i = 0; i < parts.size(); i++) {
        totals[i] += parts.get(i);
        cells.add(Long.toString(parts.get(i)));
      }
      sheet.add(cells);
    }
    if (name.equals("Consumos")) {
      List<String> total = new ArrayList<>(List.of("TOTAL", "", ""));
      for (long sum : totals) {
        total.add(Long.toString(sum));
      }
      sheet.add(total);
    }
    book.sheet(name, sheet);
  }

  /// The book of the boilers for hot water: gas by meter, LPG by weight of its deliveries.
  private List<List<String>> hotWater(List<Map<String, String>> rows) {
    List<List<String>> sheet = new ArrayList<>();
    sheet.add(List.of("Gestora Valle Claro S.A. (ficticia) - calderas de agua caliente " + LAST));
    sheet.add(List.of());
    List<String> head =
        new ArrayList<>(
            List.of(
                "Código",
                "Combustible",
                "Unidad",
                "Precio",
                "Temperatura de entrada (°C)",
                "Temperatura de salida (°C)",
                "Rendimiento de caldera (%)",
                "Meses disponibles",
                "Observaciones"));
    head.addAll(Months.NAMES);
    sheet.add(head);
    rows.forEach(row -> sheet.add(hotWater(row)));
    return sheet;
  }

  private List<String> hotWater(Map<String, String> row) {
    boolean byWeight = row.getOrDefault("unit", "").equals("t");
    int factor = byWeight ? 1000 : 1;
    String months = row.getOrDefault("months", "");
    List<String> cells = new ArrayList<>();
    cells.add(row.getOrDefault("tenant", ""));
    cells.add(words.code("flows", "carrier", row.getOrDefault("carrier", "")));
    cells.add(byWeight ? "kg" : row.getOrDefault("unit", ""));
    cells.add(price(row, factor));
    cells.add(row.getOrDefault("temperatureFrom_C", ""));
    cells.add(row.getOrDefault("temperatureTo_C", ""));
    cells.add(efficiency_percent(row.getOrDefault("quality", "")));
    cells.add(months);
    cells.add(words.spanish(row.getOrDefault("note", "")));
    Months.split(
            Math.round(Double.parseDouble(row.getOrDefault("quantity", "0")) * factor),
            row.getOrDefault("flow", ""),
            Arrays.stream(months.split("\\|", -1))
                .filter(month -> !month.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet()),
            draws)
        .forEach(month -> cells.add(Long.toString(month)));
    return cells;
  }

  private static String price(Map<String, String> row, int factor) {
    String price = row.getOrDefault("price", "");
    return price.isEmpty() || factor == 1
        ? price
        : Double.toString(Double.parseDouble(price) / factor);
  }

  /// Of `boilerEfficiency=88 %` the number.
  private static String efficiency_percent(String quality) {
    return quality.replaceAll("^boilerEfficiency=| %$", "");
  }

  private List<List<String>> spanish(String table, List<Map<String, String>> rows) {
    List<List<String>> sheet = new ArrayList<>();
    sheet.add(List.of("Parque Valle Claro (ficticio)"));
    sheet.addAll(sheet(table, rows.stream().map(row -> words.spanish(table, row)).toList()));
    return sheet;
  }

  /// Rows under the heads of their book; nobody keeps a column in which nothing stands, nor one of
  /// ours that has no head there.
  private List<List<String>> sheet(String table, List<Map<String, String>> rows) {
    List<String> columns =
        known(table).columns().stream()
            .filter(column -> headings.containsKey(table + "." + column))
            .filter(column -> rows.stream().anyMatch(row -> row.containsKey(column)))
            .toList();
    List<List<String>> sheet = new ArrayList<>();
    sheet.add(
        columns.stream().map(column -> headings.getOrDefault(table + "." + column, "")).toList());
    rows.forEach(
        row -> sheet.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
    return sheet;
  }
}
