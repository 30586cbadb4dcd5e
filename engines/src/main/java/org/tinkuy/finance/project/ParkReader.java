package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;

/// Reads what is bought, built, let and run.
final class ParkReader {
  /// Areas of the land budget by which works can be sized.
  private static final List<String> AREAS = List.of("gross", "net");

  private static final Map<String, AbsorptionPlan.Curve> CURVES =
      Map.of(
          "logistic", AbsorptionPlan.Curve.LOGISTIC,
          "bass", AbsorptionPlan.Curve.BASS,
          "constant", AbsorptionPlan.Curve.CONSTANT,
          "table", AbsorptionPlan.Curve.TABLE);
  private static final Map<String, RunningCost.Driver> DRIVERS =
      Map.of(
          "nothing", RunningCost.Driver.FIXED,
          "absorption", RunningCost.Driver.ABSORPTION,
          "revenue", RunningCost.Driver.REVENUE,
          "works", RunningCost.Driver.WORKS,
          "volume", RunningCost.Driver.VOLUME);

  private final InputReader inputs;
  private final Words words;
  private final KeyedEntries root;
  private final List<String> lots;
  private final List<String> works;
  private final List<String> absorptions;
  private final List<String> products;
  private final List<PhasePlan> phases;
  private final AssetClassReader classes;
  private final UnitCosts costs;
  private final List<Runnable> afterProducts = new ArrayList<>();

  ParkReader(InputReader inputs, Words words, KeyedEntries root) {
    this.inputs = inputs;
    this.words = words;
    this.root = root;
    this.lots = ids("land");
    this.works = ids("works");
    this.absorptions = ids("absorption");
    this.products = ids("products");
    this.classes = new AssetClassReader(inputs, words, root);
    this.costs = new UnitCosts(inputs);
    this.phases = root.findList("phases").stream().map(this::phase).toList();
  }

  ParkPlan read() {
    Optional<KeyedEntries> budget = root.findEntries("landBudget");
    budget.ifPresent(this::budget);
    ParkPlan plan =
        new ParkPlan(
            budget.isPresent(),
            phases,
            root.findList("land").stream().map(this::lot).toList(),
            root.findList("works").stream().map(this::work).toList(),
            root.findList("absorption").stream().map(this::absorption).toList(),
            new ProductReader(inputs, words, root, works, absorptions).read(),
            root.findList("costs").stream().map(this::cost).toList(),
            classes.all());
    afterProducts.forEach(Runnable::run);
    return plan;
  }

  private List<String> ids(String key) {
    return root.findList(key).stream().flatMap(each -> each.findText("id").stream()).toList();
  }

  private void budget(KeyedEntries budget) {
    boolean isAsked = inputs.find(budget, "budget", "demand", InputKind.AREA);
    if (!inputs.find(budget, "budget", "gross", InputKind.AREA) && !isAsked) {
      budget.text("gross"); // names it as missing
    }
    inputs.need(budget, "budget", "netShare", InputKind.SHARE);
    Optional<Double> made = inputs.product("budget", "gross", "netShare");
    Optional<Double> demand = inputs.number("budget", "demand");
    if (made.isPresent() && demand.isPresent() && CaseInput.isOther(made.get(), demand.get())) {
      budget.warn(
          "finance.case.demand",
          budget.placeOf("demand"),
          "Land budget: the market asks for %s, but the gross area and its net share give %s. The"
              + " case reckons with the gross area.",
          new Quantity(demand.get(), inputs.units().area()),
          new Quantity(made.get(), inputs.units().area()));
    }
    close(budget);
  }

