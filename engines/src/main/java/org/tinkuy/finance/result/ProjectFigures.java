package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.indicator.Cover;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.OwnCover;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// The headline of a case: what it costs, earns, carries and asks for. Each figure says of which
/// line it is read.
///
/// @param list in the order in which they are shown; those that a case does not have are absent
public record ProjectFigures(List<Figure> list) {
  /// Before the name of each figure.
  public static final String PREFIX = "finance:";

  /// Before the id of a loan: what the plan can carry of it when its repayment begins.
  public static final String CARRIED = "carried.";

  /// Before the id of a loan: the most that it owes.
  public static final String OWED = "owed.";

  public ProjectFigures {
    list = List.copyOf(list);
  }

  /// A figure by its name.
  public Optional<Figure> find(String name) {
    return list.stream().filter(each -> each.id().equals(PREFIX + name)).findFirst();
  }

  /// The value of a figure by its name; empty where it has none.
  public Optional<Double> value(String name) {
    return find(name).flatMap(Figure::findValue);
  }

  /// Reads the headline off a run.
  public static ProjectFigures of(ProjectRun run) {
    return new Reading(run).read();
  }

  private record Reading(ProjectRun run, List<Figure> list) {
    Reading(ProjectRun run) {
      this(run, new ArrayList<>());
    }

    ProjectFigures read() {
      run.model()
          .sums()
          .ifPresent(
              sums -> {
                total("invested", sums.invested());
                total("revenue", sums.revenue());
                rate("projectRate", sums.net());
                rate("projectRateAfterTax", sums.afterTax());
                worth("projectWorth", sums.afterTax(), "discount.project");
              });
      run.model().owners().ifPresent(this::owners);
      if (run.model().sums().isEmpty()) {
        own();
      }
      return new ProjectFigures(list);
    }

    private void owners(OwnerLines owners) {
      total("equity", owners.sources().equity());
      total("borrowed", owners.sources().borrowed());
      total("granted", owners.sources().granted());
      total("support", owners.sources().support());
      rate("ownersRate", owners.net());
      worth("ownersWorth", owners.net(), "discount.equity");
      debt();
      cover(owners);
    }

    /// What a case of lines of one's own comes to: by those that it says the meaning of, and the
    /// sum over the life of each flow of money.
    private void own() {
      for (UserLine each : run.model().of().extras().lines()) {
        Line line = run.model().graph().line(each.id());
        switch (each.means().orElse(null)) {
          case REVENUE -> total("revenue", line);
          case INVESTED -> total("invested", line);
          case NET -> {
            rate("netRate", line);
            worth("netWorth", line, "discount.project");
          }
          case OWNERS -> {
            rate("ownersRate", line);
            worth("ownersWorth", line, "discount.equity");
          }
          case CFADS, SERVICE -> {}
          case null -> {}
        }
      }
      run.model().find(OwnCover.ID).ifPresent(this::tests);
      run.model().of().extras().lines().stream()
          .map(each -> run.model().graph().line(each.id()))
          .filter(line -> line.type().shape() == Shape.FLOW)
          .filter(line -> unit(line).equals(run.model().of().units().money()))
          .forEach(line -> total("sum." + line.id(), line));
    }

    private void total(String name, Line line) {
      put(name, run.values().total(line), line.type().unit(), line);
    }

    /// What each loan may owe when its repayment begins at the cover asked for, beside the loans
    /// before it and whatever the shares of the stack allow, and the most that it owes: both with
    /// the interest that is added until then.
    private void debt() {
      for (StackLines.DebtLines loan : run.model().loans()) {
        String id = loan.facility().layer().id();
        loan.facility()
            .carried()
            .ifPresent(size -> put(CARRIED + id, run.values().at(size, 0), unit(size), size));
        Series owed = run.values().series(loan.balance());
        double most = 0;
        for (int t = 0; t < owed.length(); t++) {
          most = Math.max(most, owed.at(t));
        }
        put(OWED + id, most, unit(loan.balance()), loan.balance());
      }
    }

    private static Unit unit(Line line) {
      return line.type().unit();
    }

    /// Covers on the dates on which lenders test them.
    private void cover(OwnerLines owners) {
      tests(owners.dscr());
      run.model().loans().forEach(loan -> loanLife(loan));
    }

    private void tests(Line tested) {
      Cover cover = Cover.ofTests(run.values().series(tested));
      if (cover.minimumAt() >= 0) {
        put("minimumCover", cover.minimum(), Unit.ONE, tested);
        put("averageCover", cover.average(), Unit.ONE, tested);
      }
    }

    /// LLCR when repayment begins.
    private void loanLife(StackLines.DebtLines loan) {
      Line cover = run.model().lifeCover(loan);
      double at = run.values().at(cover, loan.facility().terms().window().first());
      if (Double.isFinite(at)) {
        put("lifeCover." + loan.facility().layer().id(), at, Unit.ONE, cover);
      }
    }

    private void rate(String name, Line line) {
      InternalRate rate = InternalRate.of(run.values().series(line));
      OptionalDouble unique = rate.findUnique();
      if (unique.isPresent()) {
        put(name, yearly(unique.getAsDouble()), Unit.ONE, line);
        return;
      }
      Sentence reason =
          rate.status() == InternalRate.Status.NONE
              ? Sentence.of("figure.finance.noRate", "No rate makes these flows worth zero.")
              : Sentence.of(
                  "figure.finance.severalRates",
                  "%s rates make these flows worth zero.",
                  rate.roots().size());
      list.add(
          Figure.none(
              PREFIX + name, Figure.State.NOT_APPLICABLE, origin(name, Unit.ONE, 0, line), reason));
    }

    private double yearly(double perPeriod) {
      return Math.pow(1 + perPeriod, run.model().graph().grid().perYear()) - 1;
    }

    private void worth(String name, Line line, String discount) {
      run.model()
          .of()
          .find(discount)
          .ifPresent(
              input -> {
                int perYear = run.model().graph().grid().perYear();
                double yearly = Inputs.first(input);
                double rate = PresentValue.effectivePerPeriod(yearly, perYear);
                double worth =
                    PresentValue.of(
                        run.values().series(line), rate, PresentValue.Convention.FIRST_AT_ONCE);
                put(name, worth, line.type().unit(), line);
              });
    }

    private void put(String name, double value, Unit unit, Line line) {
      list.add(Figure.known(PREFIX + name, value, unit, origin(name, unit, value, line)));
    }

    private Origin origin(String name, Unit unit, double value, Line line) {
      Term term =
          new Term(
              line.id(),
              Value.Amount.exact(value, unit),
              List.of(),
              PREFIX + name + " <- " + line.id());
      return new Origin(List.of(), Secrecy.T2, List.of(term));
    }
  }
}
