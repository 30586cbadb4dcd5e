package org.tinkuy.finance.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Reads what a case says of economy, jobs, emissions and promises of the state.
final class SocietyReader {
  private static final double ROUNDING = 1e-9;
  private static final Map<String, String> GROUPS =
      Map.of(
          "workers", "workers",
          "government", "government",
          "tenants", "tenants",
          "suppliers", "suppliers",
          "landUsers", "landUsers",
          "waterUsers", "waterUsers",
          "neighbours", "neighbours",
          "world", "world",
          "project", "project");
  private static final Map<String, EconomyPlan.Driver> DRIVERS =
      Map.of(
          "nothing", EconomyPlan.Driver.FIXED,
          "volume", EconomyPlan.Driver.VOLUME,
          "jobs", EconomyPlan.Driver.JOBS);
  private static final Map<String, SocietyPlan.Measured> MEASURED =
      Map.of(
          "jobs", SocietyPlan.Measured.JOBS,
          "personYears", SocietyPlan.Measured.PERSON_YEARS,
          "avoided", SocietyPlan.Measured.AVOIDED);

  private final InputReader inputs;
  private final Words words;
  private final KeyedEntries root;
  private final ParkPlan park;
  private final List<String> loans;

  /// @param loans ids of the layers that are loans, of which one can be guaranteed
  SocietyReader(
      InputReader inputs, Words words, KeyedEntries root, ParkPlan park, List<String> loans) {
    this.inputs = inputs;
    this.words = words;
    this.root = root;
    this.park = park;
    this.loans = List.copyOf(loans);
  }

  SocietyPlan read() {
    root.findEntries("valueForMoney").ifPresent(this::valueForMoney);
    root.findEntries("stateEnterprise").ifPresent(this::stateEnterprise);
    return new SocietyPlan(
        root.findEntries("economy").map(this::economy),
        root.findList("jobs").stream().map(this::jobs).toList(),
        root.findList("abatement").stream().map(this::abatement).toList(),
        root.findList("outcomes").stream().map(this::outcome).toList(),
        root.findList("metrics").stream().map(this::metric).toList(),
        root.findList("promises").stream().map(this::promise).toList(),
        new TenantReader(inputs, park).read(root));
  }

  /// Worth of risks and burdens, as shares of works and of running, and what watching a company
  /// costs.
  private void valueForMoney(KeyedEntries entries) {
    String path = "valueForMoney";
    for (String share :
        List.of("transferableWorks", "transferableRunning", "retainedWorks", "retainedRunning")) {
      inputs.need(entries, path, share, InputKind.SHARE);
    }
    inputs.find(entries, path, "neutralityRunning", InputKind.SHARE);
    inputs.find(entries, path, "neutralityFixed", InputKind.AMOUNT);
    inputs.need(entries, path, "monitoring", InputKind.AMOUNT);
    entries.make(() -> true);
  }

  /// What of its profit an enterprise of the state pays to the budget.
  private void stateEnterprise(KeyedEntries entries) {
    inputs.need(entries, "stateEnterprise", "payout", InputKind.SHARE);
    entries.make(() -> true);
  }

  private EconomyPlan economy(KeyedEntries entries) {
    String deflator = entries.findText("deflator").orElse("");
    List<String> indices =
        inputs.inputs().values().stream()
            .filter(input -> input.kind() == InputKind.INDEX)
            .map(input -> input.id().substring("indices.".length()))
            .toList();
    Words.refer(entries, "deflator", deflator, indices);
    inputs.find(entries, "economy", "carbonPrice", InputKind.PRICE);
    EconomyPlan plan =
        new EconomyPlan(
            deflator,
            entries.findList("factors").stream().map(this::item).toList(),
            entries.findList("outside").stream().map(this::outside).toList());
    entries.make(() -> true);
    return plan;
  }

