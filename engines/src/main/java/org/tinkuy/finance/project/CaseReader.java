package org.tinkuy.finance.project;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// Reads a case from its file, with every problem at its place.
final class CaseReader {
  private static final Map<String, CaseHead.Precision> PRECISIONS =
      Map.of(
          "screening", CaseHead.Precision.SCREENING,
          "preFeasibility", CaseHead.Precision.PRE_FEASIBILITY,
          "feasibility", CaseHead.Precision.FEASIBILITY);

  private final Attempt attempt = new Attempt();
  private final KeyedDocument document;
  private final KeyedEntries root;
  private final UnitTable table;
  private final Words words = new Words();

  CaseReader(KeyedDocument document, UnitTable table) {
    this.document = document;
    this.root = new KeyedEntries(document.root(), attempt);
    this.table = table;
  }

  Checked<FinanceCase> read() {
    if (document.root().entries().isEmpty()) {
      attempt.error(
          "finance.case.empty",
          Place.file(document.file()),
          Sentence.of(
              "hint.finance.case.empty",
              "Begin with a whole case, as docs/money-case.md has one, or remove the file."),
          "Case: the file holds no key.");
      return attempt.refuse();
    }
    Optional<FinanceCase> made = parts().flatMap(root::make);
    return made.isPresent() && !attempt.hasErrors()
        ? attempt.finish(made.get())
        : new Checked.Refused<>(RootCauses.of(attempt.issues(), document.root()));
  }

  /// What can be made of the file, whatever is wrong in it; empty where too little is known.
  Optional<FinanceCase> draft() {
    return parts().flatMap(made -> new Attempt().at(Place.file(document.file()), made));
  }

  private Optional<Supplier<FinanceCase>> parts() {
    schema();
    Lifetime life = life();
    Optional<CaseUnits> units = units();
    CaseHead head = head(life);
    if (units.isEmpty()) {
      return Optional.empty();
    }
    InputReader inputs = new InputReader(units.get(), life);
    series(inputs, "indices", InputKind.INDEX);
    series(inputs, "exchange", InputKind.EXCHANGE);
    inputs.inputs().values().stream()
        .filter(each -> each.kind() == InputKind.EXCHANGE)
        .forEach(each -> rateOfOther(inputs.units(), each));
    series(inputs, "inputs", InputKind.FREE);
    ParkPlan park = new ParkReader(inputs, words, root).read();
    CompanyPlan company = company(inputs);
    Optional<Stack> stack =
        new StackReader(
                inputs, words, Optional.ofNullable(inputs.inputs().get("discount.equity")), park)
            .read(root);
    Optional<ContractPlan> contract = new ContractReader(inputs).read(root);
    EndValue.read(root, inputs);
    ChanceReader chances = new ChanceReader(inputs, words, park, stack, contract);
    FinanceCase.Chances left = new FinanceCase.Chances(chances.delays(root), chances.events(root));
    FinanceCase.CaseExtras read = extras(inputs, head, park, new Known(stack, contract, left));
    indices(inputs);
    root.has("expected"); // what a case comes to is for tests
    return Optional.of(
        () ->
            new FinanceCase(head, units.get(), life, inputs.inputs(), park, company, stack, read));
  }

  /// What was read before the extras.
  private record Known(
      Optional<Stack> stack, Optional<ContractPlan> contract, FinanceCase.Chances chances) {}