  private LandLot lot(KeyedEntries entries) {
    String id = words.id(entries, "land");
    String path = "land." + id;
    if (!inputs.find(entries, path, "cost", InputKind.AMOUNT)) {
      inputs.need(entries, path, "area", InputKind.AREA);
      inputs.need(entries, path, "price", InputKind.PRICE_PER_AREA);
    } else {
      inputs.find(entries, path, "area", InputKind.AREA);
      inputs.find(entries, path, "price", InputKind.PRICE_PER_AREA);
      inputs.compare(entries, path, "cost", "area", "price");
    }
    LandLot lot =
        new LandLot(
            id,
            Words.name(entries, "name", id),
            fromStart(
                entries,
                "paid",
                inTime(entries, "paid", Words.month(entries, "paid", inputs.life().start()), 1)),
            product(entries, "sold"),
            phaseOf(entries, id, phaseIds()));
    close(entries);
    return lot;
  }

  private PhasePlan phase(KeyedEntries entries) {
    String id = words.id(entries, "phases");
    PhasePlan phase =
        new PhasePlan(
            id, Words.name(entries, "name", id), entries.findEntries("trigger").map(this::trigger));
    close(entries);
    return phase;
  }

  private List<String> phaseIds() {
    return phases.stream().map(PhasePlan::id).toList();
  }

  /// The phase of a part that is paid for; refused where the case has phases and the part names
  /// none, since nobody could say which layers pay for it.
  static String phaseOf(KeyedEntries entries, String id, List<String> known) {
    String phase = entries.findText("phase").orElse("");
    Words.refer(entries, "phase", phase, known);
    if (phase.isEmpty() && !known.isEmpty()) {
      entries.refuse(
          "finance.case.noPhase",
          entries.place(),
          Sentence.of("hint.finance.case.noPhase", "Write phase: %s.", known.getFirst()),
          "Part '%s': the case has the phases %s, but it says not to which of them it belongs.",
          id,
          String.join(", ", known));
    }
    return phase;
  }

  private Optional<WorkPackage.Trigger> triggerOf(String phase) {
    return phases.stream()
        .filter(each -> each.id().equals(phase))
        .findFirst()
        .flatMap(PhasePlan::trigger);
  }

  private String product(KeyedEntries entries, String key) {
    String id = entries.findText(key).orElse("");
    Words.refer(entries, key, id, products);
    return id;
  }

  private WorkPackage work(KeyedEntries entries) {
    String id = words.id(entries, "works");
    if (lots.contains(id)) {
      entries.refuse(
          "finance.case.idShared",
          entries.placeOf("id"),
          Sentence.of("hint.finance.case.idShared", "Name one of them otherwise."),
          "Works '%s': a lot of land has the same id, and both stand in the books by it.",
          id);
    }
    String path = "works." + id;
    Optional<PhaseLink> parkPhase = parkPhase(entries, "spend");
    WorkPackage.Sizing sized = new WorkPackage.Sizing.Written();
    if (!inputs.find(entries, path, "cost", InputKind.WORKS_COST)) {
      sized = sized(entries, path);
    } else {
      inputs.find(entries, path, "quantity", InputKind.SIZE);
      inputs.find(entries, path, "unitCost", InputKind.UNIT_COST);
      inputs.compare(entries, path, "cost", "quantity", "unitCost");
    }
    WorkPackage.WrittenOff writtenOff = classes.writtenOff(entries, path, product(entries, "sold"));
    String phase = phaseOf(entries, id, phaseIds());
    WorkPackage work =
        new WorkPackage(
            id,
            Words.name(entries, "name", id),
            timing(entries, parkPhase, phase),
            sized,
            writtenOff,
            phase,
            entries.yes("environmental", false));
    close(entries);
    return work;
  }

