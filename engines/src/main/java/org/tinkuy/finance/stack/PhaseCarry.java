package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.finance.debt.LoanFees;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.stack.StackLines.DebtLines;
import org.tinkuy.finance.stack.StackLines.PhaseFinance;

/// What loans cost each phase before they are paid back: interest falls to the phases by what was
/// drawn for each with the interest added since, a fee on signing by what is drawn for each in all,
/// one on what is not drawn by what each still has to draw. Each owner who pays what others leave
/// of a phase pays its part; where no owner does, the first of all.
final class PhaseCarry {
  private final Graph.Builder model;
  private final Basis basis;
  private final Loans loans;
  private final LineType flow;
  private final Map<String, Map<String, Expression>> shares = new LinkedHashMap<>();

  /// The loans of a stack.
  ///
  /// @param debts by their ids, in the order of the stack
  /// @param refinanced what a loan draws to pay back another one, by its id
  /// @param fees on the facility of a loan, by its id; none where it has none
  /// @param ofGrace interest that is paid before the first principal
  record Loans(
      Draws draws,
      Map<String, DebtLines> debts,
      Map<String, Line> refinanced,
      Map<String, LoanFees> fees,
      Function<DebtLines, Expression> ofGrace) {}

  PhaseCarry(Graph.Builder model, Basis basis, Loans loans) {
    this.model = model;
    this.basis = basis;
    this.loans = loans;
    this.flow = basis.operating().type();
  }

  /// The lines of each phase, whose formulas come later; none where there is one phase.
  static Map<String, PhaseFinance> lines(Basis basis) {
    Map<String, PhaseFinance> lines = new LinkedHashMap<>();
    if (basis.phases().size() > 1) {
      for (Basis.Phase phase : basis.phases()) {
        lines.put(
            phase.id(),
            new PhaseFinance(
                line(basis, phase, "capitalised"), line(basis, phase, "carry").notNegative()));
      }
    }
    return lines;
  }

  /// What each owner pays beside the need, by the id of its layer.
  ///
  /// @param carry of all phases
  static Map<String, List<Line>> byOwner(
      Stack stack, Basis basis, Map<String, PhaseFinance> lines, Line carry) {
    List<Layer> owners =
        stack.layers().stream().filter(layer -> layer.head().call() instanceof Call.Rest).toList();
    Map<String, List<Line>> paid = new LinkedHashMap<>();
    if (lines.isEmpty()) {
      paid.put(owners.isEmpty() ? "" : owners.getFirst().id(), List.of(carry));
      return paid;
    }
    for (Basis.Phase phase : basis.phases()) {
      String owner =
          owners.stream()
              .filter(layer -> layer.head().pays(phase.id()))
              .findFirst()
              .or(() -> owners.stream().findFirst())
              .map(Layer::id)
              .orElse("");
      paid.computeIfAbsent(owner, _ -> new ArrayList<>())
          .add(Optional.ofNullable(lines.get(phase.id())).orElseThrow().carry());
    }
    return paid;
  }

  /// Adds the formulas: `carry of a phase = carry x due for it / due for all`, the first phase
  /// bearing what is due for none.
  ///
  /// @param carry of all phases
  void add(Map<String, PhaseFinance> lines, Line carry) {
    if (lines.isEmpty()) {
      return;
    }
    Map<String, List<Expression>> capitalised = new LinkedHashMap<>();
    Map<String, List<Expression>> due = new LinkedHashMap<>();
    loans.debts.forEach((id, debt) -> loan(debt, capitalised, due));
    List<Line> dues = new ArrayList<>();
    for (Basis.Phase phase : basis.phases()) {
      dues.add(model.add(line(basis, phase, "due"), sum(due, phase)));
    }
    Line all = model.add(flowLine("phases.due", "due"), Expression.sum(dues));
    for (int i = 0; i < dues.size(); i++) {
      Basis.Phase phase = basis.phases().get(i);
      PhaseFinance of = Optional.ofNullable(lines.get(phase.id())).orElseThrow();
      model.add(of.capitalised(), sum(capitalised, phase));
      model.add(of.carry(), carry.times(dues.get(i).per(all, i == 0 ? 1 : 0)));
    }
  }

  private void loan(
      DebtLines debt,
      Map<String, List<Expression>> capitalised,
      Map<String, List<Expression>> due) {
    Map<String, Expression> drawn = drawn(debt);
    Map<String, Expression> ofInterest = ofInterest(debt, drawn);
    shares.put(debt.facility().layer().id(), ofInterest);
    Map<String, Expression> fees = fees(debt, drawn);
    ofInterest.forEach(
        (phase, share) -> {
          if (debt.facility().layer().offer().capitalises()) {
            put(capitalised, phase, debt.capitalised().times(share));
          } else {
            put(due, phase, loans.ofGrace.apply(debt).times(share));
          }
          put(due, phase, Optional.ofNullable(fees.get(phase)).orElseThrow());
        });
  }