  /// Society and zone come first: scenarios may change their inputs.
  private FinanceCase.CaseExtras extras(
      InputReader inputs, CaseHead head, ParkPlan park, Known known) {
    List<String> loans =
        known.stack.map(Stack::layers).orElse(List.of()).stream()
            .filter(Layer.Debt.class::isInstance)
            .map(Layer::id)
            .toList();
    Set<String> converted = Set.copyOf(inputs.inputs().keySet());
    List.copyOf(inputs.inputs().values()).forEach(each -> rate(inputs, each));
    SocietyPlan society = new SocietyReader(inputs, words, root, park, loans).read();
    Optional<ZonePlan> zone = new ZoneReader(inputs, words, park).read(root);
    inputs.inputs().values().stream()
        .filter(each -> !converted.contains(each.id()))
        .forEach(
            each -> {
              ownMoney(inputs.units(), each);
              oneNumber(each);
            });
    inputs.inputs().values().stream()
        .filter(each -> each.id().startsWith("discount."))
        .forEach(this::oneNumber);
    ExtrasReader extras = new ExtrasReader(inputs, words, head, park.phaseIds());
    List<UserLine> own = extras.lines(root);
    List<CaseScenario> scenarios = extras.scenarios(root);
    scenarios.stream()
        .flatMap(each -> each.set().values().stream())
        .filter(each -> !converted.contains(each.id()))
        .forEach(each -> ownMoney(inputs.units(), each));
    scenarios.stream()
        .flatMap(each -> each.set().values().stream())
        .filter(each -> !converted.contains(each.id()) || each.id().startsWith("discount."))
        .forEach(this::oneNumber);
    return new FinanceCase.CaseExtras(
        own,
        scenarios,
        new LinkReader(inputs).read(root),
        known.chances,
        society,
        zone,
        known.contract,
        new ServiceReader(park).read(root));
  }

  /// A rate says how much of another currency one of the case's own is; the other way round it is
  /// none.
  private void rateOfOther(CaseUnits units, CaseInput rate) {
    Unit unit = rate.measure().unit();
    if (rate.measure().currency().equals(units.currency())
        || !unit.times(units.money()).dimension().isMoney()) {
      double turned = 1 / rate.steady();
      root.refuse(
          "finance.input.exchangeTurned",
          rate.place(),
          Double.isFinite(turned)
              ? Sentence.of(
                  "hint.finance.input.exchangeTurned",
                  "Maybe it is to be turned round, to %s.",
                  InputAmount.plain(Math.rint(turned * 1e4) / 1e4))
              : Sentence.NONE,
          "Input '%s': it must say how much of another currency one %s is, as 3.75 PEN/USD, but is"
              + " in %s.",
          rate.id(),
          units.currency(),
          unit.code());
    }
  }

  /// Money of another currency needs its rate; layers ask for theirs themselves.
  private void rate(InputReader inputs, CaseInput input) {
    String currency = input.measure().currency();
    boolean isForeign =
        !currency.isEmpty()
            && !currency.equals(inputs.units().currency())
            && input.kind() != InputKind.EXCHANGE
            && !CaseBlock.LAYERS.holds(input);
    boolean isKnown =
        inputs.inputs().values().stream()
            .filter(each -> each.kind() == InputKind.EXCHANGE)
            .anyMatch(each -> each.measure().currency().equals(currency));
    if (isForeign && !isKnown) {
      root.refuse(
          "finance.input.exchange",
          input.place(),
          Sentence.of(
              "hint.finance.input.exchange",
              "Write the rate under exchange, with the unit %s/%s.",
              currency,
              inputs.units().currency()),
          "Input '%s': it is in %s, but the case has no exchange rate for it.",
          input.id(),
          currency);
    }
  }

  /// What is read beside the lines of the model is one number for the whole life, but for amounts
  /// and the price of carbon, which are looked up by year.
  private void oneNumber(CaseInput input) {
    boolean isCurve =
        input.amount() instanceof InputAmount.Steps || input.amount() instanceof InputAmount.Yearly;
    boolean mayChange =
        input.id().equals("economy.carbonPrice")
            || (input.id().endsWith(".amount")
                && (input.id().startsWith("economy.") || input.id().startsWith("promises.")));
    if (isCurve && !mayChange) {
      root.refuse(
          "finance.input.oneNumber",
          input.place(),
          Sentence.of(
              "hint.finance.input.oneNumber",
              "Write the one number that stands for all years, without steps or values by year."),
          "Input '%s': it is one number for the whole life, but several stand here.",
          input.id());
    }
  }

