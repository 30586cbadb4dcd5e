package org.tinkuy.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.document.Translations;
import org.tinkuy.kernel.Sentence;

/// Makes the forms of a park: for each tenant the cells that it filled for the period before, and
/// the flows that firms of its sector usually have.
public final class TenantForms {
  private static final Pattern YEAR = Pattern.compile("(?i)(FY)?(\\d{4})");
  private static final Pattern FOUR = Pattern.compile("\\d{4}");

  /// What tells which flow it is, and how it was known; all else is of its year and would be stale.
  private static final Set<String> LASTING =
      Set.of(
          "flow",
          "tenant",
          "direction",
          "carrier",
          "kind",
          "unit",
          "state",
          "basis",
          "wasteScheme",
          "wasteCode",
          "hazardous",
          "secrecy");

  private final Catalog catalog;
  private final ParkDocument document;
  private final String period;
  private final String last;
  private final RowCodes codes;

  /// What notes on flows are called in the language of the forms.
  private final Map<String, String> words;

  /// Forms whose notes on flows stand as they are written.
  ///
  /// @param period the year to ask for, as `2025` or `FY2025`
  public TenantForms(Catalog catalog, ParkDocument document, String period) {
    this(catalog, document, period, Map.of());
  }

  private TenantForms(
      Catalog catalog, ParkDocument document, String period, Map<String, String> words) {
    this.catalog = catalog;
    this.document = document;
    this.period = period;
    this.last = moved(period, -1);
    this.codes = new RowCodes(catalog);
    this.words = Map.copyOf(words);
  }

  /// The same with the notes on flows as the folder tells them in a language.
  ///
  /// @param language such as `es`
  public TenantForms in(String language) {
    return new TenantForms(catalog, document, period, Translations.words(document, language));
  }

  /// The year after the last one of which the park has flows or people; empty where it has none.
  public static Optional<String> nextPeriod(ParkDocument document) {
    Optional<String> latest = Optional.empty();
    for (String table : List.of("flows", "workforce", "economics")) {
      for (TextRow row : rows(document, table)) {
        String text = row.find("period").orElse("");
        Matcher year = YEAR.matcher(text);
        if (year.matches() && latest.map(TenantForms::year).orElse(0) < year(text)) {
          latest = Optional.of(text);
        }
      }
    }
    return latest.map(text -> moved(text, 1));
  }

  /// Whether a text is a year that can be asked for.
  public static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  private static int year(String text) {
    return Integer.parseInt(text.substring(text.length() - 4));
  }

  private static String moved(String period, int years) {
    return period.substring(0, period.length() - 4) + (year(period) + years);
  }

  private static List<TextRow> rows(ParkDocument document, String table) {
    return document.findTable(table).map(TextTable::rows).orElse(List.of());
  }

  /// One form for each tenant that is still in the park, in the order of the table.
  public List<TenantForm> list() {
    List<TenantForm> forms = new ArrayList<>();
    for (TextRow row : rows(document, "tenants")) {
      Optional<String> id = row.find("tenant");
      boolean left =
          row.find("until").flatMap(TenantForms::yearIn).filter(y -> y < year(period)).isPresent();
      if (id.isPresent() && !left) {
        forms.add(form(id.get(), row));
      }
    }
    return forms;
  }

  /// The year of a day, however it is written: its only number of four digits.
  private static Optional<Integer> yearIn(String day) {
    return FOUR.matcher(day).results().map(year -> Integer.parseInt(year.group())).findFirst();
  }

  private TenantForm form(String tenant, TextRow row) {
    String sector = row.find("sector").orElse("");
    List<Question> questions = new ArrayList<>();
    flows(tenant, questions);
    usual(tenant, sector, row.find("activity").orElse(""), questions);
    people(tenant, questions);
    economics(tenant, questions);
    return new TenantForm(tenant, row.find("name").orElse(tenant), sector, period, last, questions);
  }

  private List<TextRow> lastOf(String table, String tenant) {
    return rows(document, table).stream()
        .filter(row -> row.find("tenant").filter(tenant::equals).isPresent())
        .filter(row -> row.find("period").filter(last::equalsIgnoreCase).isPresent())
        .toList();
  }

  private void flows(String tenant, List<Question> questions) {
    for (TextRow row : lastOf("flows", tenant)) {
      Map<String, String> cells = new LinkedHashMap<>(row.cells());
      cells.keySet().retainAll(LASTING);
      cells.values().removeIf(String::isBlank);
      cells.put("period", period);
      String flow = row.find("flow").orElse("");
      questions.add(
          new Question(
              "flows|" + flow + "|quantity",
              "flows",
              cells,
              "quantity",
              flowText(
                  codes.find(row, "flows", "direction").orElse(""),
                  codes.find(row, "flows", "carrier").orElse(""),
                  row.find("note").map(note -> words.getOrDefault(note, note)).orElse(flow)),
              row.find("quantity").orElse(""),
              row.find("unit").orElse("")));
    }
  }

