package org.tinkuy.views.money;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.document.Countries;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.AbsorptionPlan;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.project.EconomyPlan;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.finance.project.PhasePlan;
import org.tinkuy.finance.project.ProductPlan;
import org.tinkuy.finance.project.WorkPackage;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Heading;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// The names of the lines and inputs of a money case, and its amounts as people read them.
public final class FinanceNames {
  private static final double MILLION = 1e6;

  /// What rounds to a tenth of a million at least.
  private static final double LEAST_MILLION = 0.05;

  /// How the ids of inputs end that are read as plain numbers.
  private static final String NUMBER = ".number";

  private static final String INDEX = "index.";
  private static final String LEVERS = "zone.levers.";

  /// A rent from some year of a lease on.
  private static final Pattern STEP = Pattern.compile(".*\\.year(\\d+)\\.price");

  /// Keys of what the catalog says of the terms of its layers.
  private static final List<String> LAYER_SOURCES =
      List.of("practice", "bond", "bank", "soft", "seedBank");

  /// What a source of ratios of other parks ends with.
  private static final String OUTCOMES = " (catalog/outcomes.csv)";

  /// A park that the catalog knows a phase of.
  private static final Pattern PHASE = Pattern.compile("(\\p{L}+) phase (\\d+)");

  /// Letters of the codes of countries and currencies, at most.
  private static final int CODE = 3;

  private static final int COUNTRY = 2;

  private final FinanceCase of;
  private final Wording words;
  private final Map<String, LocalizedText> parts = new HashMap<>();

  /// The names of a case in one language.
  public FinanceNames(FinanceCase of, Wording words) {
    this.of = of;
    this.words = words;
    of.park().products().forEach(each -> parts.put("products." + each.id(), each.name()));
    of.park().works().forEach(each -> parts.put("works." + each.id(), each.name()));
    of.park().works().forEach(each -> parts.put("assets." + each.id(), each.name()));
    of.park().works().forEach(this::books);
    of.park().assetClasses().forEach(each -> parts.put("assetClasses." + each.id(), each.name()));
    of.park().land().forEach(each -> parts.put("land." + each.id(), each.name()));
    of.park().costs().forEach(each -> parts.put("costs." + each.id(), each.name()));
    of.park().absorptions().forEach(this::uptake);
    of.layers().forEach(each -> parts.put("layers." + each.id(), each.head().name()));
    of.layers().forEach(each -> parts.put(each.id(), each.head().name()));
    of.layers().forEach(each -> parts.put("waterfall." + each.id(), each.head().name()));
    of.extras().lines().forEach(each -> parts.put(each.id(), each.name()));
    parts.put("unlevered", said("finance.part.unlevered"));
    of.park().phases().forEach(this::phase);
    of.extras().delays().forEach(each -> parts.put("delays." + each.id(), each.name()));
    of.extras().events().forEach(each -> parts.put("events." + each.id(), each.name()));
    for (EarlyEnd.Cause each : EarlyEnd.Cause.values()) {
      parts.put(EarlyEnd.PATH + each.word(), said("finance.earlyEnd." + each.word()));
    }
    society();
  }

  private void books(WorkPackage work) {
    String interest = words.text("finance.part.buildingInterest", "name", in(work.name()));
    part("buildingInterest." + work.id(), interest);
    part(
        "buildingInterest.ofOwners." + work.id(),
        words.text("finance.part.ownersInterest", "name", in(work.name())));
    part("taxAssets." + work.id(), words.text("finance.part.taxed", "name", in(work.name())));
    part("taxBuildingInterest." + work.id(), words.text("finance.part.taxed", "name", interest));
  }

  private void part(String id, String name) {
    parts.put(id, LocalizedText.of(words.language(), name));
  }

  private String in(LocalizedText name) {
    return name.in(words.language());
  }

  private void phase(PhasePlan phase) {
    parts.put("phases." + phase.id(), phase.name());
    String own = phase.name().in(words.language());
    for (Layer layer : of.layers()) {
      String name = layer.head().name().in(words.language());
      parts.put(
          layer.id() + "." + phase.id(),
          LocalizedText.of(words.language(), words.labelled(name, own)));
    }
  }