  /// What is read beside the lines of the model passes no exchange rate.
  private void ownMoney(CaseUnits units, CaseInput input) {
    String currency = input.measure().currency();
    if (!currency.isEmpty() && !currency.equals(units.currency())) {
      root.refuse(
          "finance.input.foreign",
          input.place(),
          Sentence.NONE,
          "Input '%s': it is not converted, so that it must be in %s, but it is in %s.",
          input.id(),
          units.currency(),
          currency);
    }
  }

  private void schema() {
    double version = root.number("schema");
    if (!Double.isNaN(version) && version != FinanceCase.SCHEMA) {
      root.refuse(
          "finance.case.schema",
          root.placeOf("schema"),
          Sentence.of(
              "hint.finance.case.schema",
              "Write schema: %s, or take the program that the file was written for.",
              FinanceCase.SCHEMA),
          "Schema: this program reads version %s of the case, but it is %s.",
          FinanceCase.SCHEMA,
          InputAmount.plain(version));
    }
  }

  private Lifetime life() {
    YearMonth start = Words.month(root, "start");
    int years = Words.whole(root, "life_yr", 0);
    if (!root.has("life_yr")) {
      root.number("life_yr"); // names it as missing
    }
    boolean isYearly = root.has("step") && root.word("step", Map.of("year", true, "month", false));
    TimeGrid.Step step = isYearly ? TimeGrid.Step.YEAR : TimeGrid.Step.MONTH;
    return attempt
        .at(root.placeOf("life_yr"), () -> new Lifetime(start, step, years))
        .orElse(new Lifetime(start, step, 1));
  }

  private Optional<CaseUnits> units() {
    String money = root.text("currency");
    Optional<CaseUnits> units = CaseUnits.of(money, table);
    if (units.isEmpty() && !money.isEmpty()) {
      root.refuse(
          "finance.case.currency",
          root.placeOf("currency"),
          Sentence.of("hint.finance.case.currency", "Write its three letters, as PEN, USD or EUR."),
          "Currency: it must be one of ISO 4217, as USD, or its thousands or millions, as MUSD, but"
              + " is '%s'.",
          money);
    }
    return units;
  }

  private CaseHead head(Lifetime life) {
    Optional<KeyedEntries> prices = root.findEntries("prices");
    boolean isNominal =
        prices.isPresent() && prices.get().word("kind", Map.of("nominal", true, "constant", false));
    YearMonth base =
        prices.map(each -> Words.month(each, "base", life.start())).orElse(life.start());
    prices.ifPresent(each -> each.make(() -> true));
    return new CaseHead(
        Words.name(root, "title", FinanceCase.FILE),
        Words.name(root, "financed", root.has("financed") ? "-" : root.text("financed")),
        root.word("precision", PRECISIONS),
        isNominal,
        base,
        root.findText("owner").orElse("company"),
        false);
  }

  /// Named inputs: indices, exchange rates, and those of lines of one's own.
  private void series(InputReader inputs, String key, InputKind kind) {
    for (KeyedEntries entries : root.findList(key)) {
      String id = words.id(entries, key);
      inputs.take(entries, key + "." + id, kind);
    }
  }

  /// Refuses an index that the case does not have.
  private void indices(InputReader inputs) {
    List<String> known =
        inputs.inputs().values().stream()
            .filter(input -> input.kind() == InputKind.INDEX)
            .map(input -> input.id().substring("indices.".length()))
            .toList();
    List<CaseInput> all = new ArrayList<>(inputs.inputs().values());
    for (CaseInput input : all) {
      if (!input.index().isEmpty() && !known.contains(input.index())) {
        root.refuse(
            "finance.case.index",
            input.place(),
            Sentence.maybe(known),
            "Input '%s': the case has no index '%s'.",
            input.id(),
            input.index());
      }
    }
  }

  /// The ids of what a park sells.
  static List<String> ids(ParkPlan park) {
    return park.products().stream().map(ProductPlan::id).toList();
  }

