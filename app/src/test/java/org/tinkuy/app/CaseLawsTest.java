package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.LaneFrame;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.risk.Chance;
import org.tinkuy.finance.risk.Correlation;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.finance.risk.MonteCarlo;
import org.tinkuy.finance.stack.StackLines;

/// Laws that hold for every money case, on the cases that are shipped.
class CaseLawsTest {
  private static final String VALLEY = "examples/valle-claro-tables/finance.yaml";
  private static final String ZONE = "examples/light-zone/finance.yaml";
  private static final String PHASES = "conformance/finance/two-phases.yaml";
  private static final String SEED_A = "examples/seed-park-a/finance.yaml";
  private static final String SEED_C = "examples/seed-park-c/finance.yaml";

  @TempDir private Path folder = Path.of("");

  /// The case with what it takes from its park.
  private static FinanceCase whole(Path file, String path) {
    Optional<Path> folder =
        path.startsWith("examples") ? Optional.of(folder(path)) : Optional.empty();
    return MoneyCases.whole(MoneyCases.document(file), folder);
  }

  private static Path folder(String path) {
    return Folders.ROOT.resolve(path.substring(0, path.lastIndexOf('/')));
  }

  private static ProjectRun run(String path) {
    return MoneyCases.run(whole(Folders.ROOT.resolve(path), path));
  }

  private ProjectRun written(String path, UnaryOperator<String> change) {
    Path file = folder.resolve("changed.yaml");
    String text = Folders.read(Folders.ROOT.resolve(path));
    String changed = change.apply(text);
    assertThat(changed).isNotEqualTo(text);
    Folders.write(file, changed);
    return MoneyCases.run(whole(file, path));
  }

  private static void assertLines(ProjectRun one, ProjectRun other, double times) {
    List<Line> lines = one.model().graph().lines();
    assertThat(other.model().graph().lines()).hasSameSizeAs(lines);
    double largest = 0;
    for (Line line : lines) {
      if (one.model().graph().isInput(line)) {
        continue;
      }
      Series was = one.values().series(line);
      Line its = other.model().graph().line(line.id());
      Series is = other.values().series(its);
      double inUnit = line.type().unit().convert(1, its.type().unit());
      double by = inUnit * (isMoney(line) ? times : 1);
      for (int t = 0; t < was.length(); t++) {
        double expected = was.at(t) * by;
        if (!Double.isFinite(expected)) {
          assertThat(Double.isFinite(is.at(t))).as("%s in period %s", line.id(), t).isFalse();
          continue;
        }
        assertThat(is.at(t))
            .as("%s in period %s", line.id(), t)
            .isCloseTo(expected, within(1e-6 + 1e-7 * Math.abs(expected) * Math.max(1, by)));
        largest = Math.max(largest, Math.abs(expected));
      }
    }
    assertThat(largest).isPositive();
  }

  private static boolean isMoney(Line line) {
    return line.type().unit().dimension().exponents().keySet().stream()
        .anyMatch(base -> base.startsWith("money."));
  }

  private static double rate(ProjectRun run) {
    return InternalRate.of(run.values().series(run.model().sums().orElseThrow().afterTax()))
        .findUnique()
        .orElseThrow();
  }

  /// Twice all amounts of money is twice every flow of money, and the same return.
  @ParameterizedTest
  @ValueSource(strings = {VALLEY, ZONE, SEED_A, SEED_C})
  void twiceTheMoneyIsTwiceEveryFlow(String path) {
    FinanceCase base = whole(Folders.ROOT.resolve(path), path);
    SequencedMap<String, CaseInput> doubled = new LinkedHashMap<>();
    base.inputs().forEach((id, input) -> doubled.put(id, isMoney(input) ? twice(input) : input));
    ProjectRun one = MoneyCases.run(base);
    ProjectRun two = MoneyCases.run(base.with(doubled));

    assertLines(one, two, 2);
    assertThat(rate(two)).isCloseTo(rate(one), within(1e-9));
  }

  private static boolean isMoney(CaseInput input) {
    return !input.id().startsWith("exchange.") && !input.measure().currency().isEmpty();
  }

  private static CaseInput twice(CaseInput input) {
    return ProjectRun.scaled(input, 2);
  }

  /// A thousand dollars is another unit of the same money.
  @ParameterizedTest
  @ValueSource(strings = {VALLEY, ZONE, SEED_A, SEED_C})
  void anotherUnitOfMoneyChangesNothingElse(String path) {
    ProjectRun dollars = run(path);
    ProjectRun thousands =
        written(path, text -> text.replace("\ncurrency: USD\n", "\ncurrency: kUSD\n"));

    assertLines(dollars, thousands, 1);
    assertThat(rate(thousands)).isCloseTo(rate(dollars), within(1e-9));
  }

