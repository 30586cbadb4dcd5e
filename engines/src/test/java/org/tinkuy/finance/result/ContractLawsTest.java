package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tinkuy.finance.graph.EnglishTexts;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.testkit.CaseFile;

/// Laws of a case that has phases, a contract and delays together: halls in the north, built from
/// the first year on, and more in the south once half of those are let; a loan to both phases, one
/// to the south whose grace counts as the case runs, owners in the north and the state in the
/// south.
class ContractLawsTest {
  /// Each preset, and what else can be settled of who pays and who bears demand.
  enum Kind {
    BOT("users", "company"),
    BOOT("users", "company"),
    BOO("users", "company"),
    DBFO("government", "government"),
    SHADOW_TOLL("government", "company"),
    USE_AND_AVAILABILITY("government", "shared"),
    GUARANTEED("users", "shared"),
    BOTH("both", "shared");

    private final String payer;
    private final String demand;

    Kind(String payer, String demand) {
      this.payer = payer;
      this.demand = demand;
    }

    private String preset() {
      return name().startsWith("BO") && !equals(BOTH) ? name() : "DBFO";
    }

    private boolean isDated() {
      return !demand.equals("company");
    }
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i].toString(), pairs[i + 1]);
    }
    return map;
  }

  static Map<String, Object> contract(Kind kind, int start) {
    Map<String, Object> contract =
        map("kind", kind.preset(), "payer", kind.payer, "demand", kind.demand);
    if (kind == Kind.GUARANTEED) {
      contract.put("guaranteed", "0.6 MUSD/yr");
    } else if (kind.isDated()) {
      contract.put("availability", "0.7 MUSD/yr");
    }
    if (kind.isDated()) {
      contract.put("from", start + 2);
    }
    if (kind == Kind.BOO) {
      contract.put("worthAtEnd", "1.5 MUSD");
    } else {
      contract.put("handBackCost", "0.1 MUSD");
      contract.put("handBackPrice", "10 %");
      contract.put("handBackReserve_years", 3);
    }
    return contract;
  }

  static CaseFile file(Kind kind, int start) {
    Map<String, Object> built = map("product", "halls", "let_percent", "50");
    Map<String, Object> permits =
        map(
            "id",
            "permits",
            "of",
            kind.isDated()
                ? List.of("works", "absorption", "contract")
                : List.of("works", "absorption"),
            "by",
            map("value", "0 month", "range", "0..24"));
    return CaseFile.small()
        .with("start", start)
        .with("life_yr", 16)
        .with("phases", List.of(map("id", "north"), map("id", "south", "trigger", built)))
        .with(
            "land", List.of(map("id", "fields", "cost", "1 MUSD", "paid", start, "phase", "north")))
        .with(
            "works",
            List.of(
                works("northWorks", "north", "3 MUSD", start, 24),
                works("southWorks", "south", "2 MUSD", start, 12)))
        .with(
            "absorption",
            List.of(
                market("first", start + 2, map(start + 2, 40, start + 3, 60, start + 4, 100)),
                market("second", start + 5, map(start + 5, 100))))
        .with("products", List.of(rent("halls", "first", "4 ha"), rent("more", "second", "2 ha")))
        .with("costs", List.of(map("id", "staff", "amount", "0.05 MUSD/yr", "from", start + 2)))
        .with("vat", map("rate", "18 %", "refundLag_months", 12))
        .with("tax", map("rate", "30 %"))
        .with("workingCapital", map("receivables", "73 d", "payables", "36.5 d"))
        .with("discount", map("project", "8 %", "equity", "12 %"))
        .with("contract", contract(kind, start))
        .with("delays", List.of(permits))
        .with(
            "layers",
            List.of(
                map(
                    "id",
                    "bank",
                    "kind",
                    "loan",
                    "share",
                    "40 %",
                    "rate",
                    "8 %",
                    "first",
                    start + 6,
                    "years",
                    5,
                    "form",
                    "equal",
                    "upfront",
                    "1 %",
                    "commitment",
                    "0.5 %"),
                map(
                    "id",
                    "southBank",
                    "kind",
                    "loan",
                    "phases",
                    List.of("south"),
                    "share",
                    "30 %",
                    "rate",
                    "7 %",
                    "grace_years",
                    1,
                    "years",
                    4,
                    "form",
                    "annuity",
                    "fee",
                    "1 %"),
                map("id", "owners", "kind", "equity", "phases", List.of("north")),
                map("id", "state", "kind", "budget", "phases", List.of("south"))));
  }

  private static Map<String, Object> works(
      String id, String phase, String cost, int from, int months) {
    return map(
        "id",
        id,
        "phase",
        phase,
        "cost",
        cost,
        "life",
        "20 yr",
        "spend",
        List.of(map("from", from, "months", months)));
  }

  private static Map<String, Object> market(String id, int opening, Map<String, Object> steps) {
    return map(
        "id", id, "curve", "table", "opening", opening, "shares", map("unit", "%", "steps", steps));
  }

  private static Map<String, Object> rent(String id, String market, String area) {
    return map(
        "id",
        id,
        "kind",
        "rent",
        "absorption",
        market,
        "area",
        area,
        "price",
        "15 USD/m2/yr",
        "ready",
        List.of(id.equals("halls") ? "northWorks" : "southWorks"));
  }

  private static ProjectRun run(Kind kind) {
    return ContractCase.run(file(kind, 2027));
  }

  private static void assertFlows(ProjectRun one, ProjectRun other, double times) {
    double largest = 0;
    assertThat(other.model().graph().lines()).hasSameSizeAs(one.model().graph().lines());
    for (Line line : one.model().graph().lines()) {
      if (one.model().graph().isInput(line) || line.type().shape() != Shape.FLOW) {
        continue;
      }
      boolean isMoney =
          line.type().unit().dimension().exponents().keySet().stream()
              .anyMatch(base -> base.startsWith("money."));
      Series was = one.values().series(line);
      Series is = other.values().series(other.model().graph().line(line.id()));
      for (int t = 0; t < was.length(); t++) {
        double expected = was.at(t) * (isMoney ? times : 1);
        assertThat(is.at(t))
            .as("%s in period %s", line.id(), t)
            .isCloseTo(expected, within(1e-6 + 1e-9 * Math.abs(expected)));
        largest = Math.max(largest, Math.abs(expected));
      }
    }
    assertThat(largest).isPositive();
  }

  /// Each phase is paid what it needs and what its loans cost, by those who pay for it, and all
  /// together what is drawn; the checks of the case and the sum of all parties hold with it.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsPaidForEachPhaseIsWhatItUses(Kind kind) {
    for (int months : new int[] {0, 12, 24}) {
      CaseFile late = file(kind, 2027);
      ProjectRun run = ContractCase.run(delayed(late, kind, months));
      StackLines lines = run.model().stack().orElseThrow();
      int periods = run.model().graph().grid().periods();
      for (int t = 0; t < periods; t++) {
        double drawn = 0;
        for (StackLines.LayerLines each : lines.layers().values()) {
          drawn += run.values().at(each.drawn(), t);
        }
        double used = 0;
        for (StackLines.PhaseUse phase : lines.uses().phases()) {
          used += run.values().at(phase.need(), t);
          used += run.values().at(phase.finance().orElseThrow().carry(), t);
        }
        assertThat(drawn).as("period %s", t).isCloseTo(used, within(1e-3));
      }
      for (StackLines.PhaseUse phase : lines.uses().phases()) {
        assertThat(run.values().total(phase.finance().orElseThrow().capitalised())).isPositive();
      }
      StackLines.PhaseUse north = lines.uses().phases().getFirst();
      assertThat(run.values().total(north.finance().orElseThrow().carry())).isPositive();
    }
  }

  private static CaseFile delayed(CaseFile file, Kind kind, int months) {
    return file.with(
        "delays",
        List.of(
            map(
                "id",
                "permits",
                "of",
                kind.isDated()
                    ? List.of("works", "absorption", "contract")
                    : List.of("works", "absorption"),
                "by",
                months + " month")));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void twiceTheMoneyIsTwiceEveryFlow(Kind kind) {
    ProjectRun one = run(kind);
    SequencedMap<String, CaseInput> doubled = new LinkedHashMap<>();
    one.model()
        .of()
        .inputs()
        .forEach(
            (id, input) ->
                doubled.put(
                    id,
                    input.measure().currency().isEmpty() ? input : ProjectRun.scaled(input, 2)));

    assertFlows(one, ProjectRun.of(one.model().of().with(doubled)).find().orElseThrow(), 2);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anotherUnitOfMoneyChangesNothingElse(Kind kind) {
    ProjectRun thousands = ContractCase.run(file(kind, 2027).with("currency", "kUSD"));

    assertFlows(run(kind), thousands, 1e-3);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theSameCaseLaterComesToTheSame(Kind kind) {
    assertFlows(run(kind), ContractCase.run(file(kind, 2033)), 1);
  }

  /// The engine of many scenarios gives the case itself where nothing is drawn; a draw of the
  /// greatest delay is the case that keeps its loans and is so late.
  @ParameterizedTest
  @EnumSource(Kind.class)
  void theBaseDrawIsTheCase(Kind kind) {
    ProjectRun run = run(kind);

    assertThat(RiskOutcome.of(run, 16, 5).orElseThrow().base().isKept()).isTrue();
    FinanceCase kept = run.kept();
    SequencedMap<String, CaseInput> inputs = new LinkedHashMap<>(kept.inputs());
    inputs.computeIfPresent("delays.permits.by", (_, by) -> by.with(new InputAmount.Steady(24)));
    ProjectRun late = ProjectRun.of(kept.with(inputs)).find().orElseThrow();
    assertThat(PartyTransfers.check(late).isKept()).isTrue();
    assertThat(late.values().total(late.model().graph().line("bank.drawn"))).isPositive();
  }

  @Test
  void everyLineHasItsWords() {
    Set<String> known = EnglishTexts.keys();
    for (Kind kind : Kind.values()) {
      Set<String> labels =
          run(kind).model().graph().lines().stream().map(Line::label).collect(Collectors.toSet());
      labels.removeAll(known);
      assertThat(labels).as(kind.name()).isEmpty();
    }
  }
}