  private CompanyPlan company(InputReader inputs) {
    Optional<KeyedEntries> tax = root.findEntries("tax");
    Optional<KeyedEntries> vat = root.findEntries("vat");
    Optional<KeyedEntries> capital = root.findEntries("workingCapital");
    Optional<KeyedEntries> discount = root.findEntries("discount");
    Optional<KeyedEntries> books = root.findEntries("books");
    boolean isExpense =
        books
            .filter(each -> each.has("interestOfWorks"))
            .map(each -> each.word("interestOfWorks", Map.of("cost", false, "expense", true)))
            .orElse(false);
    tax.ifPresent(each -> tax(inputs, each));
    int yearEnds = tax.map(each -> Words.monthOfYear(each, "yearEnds")).orElse(12);
    int lag = tax.map(each -> Words.whole(each, "paymentLag_months", 0)).orElse(0);
    int refund = vat.map(each -> refundLag(inputs, each)).orElse(0);
    Optional<YearMonth> until =
        vat.filter(each -> each.has("refundUntil")).map(each -> Words.month(each, "refundUntil"));
    vat.ifPresent(each -> inputs.need(each, "vat", "rate", InputKind.SHARE));
    capital.ifPresent(
        each -> {
          inputs.need(each, "capital", "receivables", InputKind.DAYS);
          inputs.need(each, "capital", "payables", InputKind.DAYS);
        });
    discount.ifPresent(
        each -> {
          for (String whose : List.of("project", "equity", "public")) {
            inputs.find(each, "discount", whose, InputKind.YEARLY_RATE);
          }
        });
    for (Optional<KeyedEntries> part : List.of(tax, vat, capital, discount, books)) {
      part.ifPresent(each -> each.make(() -> true));
    }
    return new CompanyPlan(
        tax.isPresent(),
        Month.of(yearEnds),
        lag,
        vat.isPresent(),
        refund,
        until,
        capital.isPresent(),
        isExpense);
  }

  /// Months until tax on purchases comes back: a plain number, or a figure with who says so. The
  /// model is laid out by it, so that it is the same in all periods and draws.
  private static int refundLag(InputReader inputs, KeyedEntries vat) {
    if (!inputs.find(vat, "vat", "refundLag", InputKind.MONTHS)) {
      return Words.whole(vat, "refundLag_months", 0);
    }
    Optional<CaseInput> lag = Optional.ofNullable(inputs.inputs().get("vat.refundLag"));
    if (lag.isPresent()
        && (!(lag.get().amount() instanceof InputAmount.Steady(double months))
            || months != Math.rint(months)
            || lag.get().range().isPresent())) {
      vat.refuse(
          "finance.case.wholeMonths",
          vat.placeOf("refundLag"),
          Sentence.NONE,
          "Input '%s': it is a number of whole months, the same in all years and without a range.",
          lag.get().id());
    }
    return 0;
  }

  /// The model is laid out by them, so that they are the same in all periods and draws.
  private static void wholeYears(InputReader inputs, KeyedEntries tax) {
    Optional<CaseInput> expiry = Optional.ofNullable(inputs.inputs().get("tax.lossExpiry"));
    if (expiry.isPresent()
        && (!(expiry.get().amount() instanceof InputAmount.Steady(double years))
            || years != Math.rint(years)
            || years < 1
            || expiry.get().range().isPresent())) {
      tax.refuse(
          "finance.case.wholeYears",
          tax.placeOf("lossExpiry"),
          Sentence.NONE,
          "Input '%s': it is a number of whole years, one or more, the same in all years and"
              + " without a range.",
          expiry.get().id());
    }
  }

  private static void tax(InputReader inputs, KeyedEntries entries) {
    inputs.need(entries, "tax", "rate", InputKind.SHARE);
    inputs.find(entries, "tax", "workersShare", InputKind.SHARE);
    inputs.find(entries, "tax", "interestCap", InputKind.SHARE);
    inputs.find(entries, "tax", "lossLimit", InputKind.SHARE);
    inputs.find(entries, "tax", "dividend", InputKind.SHARE);
    if (inputs.find(entries, "tax", "lossExpiry", InputKind.YEARS)) {
      wholeYears(inputs, entries);
    }
  }
}
