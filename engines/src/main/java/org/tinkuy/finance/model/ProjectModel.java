package org.tinkuy.finance.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.CaseEvent;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.statement.Ledger;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;

/// A case as a graph, with the lines that carry a role.
///
/// @param of the case, with numbers for all inputs
/// @param inputs the lines of the inputs, by their ids
/// @param sums before finance; absent where the case has only lines of one's own
/// @param owners what the stack comes to; absent where the case has no layers
/// @param stack the lines of the layers; absent where the case has none
/// @param books absent where there is no stack
/// @param checks what must be zero
public record ProjectModel(
    FinanceCase of,
    Graph graph,
    SequencedMap<String, Line> inputs,
    Optional<SumLines> sums,
    Optional<OwnerLines> owners,
    Optional<StackLines> stack,
    Optional<Ledger> books,
    List<IntegrityCheck> checks) {
  public ProjectModel {
    inputs = new LinkedHashMap<>(inputs);
    checks = List.copyOf(checks);
  }

  /// The sums of a project.
  ///
  /// @param revenue of all products
  /// @param directCost selling cost, and what is bought in
  /// @param running cost of running the park
  /// @param invested land and works
  /// @param net before taxes and finance
  /// @param operating cash of operation after taxes
  /// @param afterTax cash of operation less the tax that a project without debt would pay, less
  ///   what is invested
  /// @param assets what is written off, in the order of the case; empty where nothing is
  public record SumLines(
      Line revenue,
      Line directCost,
      Line running,
      Line invested,
      Line net,
      Line operating,
      Line afterTax,
      List<Asset> assets) {
    public SumLines {
      assets = List.copyOf(assets);
    }
  }

  /// Land, works or the cost of a loan that is written off.
  ///
  /// @param id first words of its lines' ids
  /// @param cost what it takes on in the period
  /// @param charge what is written off in the period
  /// @param left cost so far less what was written off, at the end of the period
  public record Asset(String id, Line cost, Line charge, Line left) {}

  /// Builds the graph of a case; refused, with the rule that is broken, where its parts do not fit.
  public static Checked<ProjectModel> build(FinanceCase of) {
    Attempt attempt = new Attempt();
    Optional<ProjectModel> model =
        attempt
            .at(
                Place.file(FinanceCase.FILE),
                () -> {
                  FinanceCase dated = GraceDates.dated(of, attempt);
                  return attempt.hasErrors()
                      ? Optional.<ProjectModel>empty()
                      : new ModelBuilder(dated, attempt).build();
                })
            .flatMap(built -> built);
    return model.isPresent()
        ? attempt.finish(model.get())
        : new Checked.Refused<>(
            attempt.issues().stream().map(each -> each.at(placeOf(each, of))).toList());
  }

  /// Where a problem stands: that lines read one another in a circle is found when all are put
  /// together, and stands where the first of the user's own among them does.
  private static Place placeOf(Issue issue, FinanceCase of) {
    List<String> circle =
        issue.code().equals("finance.graph.cycle")
            ? List.of(issue.values().getFirst().split(", "))
            : List.of();
    return of.extras().lines().stream()
        .filter(line -> circle.contains(line.id()))
        .map(UserLine::place)
        .findFirst()
        .orElse(issue.place());
  }

  /// The id of the line that says in which share of a period the effects of an event last.
  static String activeId(CaseEvent event) {
    return "events." + event.id() + ".active";
  }

  /// The line that says in which share of a period the effects of an event last; empty where it
  /// changes nothing that the model reads.
  public Optional<Line> findActive(CaseEvent event) {
    return graph.find(activeId(event));
  }

  /// The cover of a loan over its life by period, not defined where nothing is owed.
  public Line lifeCover(StackLines.DebtLines loan) {
    return graph.line(LifeCover.id(loan));
  }

  /// The cover over their lives of all loans together, first loss left out; empty without loans.
  public Optional<Line> lifeCover() {
    return graph.find(LifeCover.ALL);
  }

  /// The cash of operation after taxes that pays a loan: what the loans before it leave, or that of
  /// the phases by which alone it is secured.
  public Line secured(StackLines.DebtLines loan) {
    return graph.find(LifeCover.secured(loan.facility().terms().id())).orElse(loan.available());
  }

  /// The loans in the order of the layers.
  public List<StackLines.DebtLines> loans() {
    return stack.map(StackLines::loans).orElse(List.of());
  }

  /// A line by its id.
  public Optional<Line> find(String id) {
    return graph.find(id);
  }
}