  /// The same case some years later, prices and all, comes to the same in every period.
  @ParameterizedTest
  @ValueSource(strings = {VALLEY, ZONE, SEED_A, SEED_C})
  void theSameCaseLaterComesToTheSame(String path) {
    ProjectRun now = run(path);
    UnaryOperator<String> shift =
        text ->
            Pattern.compile("(?<![0-9.])20[2-6][0-9](?![0-9])")
                .matcher(text)
                .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + 4));
    Path file = folder.resolve("later.yaml");
    Folders.write(file, shift.apply(Folders.read(Folders.ROOT.resolve(path))));
    Optional<Path> park =
        path.startsWith("examples")
            ? Optional.of(Folders.copy(folder(path), folder.resolve("park")))
            : Optional.empty();
    for (String table : List.of("phases.csv", "leases.csv")) {
      park.map(each -> each.resolve(table))
          .filter(Files::exists)
          .ifPresent(each -> Folders.write(each, shift.apply(Folders.read(each))));
    }
    ProjectRun later = MoneyCases.run(MoneyCases.whole(MoneyCases.document(file), park));

    assertLines(now, later, 1);
    assertThat(later.model().graph().grid().year(0))
        .isEqualTo(now.model().graph().grid().year(0) + 4);
  }

  /// In every period the layers bring what is needed, and no more.
  @ParameterizedTest
  @ValueSource(strings = {VALLEY, ZONE, PHASES})
  void theLayersAddToTheNeed(String path) {
    ProjectRun run = run(path);
    OwnerLines owners = run.model().owners().orElseThrow();
    Series need =
        run.values().series(owners.need()).plus(run.values().series(owners.sources().fees()));
    Series drawn = Series.constant(0, need.length());
    for (StackLines.LayerLines each : run.model().stack().orElseThrow().layers().values()) {
      drawn = drawn.plus(run.values().series(each.drawn()));
    }
    assertThat(need.total()).isPositive();
    for (int t = 0; t < need.length(); t++) {
      assertThat(drawn.at(t)).as("period %s", t).isCloseTo(need.at(t), within(1e-3));
    }
  }

  /// The draw in which every input is at its median is the single case, bit for bit.
  @ParameterizedTest
  @ValueSource(strings = {VALLEY, ZONE, SEED_A, SEED_C})
  void theBaseDrawIsTheSingleCase(String path) {
    ProjectRun run = run(path);
    List<MonteCarlo.Unsure> unsure = new ArrayList<>();
    run.model()
        .inputs()
        .forEach(
            (id, line) -> {
              if (run.model().of().find(id).orElseThrow().amount()
                      instanceof InputAmount.Steady(double value)
                  && value > 0) {
                unsure.add(new MonteCarlo.Unsure(line, new Distribution.LogNormal(value, 0.2)));
              }
            });
    assertThat(unsure).hasSizeGreaterThan(5);
    MonteCarlo carlo =
        new MonteCarlo(
            run.model().graph(), unsure, Correlation.of(unsure.size(), List.of()), new Chance(1));
    Line net = run.model().sums().orElseThrow().afterTax();
    LaneFrame base = carlo.base(List.of(net));
    Map<Line, Series> medians = new LinkedHashMap<>();
    unsure.forEach(each -> medians.put(each.input(), carlo.base(each)));

    assertThat(base.series(net, 0))
        .isEqualTo(run.model().graph().run(medians).values().series(net));
    Series single = run.values().series(net);
    for (int t = 0; t < single.length(); t++) {
      assertThat(base.at(net, t, 0))
          .isCloseTo(single.at(t), within(1e-6 + 1e-9 * Math.abs(single.at(t))));
    }
  }

  /// Where both use the same cash, the cover over the life of a loan lies between its least and
  /// greatest yearly cover, and is that of the last payment at the end.
  @Test
  void theCoverOverTheLifeOfALoanLiesBetweenItsCoversAndEndsWithTheLast() {
    ProjectRun run = run(VALLEY);
    StackLines.DebtLines loan =
        run.model().loans().stream()
            .filter(each -> each.facility().layer().id().equals("senior"))
            .findFirst()
            .orElseThrow();
    Series cash = run.values().series(run.model().sums().orElseThrow().operating());
    Series service = run.values().series(loan.loan().service());
    Series life = run.values().series(run.model().lifeCover(loan));
    int first = loan.facility().terms().window().first();
    int last = first + loan.facility().terms().window().payments() - 1;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int t = first; t <= last; t++) {
      if (service.at(t) > 0) {
        least = Math.min(least, cash.at(t) / service.at(t));
        most = Math.max(most, cash.at(t) / service.at(t));
      }
    }
    assertThat(life.at(first)).isBetween(least, most);
    assertThat(life.at(last)).isCloseTo(cash.at(last) / service.at(last), within(1e-6));
  }
}