  /// What the sector usually takes or gives and the tenant did not tell of.
  private void usual(String tenant, String sector, String activity, List<Question> questions) {
    Set<String> told = new HashSet<>();
    rows(document, "flows").stream()
        .filter(row -> row.find("tenant").filter(tenant::equals).isPresent())
        .forEach(row -> told.add(way(row)));
    List<SectorRate> asked = SectorRate.worthAsking(catalog.library().sectors(), sector, activity);
    for (SectorRate rate : asked) {
      String way = Optional.of(rate.direction()) + " " + Optional.of(rate.carrier());
      Carrier carrier = catalog.carriers().get(rate.carrier());
      if (carrier != null && told.add(way)) {
        String flow =
            tenant + "-" + rate.carrier() + (rate.direction().equals("out") ? "-out" : "");
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("flow", flow);
        cells.put("period", period);
        cells.put("tenant", tenant);
        cells.put("direction", rate.direction());
        cells.put("carrier", rate.carrier());
        cells.put("kind", kind(rate.direction(), carrier.group()));
        cells.put("unit", rate.range().unit().code());
        questions.add(
            new Question(
                "flows|" + flow + "|quantity",
                "flows",
                cells,
                "quantity",
                flowText(rate.direction(), rate.carrier(), ""),
                "",
                rate.range().unit().code()));
      }
    }
  }

  private String way(TextRow row) {
    return codes.find(row, "flows", "direction") + " " + codes.find(row, "flows", "carrier");
  }

  private static String kind(String direction, String group) {
    boolean in = direction.equals("in");
    return switch (group) {
      case "energy", "water" -> in ? "utility" : "product";
      case "material" -> in ? "input" : "by-product";
      default -> in ? "input" : "waste";
    };
  }

  private static Sentence flowText(String direction, String carrier, String what) {
    Sentence name = new Sentence("carrier." + carrier + ".name", carrier, List.of());
    Sentence which = what.isEmpty() ? Sentence.NONE : Sentence.value("(" + what + ")");
    return switch (direction) {
      case "in" -> Sentence.of("form.ask.in", "Taken in: %s %s", name, which);
      case "out" -> Sentence.of("form.ask.out", "Given out: %s %s", name, which);
      case "consumed" -> Sentence.of("form.ask.consumed", "Used up: %s %s", name, which);
      case "stored" -> Sentence.of("form.ask.stored", "Put on stock: %s %s", name, which);
      default -> Sentence.of("form.ask.other", "%s, %s %s", direction, name, which);
    };
  }

  private void people(String tenant, List<Question> questions) {
    List<TextRow> before = lastOf("workforce", tenant);
    List<String> groups = new ArrayList<>();
    before.forEach(row -> groups.add(row.find("sex").orElse("all")));
    if (groups.isEmpty()) {
      groups.addAll(List.of("female", "male"));
    }
    for (int i = 0; i < groups.size(); i++) {
      String sex = groups.get(i);
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("tenant", tenant);
      cells.put("period", period);
      cells.put("sex", sex);
      String told = i < before.size() ? before.get(i).find("workers").orElse("") : "";
      String named =
          i < before.size() ? codes.find(before.get(i), "workforce", "sex").orElse("all") : sex;
      Sentence group = new Sentence("form.people." + named, named, List.of());
      questions.add(
          new Question(
              "workforce|" + tenant + "," + sex + "|workers",
              "workforce",
              cells,
              "workers",
              Sentence.of("form.ask.people", "People who work here: %s", group),
              told,
              ""));
    }
  }

  private void economics(String tenant, List<Question> questions) {
    List<TextRow> before = lastOf("economics", tenant);
    for (String column : List.of("output", "turnover")) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("tenant", tenant);
      cells.put("period", period);
      String told = before.stream().findFirst().flatMap(row -> row.find(column)).orElse("");
      questions.add(
          new Question(
              "economics|" + tenant + "|" + column,
              "economics",
              cells,
              column,
              column.equals("output")
                  ? Sentence.of("form.ask.output", "What was made, with its unit")
                  : Sentence.of("form.ask.turnover", "Turnover"),
              told,
              column.equals("output") ? told.replaceFirst("^[\\d.,\\s]+", "") : currency()));
    }
  }

  private String currency() {
    return document.header().root().findText("currency").orElse("");
  }
}