  private EconomyPlan.Item item(KeyedEntries entries) {
    String id = words.id(entries, "economy");
    List<String> of = entries.texts("of");
    List<String> known = flows();
    of.forEach(each -> Words.refer(entries, "of", each, known));
    List<EconomyPlan.Part> parts = new ArrayList<>();
    double sum = 0;
    for (KeyedEntries part : entries.list("parts")) {
      String own = words.id(part, "economy." + id);
      String path = "economy." + id + "." + own;
      inputs.need(part, path, "share", InputKind.SHARE);
      inputs.need(part, path, "factor", InputKind.RATIO);
      sum += steady(path + ".share");
      parts.add(
          new EconomyPlan.Part(own, Words.name(part, "name", own), part.word("group", GROUPS)));
      part.make(() -> true);
    }
    if (!(Math.abs(sum - 1) <= ROUNDING)) {
      entries.refuse(
          "finance.economy.shares",
          entries.placeOf("parts"),
          Sentence.NONE,
          "Economic factors '%s': the shares of the parts must add to 1, but add to %s.",
          id,
          sum);
    }
    EconomyPlan.Item item = new EconomyPlan.Item(id, Words.name(entries, "name", id), of, parts);
    entries.make(() -> true);
    return item;
  }

  private double steady(String id) {
    CaseInput input = inputs.inputs().get(id);
    return input != null && input.amount() instanceof InputAmount.Steady(double value)
        ? value
        : Double.NaN;
  }

  /// What an item can be of: all of a kind, or one.
  private List<String> flows() {
    List<String> flows = new ArrayList<>(List.of("works", "land", "products", "costs", "direct"));
    park.works().forEach(each -> flows.add("works." + each.id()));
    park.land().forEach(each -> flows.add("land." + each.id()));
    park.products().forEach(each -> flows.add("products." + each.id()));
    park.costs().forEach(each -> flows.add("costs." + each.id()));
    return flows;
  }

  private EconomyPlan.Outside outside(KeyedEntries entries) {
    String id = words.id(entries, "economy");
    EconomyPlan.Driver driver =
        entries.has("follows") ? entries.word("follows", DRIVERS) : EconomyPlan.Driver.FIXED;
    String of = driver == EconomyPlan.Driver.VOLUME ? entries.text("of") : "";
    Words.refer(entries, "of", of, park.products().stream().map(ProductPlan::id).toList());
    inputs.need(
        entries,
        "economy." + id,
        "amount",
        driver == EconomyPlan.Driver.VOLUME ? InputKind.PRICE : InputKind.AMOUNT_PER_TIME);
    EconomyPlan.Outside outside =
        new EconomyPlan.Outside(
            id,
            Words.name(entries, "name", id),
            entries.word("group", GROUPS),
            entries.yes("cost", false),
            driver,
            of,
            Words.month(entries, "from", inputs.life().start()));
    entries.make(() -> true);
    return outside;
  }

  private SocietyPlan.Jobs jobs(KeyedEntries entries) {
    String id = words.id(entries, "jobs");
    boolean isPermanent = entries.has("perArea");
    String key = isPermanent ? "product" : "works";
    String of = isPermanent ? entries.text(key) : entries.findText(key).orElse("");
    Words.refer(
        entries,
        key,
        of,
        isPermanent
            ? park.products().stream().map(ProductPlan::id).toList()
            : park.works().stream().map(WorkPackage::id).toList());
    inputs.need(entries, "jobs." + id, isPermanent ? "perArea" : "perMoney", InputKind.SIZE);
    measure(entries, "jobs." + id, isPermanent);
    SocietyPlan.Jobs jobs =
        new SocietyPlan.Jobs(id, Words.name(entries, "name", id), of, isPermanent);
    entries.make(() -> true);
    return jobs;
  }

  /// Jobs are counted for an area, person-years for money.
  private void measure(KeyedEntries entries, String path, boolean isPermanent) {
    CaseInput input = inputs.inputs().get(path + (isPermanent ? ".perArea" : ".perMoney"));
    Unit below = isPermanent ? inputs.units().area() : inputs.units().money();
    if (input != null && !input.measure().unit().converts(Unit.ONE.per(below))) {
      entries.refuse(
          "finance.input.unit",
          input.place(),
          UnitHint.OTHER,
          "Input '%s': it must be %s, but its unit is '%s'.",
          input.id(),
          isPermanent
              ? Sentence.of("hint.finance.kind.perArea", "a number per area, as 52 1/ha")
              : Sentence.of("hint.finance.kind.perMoney", "a number per money, as 14 1/MUSD"),
          input.measure().unit().code());
    }
  }