  /// A quantity that is written goes before one that is sized: this is how a first estimate grows
  /// into a plan.
  private WorkPackage.Sizing sized(KeyedEntries entries, String path) {
    String follows = entries.findText("sized").orElse("");
    InputKind quantity = follows.startsWith("peak:") ? InputKind.CAPACITY : InputKind.SIZE;
    boolean isWritten = inputs.find(entries, path, "quantity", quantity);
    inputs.need(entries, path, "unitCost", InputKind.UNIT_COST);
    if (isWritten || follows.isEmpty()) {
      if (!isWritten) {
        entries.text("quantity"); // names it as missing
      }
      costs.checkWritten(entries, path);
      return new WorkPackage.Sizing.Written();
    }
    if (follows.startsWith("peak:")) {
      String service = follows.substring("peak:".length());
      Words.refer(entries, "sized", service, products);
      afterProducts.add(() -> costs.checkPeak(entries, path, service));
      return new WorkPackage.Sizing.Peak(service);
    }
    if (AREAS.contains(follows)) {
      Words.referToBudget(entries, "sized", root);
      costs.checkArea(entries, path);
    }
    return switch (follows) {
      case "gross" -> new WorkPackage.Sizing.Gross();
      case "net" -> new WorkPackage.Sizing.Net();
      default -> {
        entries.refuse(
            "finance.case.sized",
            entries.placeOf("sized"),
            Sentence.NONE,
            "Works '%s': they are sized by gross, net or peak:SERVICE, but here by '%s'.",
            path,
            follows);
        yield new WorkPackage.Sizing.Written();
      }
    };
  }

  /// The phase of the park that a part of the case is.
  ///
  /// @param months key under which the case states its own months, if it does
  private static Optional<PhaseLink> parkPhase(KeyedEntries entries, String months) {
    return entries
        .findText("parkPhase")
        .map(id -> new PhaseLink(id, entries.has(months), entries.placeOf("parkPhase")));
  }

  private WorkPackage.Timing timing(
      KeyedEntries entries, Optional<PhaseLink> parkPhase, String phase) {
    return new WorkPackage.Timing(
        spending(entries, parkPhase),
        entries.findEntries("trigger").map(this::trigger).or(() -> triggerOf(phase)),
        parkPhase);
  }

  /// When works are paid: as written, or, once the park is asked, over the months of their phase.
  private List<WorkPackage.Spending> spending(KeyedEntries entries, Optional<PhaseLink> phase) {
    List<WorkPackage.Spending> parts = new ArrayList<>();
    double sum = 0;
    for (KeyedEntries part :
        phase.isPresent() ? entries.findList("spend") : entries.list("spend")) {
      YearMonth from = Words.month(part, "from");
      int months = Words.count(part, "months", 12);
      double percent = part.findNumber("share_percent").orElse(100);
      sum += percent / 100;
      double share = Words.share(part, "share_percent", percent);
      inTime(part, "from", from, months);
      fromStart(part, "from", from);
      parts.add(new WorkPackage.Spending(from, months, share));
      close(part);
    }
    if (!parts.isEmpty() && Math.abs(sum - 1) > 1e-9) {
      entries.refuse(
          "finance.case.spend",
          entries.placeOf("spend"),
          Sentence.of(
              "hint.finance.case.spend", "Maybe a part is missing, or one stands here twice."),
          "Works: the parts of the spending must add to 100%%, but add to %s%%.",
          InputAmount.plain(sum * 100));
    }
    return parts;
  }

  /// What is paid or begins after the last month of the case is no part of it: a cost would be gone
  /// for a slip in its year.
  ///
  /// @param months how many, from the first on
  /// @return the first month
  private YearMonth inTime(KeyedEntries entries, String key, YearMonth from, int months) {
    YearMonth end = inputs.life().end();
    YearMonth last = from.plusMonths(Math.max(1, months) - 1L);
    if (last.isAfter(end)) {
      entries.warn(
          "finance.case.afterEnd",
          entries.placeOf(key),
          Sentence.of(
              "hint.finance.case.afterEnd", "Maybe the year is wrong, or life_yr too short."),
          "Key '%s': what comes after %s, the last month of the case, is left out, but here stands"
              + " %s.",
          key,
          end,
          last.isAfter(from) ? from + ".." + last : from);
    }
    return from;
  }

