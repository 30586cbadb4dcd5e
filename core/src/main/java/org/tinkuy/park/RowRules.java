package org.tinkuy.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Spoken;

/// The rules that a row must obey by itself, by table. Rules of rows that have a record stand in
/// the record's constructor and are only called from here.
public final class RowRules {
  /// One rule.
  ///
  /// @param column where a breach is shown; empty where the whole row is meant
  /// @param rule throws a refusal where the row breaks it
  private record Rule(String column, Consumer<ParkRow> rule) {}

  private static final String UNTIL = "until";

  /// Lines of the accounts whose name says which way the money goes.
  private static final Set<String> ONE_WAY =
      Set.of(
          "rent",
          "serviceCharge",
          "tariff",
          "grant",
          "staff",
          "maintenance",
          "utilities",
          "security",
          "administration",
          "debtService",
          "arrears");

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final Map<String, List<Rule>> BY_TABLE =
      Map.ofEntries(
          Map.entry("phases", List.of(new Rule("ends", RowRules::phase))),
          Map.entry("plots", List.of(new Rule("", Plot::of))),
          Map.entry(
              "tenants", List.of(new Rule("", Tenant::of), new Rule("country", RowRules::country))),
          Map.entry(
              "flows",
              List.of(
                  new Rule("", Flow::of),
                  new Rule("months", RowRules::months),
                  new Rule("usedAs", RowRules::usedAs))),
          Map.entry("leases", List.of(dates("from", UNTIL), dates("from", "breakDate"))),
          Map.entry("bodies", List.of(dates("from", UNTIL))),
          Map.entry("powers", List.of(atLeastZero("debtLimit"))),
          Map.entry("permits", List.of(dates("from", UNTIL))),
          Map.entry("incentives", List.of(dates("from", UNTIL))),
          Map.entry("links", List.of(dates("since", UNTIL), new Rule("to", RowRules::link))),
          Map.entry(
              "routes",
              List.of(
                  atLeastZero("distance_m"),
                  aboveZero("yield"),
                  aboveZero("replaces"),
                  aboveZero("life_yr"),
                  notLess("treatmentCost"),
                  notLess("haulCost"),
                  notLess("capex"),
                  new Rule("rampUpMonths", RowRules::rampUp))),
          Map.entry("roads", List.of(new Rule("width_m", Road::of))),
          Map.entry("readings", List.of(new Rule(UNTIL, RowRules::reading))),
          Map.entry("certificates", List.of(dates("issued", "expires"), otherName("scheme"))),
          Map.entry("limits", List.of(otherName("parameter"))),
          Map.entry("evidence", List.of(dates("issued", "expires"))),
          Map.entry("cases", List.of(dates("submitted", "decided"))),
          Map.entry("accounts", List.of(unsigned("budget"), unsigned("actual"))),
          Map.entry("events", events()),
          Map.entry("surveys", List.of(otherName("question"))),
          Map.entry("measures", List.of(new Rule("currency", RowRules::currency))),
          Map.entry("references", List.of(new Rule("country", RowRules::country))),
          Map.entry("facts", List.of(new Rule("value", RowRules::fact))));

  private final List<Rule> rules;

  private RowRules(List<Rule> rules) {
    this.rules = rules;
  }

  /// The rules of a table. Those on the number of one column are left out where no row has any.
  ///
  /// @param written the columns in which some row holds something
  public static RowRules of(TableSchema table, Set<String> written) {
    List<Rule> rules = new ArrayList<>();
    List<Rule> temperatures = new ArrayList<>();
    for (Field field : table.fields()) {
      String column = field.column();
      if (!written.contains(column)) {
        continue;
      }
      if (Counts.countsThings(field)) {
        rules.add(new Rule(column, row -> Counts.notNegative(row, column)));
      }
      if (Counts.isTemperature(field)) {
        temperatures.add(new Rule(column, row -> Counts.notColderThanAbsoluteZero(row, column)));
      }
    }
    rules.addAll(temperatures);
    rules.addAll(BY_TABLE.getOrDefault(table.name(), List.of()));
    for (Wholes.Part part : Wholes.of(table.name())) {
      if (written.contains(part.part()) && written.contains(part.whole())) {
        rules.add(part(table, part));
      }
    }
    return new RowRules(rules);
  }