  private void uptake(AbsorptionPlan plan) {
    String name = words.text("finance.part.absorption", "name", plan.name().in(words.language()));
    parts.put("absorption." + plan.id(), LocalizedText.of(words.language(), name));
  }

  /// A phase by its id.
  String phase(String id) {
    return Optional.ofNullable(parts.get("phases." + id))
        .map(name -> name.in(words.language()))
        .orElse(id);
  }

  /// What is said for others than the owners.
  private void society() {
    var society = of.extras().society();
    society.jobs().forEach(each -> parts.put("jobs." + each.id(), each.name()));
    society.abatements().forEach(each -> parts.put("abatement." + each.id(), each.name()));
    society.outcomes().forEach(each -> parts.put("outcomes." + each.id(), each.name()));
    society.promises().forEach(each -> parts.put("promises." + each.id(), each.name()));
    of.extras()
        .zone()
        .ifPresent(
            zone ->
                zone.levers()
                    .forEach(
                        each -> {
                          parts.put("zone." + each.id(), each.name());
                          parts.put(LEVERS + each.id(), each.name());
                        }));
    society
        .economy()
        .ifPresent(
            plan -> {
              plan.items().forEach(this::item);
              plan.outside().forEach(each -> parts.put("economy." + each.id(), each.name()));
              for (String word : List.of("timing", "carbon")) {
                parts.put("economy." + word, said("finance.economy." + word));
              }
              parts.put("vat.net", said("finance.economy.vat"));
              parts.put("incomeTax.paid", said("finance.economy.incomeTax"));
            });
    for (ProductPlan each : of.park().products()) {
      String name = each.name().in(words.language());
      parts.put(
          "direct." + each.id(),
          LocalizedText.of(
              words.language(), words.labelled(name, words.text("finance.economy.direct"))));
    }
  }

  /// What the economy sees otherwise, and each part of it: `Works, labour`.
  private void item(EconomyPlan.Item item) {
    parts.put("economy." + item.id(), item.name());
    for (EconomyPlan.Part part : item.parts()) {
      Map<String, String> names =
          Map.of(
              "item", item.name().in(words.language()), "part", part.name().in(words.language()));
      parts.put(
          "economy." + item.id() + "." + part.id(),
          LocalizedText.of(words.language(), words.text("finance.economy.part", names)));
    }
  }

  private LocalizedText said(String key) {
    return LocalizedText.of(words.language(), words.text(key));
  }

  /// The key under which a text is said of this case: where profits are not taxed, nothing is
  /// called after tax; in a case of years cover is tested at the end of each year and not of each
  /// half-year.
  String fitting(String key) {
    String untaxed = isTaxed() ? "" : ".untaxed";
    String yearly = isYearly() ? ".yearly" : "";
    return Stream.of(untaxed + yearly, untaxed, yearly)
        .map(key::concat)
        .filter(each -> words.find(each).isPresent())
        .findFirst()
        .orElse(key);
  }

  /// Whether the case counts by years and not by months.
  boolean isYearly() {
    return of.life().step() == TimeGrid.Step.YEAR;
  }

  /// Whether profits of the case are taxed.
  boolean isTaxed() {
    return of.company().hasTax();
  }

  /// The text of a key, as it is said of this case.
  Optional<String> find(String key) {
    return words.find(fitting(key));
  }

  /// Who stands behind an input; that of a layer of the catalog, and of ratios of other parks, in
  /// the language of the report.
  ///
  /// @return empty where nobody does
  public String source(CaseInput input) {
    String written = input.backing().source();
    return LAYER_SOURCES.stream()
        .flatMap(key -> words.translated("finance.layerSource." + key, written).stream())
        .findFirst()
        .orElseGet(() -> phased(words.retold("finance.source.reached", written, OUTCOMES)));
  }