  /// What a loan draws for each phase; one that pays back another draws for the phases of that.
  private Map<String, Expression> drawn(DebtLines debt) {
    Layer.Debt layer = debt.facility().layer();
    Map<String, Expression> drawn = new LinkedHashMap<>();
    for (Basis.Phase phase : basis.phases()) {
      loans.draws.taken(layer.id(), phase.id()).ifPresent(line -> drawn.put(phase.id(), line));
    }
    if (layer instanceof Layer.Refinancing refinancing) {
      Line old = Optional.ofNullable(loans.refinanced.get(layer.id())).orElseThrow();
      Optional.ofNullable(shares.get(refinancing.replaced()))
          .orElseThrow()
          .forEach((phase, share) -> drawn.merge(phase, old.times(share), Expression::plus));
    }
    return drawn;
  }

  /// The part of the interest of a loan that each phase bears, by what is owed for it: `owed(t) =
  /// owed(t-1) + drawn + part of the interest that is added`.
  private Map<String, Expression> ofInterest(DebtLines debt, Map<String, Expression> drawn) {
    Map<String, Expression> parts = new LinkedHashMap<>();
    if (drawn.size() == 1) {
      drawn.keySet().forEach(phase -> parts.put(phase, Expression.number(1)));
      return parts;
    }
    Layer.Debt layer = debt.facility().layer();
    LineType stock = debt.loan().closing().type();
    Map<String, Line> owed = new LinkedHashMap<>();
    drawn.keySet().forEach(phase -> owed.put(phase, layerLine(layer, phase + ".owedFor", stock)));
    Expression all = Expression.sum(owed.values().stream().map(each -> each.lag(1)).toList());
    owed.forEach(
        (phase, line) -> {
          Line part =
              model.add(
                  layerLine(layer, phase + ".interestPart", LineType.PLAIN),
                  line.lag(1).per(all, 0));
          Expression own = abroad(layer, Optional.ofNullable(drawn.get(phase)).orElseThrow());
          Expression grown = line.previous(0).plus(own.as(Shape.STOCK));
          model.add(line, grown.plus(debt.loan().capitalised().times(part).as(Shape.STOCK)));
          parts.put(phase, part);
        });
    return parts;
  }

  private Expression abroad(Layer.Debt layer, Expression amount) {
    Optional<LoanOffer.Foreign> foreign = layer.offer().foreign();
    return foreign.isPresent() ? amount.per(foreign.orElseThrow().rate().in(basis)) : amount;
  }

  private Map<String, Expression> fees(DebtLines debt, Map<String, Expression> drawn) {
    Layer.Debt layer = debt.facility().layer();
    Map<String, Expression> fees = new LinkedHashMap<>();
    if (drawn.size() == 1) {
      drawn.keySet().forEach(phase -> fees.put(phase, debt.facility().fees()));
      return fees;
    }
    drawn.forEach((phase, draw) -> fees.put(phase, onDraw(layer, draw)));
    LoanFees whole = loans.fees.get(layer.id());
    if (whole != null) {
      Map<String, Line> left = new LinkedHashMap<>();
      Map<String, Expression> totals = new LinkedHashMap<>();
      drawn.forEach(
          (phase, draw) -> {
            LineType stock = flow.with(Shape.STOCK);
            Line soFar = layerLine(layer, phase + ".drawnSoFar", stock);
            model.add(soFar, soFar.previous(0).plus(draw.as(Shape.STOCK)));
            Line total =
                model.add(
                    layerLine(layer, phase + ".facility", stock), draw.total().as(Shape.STOCK));
            totals.put(phase, total);
            left.put(
                phase,
                model.add(
                    layerLine(layer, phase + ".undrawn", stock),
                    total.minus(soFar.lag(1)).positive()));
          });
      Expression allTotal = Expression.sum(List.copyOf(totals.values()));
      Expression allLeft = Expression.sum(List.copyOf(left.values()));
      totals.forEach(
          (phase, total) -> {
            Expression open = Optional.ofNullable(left.get(phase)).orElseThrow();
            fees.merge(
                phase,
                whole
                    .upfront()
                    .times(total.per(allTotal, 0))
                    .plus(whole.commitment().times(open.per(allLeft, 0))),
                Expression::plus);
          });
    }
    return fees;
  }

  private Expression onDraw(Layer.Debt layer, Expression draw) {
    LayerTerm drawing = layer.offer().fees().drawing();
    return drawing.isThere() ? draw.times(drawing.in(basis)) : Expression.number(0, flow);
  }

  private static void put(Map<String, List<Expression>> all, String phase, Expression more) {
    all.computeIfAbsent(phase, _ -> new ArrayList<>()).add(more);
  }

  private Expression sum(Map<String, List<Expression>> all, Basis.Phase phase) {
    List<Expression> own = all.getOrDefault(phase.id(), List.of());
    return own.isEmpty() ? Expression.number(0, flow) : Expression.sum(own);
  }

  private static Line line(Basis basis, Basis.Phase phase, String word) {
    return Line.of("phases." + phase.id() + "." + word, basis.operating().type())
        .labelled("finance.line.phase." + word);
  }

  private Line flowLine(String id, String word) {
    return Line.of(id, flow).labelled("finance.line.phase." + word);
  }

  private static Line layerLine(Layer.Debt layer, String path, LineType type) {
    return Line.of(layer.id() + "." + path, type)
        .labelled("finance.line.layer." + path.substring(path.lastIndexOf('.') + 1));
  }
}