  /// Asks every rule; each breach becomes an error of its own.
  public void check(ParkRow row, Attempt attempt) {
    for (Rule rule : rules) {
      ask(rule, row, attempt);
    }
  }

  private static void ask(Rule rule, ParkRow row, Attempt attempt) {
    attempt.atOf(
        () -> rule.column().isEmpty() ? row.place() : row.place().at(rule.column()),
        () -> {
          rule.rule().accept(row);
          return row;
        });
  }

  /// What a message calls a row.
  private static Spoken name(ParkRow row) {
    return () -> Sentence.of("row.named", "Row '%s' of %s", row.key(), row.schema());
  }

  /// What a message says of a cell, which is put into words only where there is a message.
  private static Object told(ParkRow row, String column) {
    Optional<Cell> cell = row.find(column);
    return cell.isPresent() ? cell.get() : "";
  }

  private static Rule atLeastZero(String column) {
    return new Rule(
        column,
        row ->
            Check.that(
                row.findNumber(column).or(() -> amount(row, column)).orElse(0.0) >= 0,
                "row.negative",
                "%s: %s must be >= 0, but is %s. Maybe the minus is a dash.",
                name(row),
                row.schema().said(column),
                told(row, column)));
  }

  /// An amount of money, whatever its currency.
  private static Optional<Double> amount(ParkRow row, String column) {
    return row.find(column, Cell.Amount.class).map(cell -> cell.money().amount());
  }

  private static Rule aboveZero(String column) {
    return new Rule(
        column,
        row ->
            Check.that(
                row.findNumber(column).orElse(1.0) > 0,
                "row.notAboveZero",
                "%s: %s must be above 0, but is %s. Maybe leave it empty.",
                name(row),
                row.schema().said(column),
                told(row, column)));
  }

  private static Rule notLess(String column) {
    return new Rule(
        column,
        row ->
            Check.that(
                amount(row, column).orElse(0.0) >= 0,
                "row.negativeMoney",
                "%s: %s must be >= 0, but is %s. Maybe it is a price that is received.",
                name(row),
                row.schema().said(column),
                told(row, column)));
  }

  private static Rule unsigned(String column) {
    return new Rule(
        column,
        row ->
            Check.that(
                !ONE_WAY.contains(row.text("line")) || amount(row, column).orElse(0.0) >= 0,
                "park.accounts.negative",
                "%s: %s must be >= 0, but is %s. Maybe the minus marks which way the money goes:"
                    + " its line says so already.",
                name(row),
                row.schema().said(column),
                told(row, column)));
  }

  private static Rule dates(String earlier, String later) {
    return new Rule(
        later,
        row ->
            Dates.inOrder(
                name(row),
                row.schema().said(earlier),
                row.findDate(earlier),
                row.schema().said(later),
                row.findDate(later)));
  }

  private static Rule part(TableSchema table, Wholes.Part part) {
    boolean money =
        table.findField(part.part()).filter(f -> f.type().kind() == FieldKind.MONEY).isPresent();
    return new Rule(
        part.part(),
        row -> {
          if (money) {
            spending(row, part);
          } else {
            Counts.partOf(row, part.part(), part.whole());
          }
        });
  }

  private static Rule otherName(String code) {
    return new Rule(
        "otherName",
        row ->
            Check.that(
                !row.text(code).equals("other") || row.findText("otherName").isPresent(),
                "park.row.otherName",
                "%s: otherName is needed where %s is 'other', but it is empty. Maybe one of the"
                    + " other words of %s fits.",
                name(row),
                row.schema().said(code),
                row.schema().said(code)));
  }

  private static List<Rule> events() {
    return List.of(
        dates("opened", "acknowledged"),
        dates("opened", "addressed"),
        dates("opened", "concluded"));
  }