  /// A source that names other parks, whose phases are said in the language of the report.
  private String phased(String source) {
    int parks = source.lastIndexOf(words.text("finance.source.reached"));
    if (parks < 0 || !source.endsWith(OUTCOMES)) {
      return source;
    }
    return source.substring(0, parks)
        + PHASE
            .matcher(source.substring(parks))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        words.text(
                            "finance.source.phase",
                            Map.of("park", found.group(1), "phase", found.group(2)))));
  }

  /// Who stands behind an input and of when that is, once where the source names it, or that nobody
  /// does.
  public String backing(CaseInput input) {
    String source = source(input);
    if (source.isEmpty()) {
      return words.text("finance.report.noSource");
    }
    return findDate(input).map(date -> source + ", " + words.when(date)).orElse(source);
  }

  /// Of when what stands behind an input is; empty where nobody says, or its source names it.
  public Optional<String> findDate(CaseInput input) {
    return Optional.of(input.backing().date())
        .filter(date -> !date.isEmpty() && !names(source(input), date));
  }

  /// Whether a text holds a date, and not as a part of a longer number.
  private static boolean names(String text, String date) {
    return Pattern.compile("(?<![\\d-])" + Pattern.quote(date) + "(?![\\d-])").matcher(text).find();
  }

  /// How far an input may be off, in its unit; empty where the case does not say.
  public Optional<String> range(CaseInput input) {
    return input
        .range()
        .map(
            span ->
                words.range(
                    span.low(), span.high(), (value, in) -> InputText.end(in, input, value)));
  }

  /// A period of the case in words: `July 2029`, or `2029` in a case of years.
  ///
  /// @param period from 0
  String period(int period) {
    return words.when(of.life().grid().label(period));
  }

  FinanceCase of() {
    return of;
  }

  /// The phrase of a piece of a formula.
  public String piece(String piece) {
    return words.text("finance.formula." + piece);
  }

  /// A line in words: the part of the case it is of, and what it is.
  public String line(Line line) {
    Optional<LocalizedText> own = Optional.ofNullable(parts.get(line.id()));
    return own.map(name -> name.in(words.language()))
        .or(() -> plain(line))
        .orElseGet(() -> part(line.id()) + find(line.label()).orElse(line.id()));
  }

  /// An input as the plain number of its unit, which says of which input it is.
  private Optional<String> plain(Line line) {
    return Optional.of(line.id())
        .filter(id -> id.endsWith(NUMBER))
        .flatMap(id -> of.find(id.substring(0, id.length() - NUMBER.length())))
        .map(input -> words.text("finance.line.numberOf", "input", input(input)));
  }

  /// An input in words; begins with a capital letter wherever it stands, since most begin with a
  /// name that a person gave.
  public String input(CaseInput input) {
    return Heading.of(written(input));
  }

  private String written(CaseInput input) {
    String word = input.id().substring(input.id().lastIndexOf('.') + 1);
    if (input.kind() == InputKind.INDEX || input.kind() == InputKind.EXCHANGE) {
      String kind = input.kind() == InputKind.INDEX ? "index" : "exchange";
      return words.text(
          "finance.input.named",
          Map.of("kind", words.text("finance.input." + kind), "name", place(word)));
    }
    // one word may mean one thing of a product and another of a loan
    String of = input.id().substring(0, input.id().indexOf('.') + 1);
    String name =
        words
            .find("finance.input." + input.id())
            .or(() -> words.find("finance.input." + of + word))
            .or(() -> words.find("finance.input." + word))
            .orElse(word);
    Matcher step = STEP.matcher(input.id());
    return part(input.id())
        + (step.matches()
            ? words.text("finance.input.step", Map.of("name", name, "year", step.group(1)))
            : name);
  }

  /// An id that stands for a country or a currency, as people write it.
  private static String code(String id) {
    return id.length() > CODE ? id : id.toUpperCase(Locale.ROOT);
  }

  /// What an index or a rate is of: a country by its name, a currency by its code.
  private String place(String id) {
    String code = code(id);
    return code.length() == COUNTRY ? Countries.name(code, words.language()) : code;
  }

  /// What comes before the name of a line of some part of the case; empty where it is of none.
  public String part(String id) {
    LocalizedText own = parts.get(id.substring(0, Math.max(0, id.lastIndexOf('.'))));
    if (own != null
        && (id.startsWith("economy.") || id.startsWith(LEVERS) || id.startsWith(EarlyEnd.PATH))) {
      return words.before(own.in(words.language()));
    }
    int second = id.indexOf('.', id.indexOf('.') + 1);
    String start = second < 0 ? id : id.substring(0, second);
    LocalizedText name =
        parts.getOrDefault(start, parts.get(id.substring(0, Math.max(0, id.indexOf('.')))));
    if (name != null) {
      return words.before(name.in(words.language()));
    }
    return Optional.of(start)
        .filter(block -> block.startsWith(INDEX))
        .map(
            block ->
                words.before(
                    words.text(
                        "finance.part.index", "name", place(block.substring(INDEX.length())))))
        .orElse("");
  }

  /// A part of the case, `products.plots`, in words; empty where it has no name of its own.
  Optional<String> named(String part) {
    return Optional.ofNullable(parts.get(part)).map(name -> name.in(words.language()));
  }

  boolean isLayer(String id) {
    return parts.containsKey("layers." + id);
  }

  String layer(String id) {
    return named("layers." + id).orElse(id);
  }

  /// A figure of the headline in words: `minimumCover`, `owed.senior`.
  public String figure(String name) {
    int dot = name.indexOf('.');
    String word = find("finance.figure." + (dot < 0 ? name : name.substring(0, dot))).orElse(name);
    return dot < 0 ? word : words.labelled(part(name, dot), word);
  }

  /// A layer or a line of one's own by what stands behind the dot of a figure.
  private String part(String figure, int dot) {
    String id = figure.substring(dot + 1);
    return named(id).orElseGet(() -> layer(id));
  }

  /// The unit of amounts that are shown in millions.
  String millions() {
    return UnitText.millions(of.units().currency(), words);
  }

  /// An amount in millions of the currency.
  ///
  /// @param amount in the case's money
  double inMillions(double amount) {
    Unit money = of.units().money();
    return amount * money.factor().doubleValue() / MILLION;
  }

  /// An amount as words: `12.4 million USD`; one that would read as `0.0 million USD` and is not
  /// nothing, in the plain currency.
  String money(double amount) {
    boolean isSmall = Math.abs(plain(amount)) >= 1 && Math.abs(inMillions(amount)) < LEAST_MILLION;
    return isSmall
        ? plainMoney(amount)
        : inMillions(inMillions(amount), decimals(amount), currency());
  }

  private String inMillions(double millions, int decimals, String currency) {
    return UnitText.millions(millions, decimals, currency, words);
  }

  /// A figure of money as words, in its own currency: that of a loan may be another than the
  /// case's.
  String money(Figure figure) {
    double amount = figure.findValue().orElseThrow();
    double millions = amount * figure.unit().factor().doubleValue() / MILLION;
    String currency = figure.unit().dimension().currency().orElseThrow();
    return currency.equals(currency()) ? money(amount) : inMillions(millions, 1, currency);
  }

  /// Money of the folder as words, in the currency in which it is stated.
  String money(Money stated) {
    String currency = stated.currency().getCurrencyCode();
    return currency.equals(currency())
        ? money(stated.amount() / of.units().money().factor().doubleValue())
        : inMillions(stated.amount() / MILLION, 1, currency);
  }

  /// The ISO code of the currency.
  String currency() {
    return of.units().currency();
  }

  /// An amount in the plain currency.
  ///
  /// @param amount in the case's money
  double plain(double amount) {
    return amount * of.units().money().factor().doubleValue();
  }

  /// An amount in the plain currency as words: `1,240 USD`.
  String plainMoney(double amount) {
    return words.numbers().format(plain(amount), 0, currency());
  }

  /// A share of an input as words.
  String amount(CaseInput share) {
    return share.amount() instanceof InputAmount.Steady(double value) ? words.percent(value) : "";
  }

  int decimals(double amount) {
    return Math.abs(inMillions(amount)) < 100 ? 1 : 0;
  }
}