  /// What was paid or began before the case would move to its first month unseen.
  private YearMonth fromStart(KeyedEntries entries, String key, YearMonth from) {
    if (entries.has(key) && from.isBefore(inputs.life().start())) {
      entries.warn(
          "finance.case.beforeStart",
          entries.placeOf(key),
          Sentence.of(
              "hint.finance.case.beforeStart",
              "Maybe the year is wrong, or start too late; what was spent before and does not come"
                  + " back is to be left out."),
          "Key '%s': the case begins in %s and takes what comes before as of then, but here it is"
              + " from %s on.",
          key,
          inputs.life().start(),
          from);
    }
    return from;
  }

  private WorkPackage.Trigger trigger(KeyedEntries entries) {
    WorkPackage.Trigger trigger =
        new WorkPackage.Trigger(
            product(entries, "product"),
            Words.share(entries, "let_percent", entries.number("let_percent")));
    close(entries);
    return trigger;
  }

  private AbsorptionPlan absorption(KeyedEntries entries) {
    String id = words.id(entries, "absorption");
    String path = "absorption." + id;
    AbsorptionPlan.Curve curve = entries.word("curve", CURVES);
    if (curve == AbsorptionPlan.Curve.TABLE) {
      inputs.need(entries, path, "shares", InputKind.SHARE);
    } else {
      inputs.need(entries, path, "ceiling", InputKind.SHARE);
    }
    switch (curve) {
      case LOGISTIC -> {
        inputs.need(entries, path, "slope", InputKind.SPEED);
        inputs.need(entries, path, "midpoint", InputKind.YEARS);
      }
      case BASS -> {
        inputs.need(entries, path, "innovation", InputKind.POSITIVE_SPEED);
        inputs.need(entries, path, "imitation", InputKind.SPEED);
      }
      case CONSTANT -> inputs.need(entries, path, "perYear", InputKind.SHARE);
      case TABLE -> {}
    }
    Optional<PhaseLink> parkPhase = parkPhase(entries, "opening");
    YearMonth opening =
        parkPhase.isPresent()
            ? Words.month(entries, "opening", inputs.life().start())
            : fromStart(
                entries, "opening", inTime(entries, "opening", Words.month(entries, "opening"), 1));
    AbsorptionPlan plan =
        new AbsorptionPlan(id, Words.name(entries, "name", id), curve, opening, parkPhase);
    close(entries);
    return plan;
  }

  private RunningCost cost(KeyedEntries entries) {
    String id = words.id(entries, "costs");
    String path = "costs." + id;
    RunningCost.Driver driver =
        entries.has("follows") ? entries.word("follows", DRIVERS) : RunningCost.Driver.FIXED;
    switch (driver) {
      case FIXED, ABSORPTION -> inputs.need(entries, path, "amount", InputKind.AMOUNT_PER_TIME);
      case REVENUE -> inputs.need(entries, path, "share", InputKind.SHARE);
      case WORKS -> inputs.need(entries, path, "share", InputKind.YEARLY_RATE);
      case VOLUME -> inputs.need(entries, path, "price", InputKind.PRICE);
    }
    String of = entries.findText("of").orElse("");
    List<String> known =
        switch (driver) {
          case ABSORPTION -> absorptions;
          case VOLUME -> products;
          default -> Stream.of(works, products).flatMap(List::stream).toList();
        };
    Words.refer(entries, "of", of, known);
    if (of.isEmpty()
        && (driver == RunningCost.Driver.ABSORPTION || driver == RunningCost.Driver.VOLUME)) {
      entries.text("of"); // names it as missing
    }
    RunningCost cost =
        new RunningCost(
            id,
            Words.name(entries, "name", id),
            driver,
            of,
            inTime(entries, "from", Words.month(entries, "from", inputs.life().start()), 1),
            entries.yes("vat", true));
    close(entries);
    return cost;
  }

  /// Names the keys that are not known.
  private static void close(KeyedEntries entries) {
    entries.make(() -> true);
  }
}