  /// Amounts in two currencies are not compared here: no rate is known.
  private static void spending(ParkRow row, Wholes.Part columns) {
    Optional<Cell.Amount> part = row.find(columns.part(), Cell.Amount.class);
    Optional<Cell.Amount> total = row.find(columns.whole(), Cell.Amount.class);
    if (part.isEmpty() || total.isEmpty()) {
      return;
    }
    double amount = part.get().money().amount();
    boolean comparable = part.get().money().currency().equals(total.get().money().currency());
    Check.that(
        amount >= 0 && (!comparable || amount <= total.get().money().amount()),
        "park.procurement.part",
        "%s: %s must lie between 0 and %s = %s, but is %s. Maybe the columns are swapped.",
        name(row),
        row.schema().said(columns.part()),
        row.schema().said(columns.whole()),
        total.get(),
        part.get());
  }

  private static void phase(ParkRow row) {
    Optional<LocalDate> starts = row.findPeriod("starts").map(Period::start);
    Optional<LocalDate> ends = row.findPeriod("ends").map(Period::end);
    Dates.inOrder(name(row), row.schema().said("starts"), starts, row.schema().said("ends"), ends);
  }

  private static void reading(ParkRow row) {
    Dates.inOrder(
        name(row),
        row.schema().said("at"),
        row.find("at", Cell.Time.class).map(Cell.Time::at),
        row.schema().said(UNTIL),
        row.find(UNTIL, Cell.Time.class).map(Cell.Time::at));
  }

  private static void months(ParkRow row) {
    for (String month : row.texts("months")) {
      Check.that(
          Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12").contains(month),
          "park.flow.months",
          "%s: months must be 1 to 12, but one is %s. Maybe separate them by |, as 1|2|3.",
          name(row),
          month);
    }
  }

  /// What is disposed of or put on stock is not used; what is burnt is at most recovered.
  private static void usedAs(ParkRow row) {
    String use = row.text("usedAs");
    String today = row.text("today");
    Check.that(
        use.isEmpty()
            || !Set.of("landfill", "sewer", "discharge", "stored", "incineration").contains(today)
            || (today.equals("incineration") && use.equals("recover")),
        "park.flow.usedAs",
        "%s: usedAs must not be %s where today is %s. Maybe today is treatment, sold or another"
            + " route of what is used.",
        name(row),
        use,
        today);
  }

  private static void rampUp(ParkRow row) {
    Check.that(
        row.find("rampUp").isEmpty() || row.find("rampUpMonths").isEmpty(),
        "park.route.rampUpTwice",
        "%s: it must grow by years (rampUp) or by months (rampUpMonths), but both are stated. Maybe"
            + " leave rampUp empty.",
        name(row));
  }

  private static void link(ParkRow row) {
    Check.that(
        !row.text("from").equals(row.text("to")),
        "park.link.toItself",
        "Link '%s': from and to must be two flows, but both are '%s'. Maybe one of them is another"
            + " flow.",
        row.key(),
        row.text("from"));
  }

  private static void currency(ParkRow row) {
    String code = row.text("currency");
    Check.that(
        Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(code)),
        "park.row.currency",
        "%s: currency must be an ISO 4217 code, but is '%s'. Maybe write USD or EUR.",
        name(row),
        code);
  }

  private static void country(ParkRow row) {
    Check.that(
        row.text("country").isEmpty() || COUNTRIES.contains(row.text("country")),
        "park.row.country",
        "%s: country must be an ISO 3166 code of two letters, but is '%s'. Maybe write PE for"
            + " Peru.",
        name(row),
        row.text("country"));
  }

  private static void fact(ParkRow row) {
    String state = row.text("state");
    boolean silent = List.of("refused", "unknown", "notApplicable").contains(state);
    Check.that(
        silent || row.find("value").isPresent(),
        "park.fact.valueMissing",
        "Fact '%s': a value is needed where the state is %s, but there is none. Maybe the state is"
            + " unknown.",
        row.key(),
        state);
    Check.that(
        !silent || row.find("value").isEmpty(),
        "park.fact.valueUnexpected",
        "Fact '%s': there is no value where the state is %s, but it is '%s'. Maybe the state is"
            + " measured or estimated.",
        row.key(),
        state,
        row.find("value").map(Cell::toString).orElse(""));
  }
}