  private SocietyPlan.Abatement abatement(KeyedEntries entries) {
    String id = words.id(entries, "abatement");
    String path = "abatement." + id;
    inputs.need(entries, path, "capital", InputKind.AMOUNT);
    inputs.need(entries, path, "life", InputKind.YEARS);
    inputs.find(entries, path, "cost", InputKind.AMOUNT_PER_TIME);
    inputs.find(entries, path, "saving", InputKind.AMOUNT_PER_TIME);
    inputs.need(entries, path, "avoided", InputKind.CAPACITY);
    SocietyPlan.Abatement made =
        new SocietyPlan.Abatement(
            id,
            Words.name(entries, "name", id),
            Words.month(entries, "from", inputs.life().start()));
    entries.make(() -> true);
    return made;
  }

  private SocietyPlan.Outcome outcome(KeyedEntries entries) {
    String id = words.id(entries, "outcomes");
    String path = "outcomes." + id;
    boolean followsJobs = entries.findText("follows").filter("jobs"::equals).isPresent();
    if (!followsJobs) {
      inputs.need(entries, path, "quantity", InputKind.RATIO);
    }
    inputs.need(entries, path, "proxy", InputKind.AMOUNT_PER_TIME);
    for (String share : List.of("deadweight", "displacement", "attribution", "dropOff")) {
      inputs.need(entries, path, share, InputKind.SHARE);
    }
    SocietyPlan.Outcome made =
        new SocietyPlan.Outcome(
            id,
            Words.name(entries, "name", id),
            followsJobs,
            Words.month(entries, "from", inputs.life().start()),
            Words.count(entries, "years", 1));
    entries.make(() -> true);
    return made;
  }

  private SocietyPlan.Metric metric(KeyedEntries entries) {
    SocietyPlan.Metric metric =
        new SocietyPlan.Metric(
            entries.text("catalogue"),
            entries.text("code"),
            entries.word("of", MEASURED),
            entries.findText("evidence").orElse(""));
    entries.make(() -> true);
    return metric;
  }

  private SocietyPlan.Promise promise(KeyedEntries entries) {
    String id = words.id(entries, "promises");
    String path = "promises." + id;
    SocietyPlan.Promised promised =
        entries.has("loan")
            ? SocietyPlan.Promised.LOAN
            : entries.has("amount")
                ? SocietyPlan.Promised.AMOUNT
                : SocietyPlan.Promised.LEAST_REVENUE;
    String of = promised(entries, path, promised);
    SocietyPlan.Promise promise =
        new SocietyPlan.Promise(
            id,
            Words.name(entries, "name", id),
            promised,
            of,
            Words.month(
                entries,
                "until",
                inputs.life().start().plusYears(inputs.life().years()).minusMonths(1)));
    entries.make(() -> true);
    return promise;
  }

  /// The inputs of a promise; what it is of.
  private String promised(KeyedEntries entries, String path, SocietyPlan.Promised promised) {
    List<String> shares =
        promised == SocietyPlan.Promised.LEAST_REVENUE
            ? List.of("floor", "volatility")
            : List.of("likelihood", "recovery");
    shares.forEach(share -> inputs.need(entries, path, share, InputKind.SHARE));
    return switch (promised) {
      case AMOUNT -> {
        inputs.need(entries, path, "amount", InputKind.AMOUNT);
        yield "";
      }
      case LOAN -> {
        inputs.need(entries, path, "covered", InputKind.SHARE);
        yield referred(entries, "loan", loans);
      }
      case LEAST_REVENUE ->
          referred(entries, "product", park.products().stream().map(ProductPlan::id).toList());
    };
  }

  private static String referred(KeyedEntries entries, String key, List<String> known) {
    String of = entries.text(key);
    Words.refer(entries, key, of, known);
    return of;
  }
}
