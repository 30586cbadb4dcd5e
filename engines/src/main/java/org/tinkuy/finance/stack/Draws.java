package org.tinkuy.finance.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Check;

/// Shares the need of each phase out among the sources, each taking of what those before it left.
final class Draws {
  private final Graph.Builder model;
  private final Basis basis;
  private final LineType flow;
  private final Map<String, Line> left = new LinkedHashMap<>();
  private final Map<String, SequencedMap<String, Line>> taken = new LinkedHashMap<>();
  private final Map<String, Line> wanted = new HashMap<>();
  private final Map<String, List<Line>> carries;

  /// @param carries what each owner pays beside the need, by the id of its layer
  Draws(Graph.Builder model, Basis basis, Map<String, List<Line>> carries) {
    this.model = model;
    this.basis = basis;
    this.flow = basis.operating().type();
    this.carries = new HashMap<>(carries);
    for (Basis.Phase phase : basis.phases()) {
      left.put(phase.id(), phase.need());
      taken.put(phase.id(), new LinkedHashMap<>());
    }
  }

  /// Adds what a source draws.
  ///
  /// @param debt the loan, where it is one
  Line draw(Layer.Source source, Optional<DebtModel> debt) {
    Line drawn = line(source.id(), "drawn").notNegative().paid(source.head().provider(), company());
    Optional<Expression> room = room(source, drawn);
    if (debt.isPresent()) {
      wanted.put(source.id(), whole(source, debt.orElseThrow()));
      waits(source, debt.orElseThrow());
    }
    List<Expression> parts = new ArrayList<>();
    for (Basis.Phase phase : basis.phases()) {
      if (source.head().pays(phase.id())) {
        parts.add(take(source, phase, new Limits(debt, room, parts)));
      }
    }
    parts.addAll(Optional.ofNullable(carries.remove(source.id())).orElse(List.of()));
    Check.that(
        !parts.isEmpty(),
        "finance.layer.noPhase",
        "Layer '%s': it pays for no phase of this park.",
        source.id());
    return model.add(drawn, Expression.sum(parts));
  }

  /// Adds what a loan that pays back another one draws for works, in the periods in which it can be
  /// drawn.
  Line forWorks(Layer.Refinancing source, DebtModel debt) {
    Line drawn = line(source.id(), "forWorks").notNegative();
    Optional<Expression> room = room(source, drawn);
    Line open = openPeriods(source, debt);
    List<Expression> parts = new ArrayList<>();
    for (Basis.Phase phase : basis.phases()) {
      if (source.head().pays(phase.id())) {
        Expression most = most(source, phase, new Limits(Optional.empty(), room, parts));
        parts.add(taken(source, phase, most.times(open)));
      }
    }
    return model.add(drawn, Expression.sum(parts));
  }

  /// What a loan would draw if it paid for all that it may.
  Line whole(Layer.Source source) {
    return Optional.ofNullable(wanted.get(source.id())).orElseThrow();
  }

  /// What no source has taken.
  Line gap() {
    List<Expression> open = new ArrayList<>(left.values());
    carries.values().forEach(open::addAll);
    return model.add(line("stack", "gap").notNegative(), Expression.sum(open));
  }

  /// What each phase needs and who pays for it, once all layers have drawn.
  ///
  /// @param finance of the phases by their ids; none where there is one
  List<StackLines.PhaseUse> phases(Map<String, StackLines.PhaseFinance> finance) {
    List<StackLines.PhaseUse> uses = new ArrayList<>();
    for (Basis.Phase phase : basis.phases()) {
      uses.add(
          new StackLines.PhaseUse(
              phase.id(),
              phase.need(),
              Optional.ofNullable(taken.get(phase.id())).orElseThrow(),
              left(phase.id()),
              Optional.ofNullable(finance.get(phase.id()))));
    }
    return uses;
  }

  /// What a source pays of a phase; empty where it pays for none of it.
  Optional<Line> taken(String source, String phase) {
    return Optional.ofNullable(taken.get(phase))
        .flatMap(all -> Optional.ofNullable(all.get(source)));
  }

  private record Limits(
      Optional<DebtModel> debt, Optional<Expression> room, List<Expression> before) {
    Limits {
      before = List.copyOf(before);
    }
  }

  private Line take(Layer.Source source, Basis.Phase phase, Limits limits) {
    return taken(source, phase, most(source, phase, limits));
  }

  /// What a source gives at most to a phase.
  private Expression most(Layer.Source source, Basis.Phase phase, Limits limits) {
    Line open = left(phase.id());
    Expression most =
        switch (source.head().call()) {
          case Call.Portion(var share, _) -> phase.need().times(share.in(basis)).atMost(open);
          case Call.Amount _, Call.Rest _ -> open;
          case Call.Carried carried -> {
            DebtModel loan = limits.debt.orElseThrow();
            yield allowed(source, phase, carried)
                .times(loan.part(carried))
                .times(openPeriods(source, loan));
          }
          case Call.Drawn _ ->
              limits.debt.isPresent()
                  ? dated(source, open.times(openPeriods(source, limits.debt.orElseThrow())))
                  : open;
        };
    if (limits.room.isEmpty()) {
      return most;
    }
    Expression room = limits.room.orElseThrow();
    for (Expression earlier : limits.before) {
      room = room.minus(earlier);
    }
    return most.atMost(room.positive());
  }

  private Line taken(Layer.Source source, Basis.Phase phase, Expression most) {
    Line open = left(phase.id());
    Line part = model.add(line(source.id() + "." + phase.id(), "taken"), most);
    left.put(phase.id(), model.add(line(source.id() + "." + phase.id(), "left"), open.minus(part)));
    Optional.ofNullable(taken.get(phase.id())).orElseThrow().put(source.id(), part);
    return part;
  }

  /// What a carried loan may pay of a phase, once enough is let for it.
  private Expression allowed(Layer.Source source, Basis.Phase phase, Call.Carried call) {
    Expression may = may(phase, call);
    return met(source).map(may::times).orElse(may);
  }

  /// What a loan whose draws are agreed draws no sooner than the month in which enough is let,
  /// where that can be late as its signing can.
  private Expression dated(Layer.Source source, Expression most) {
    boolean canBeLate =
        basis.beside().late(source.id()).isPresent()
            && source.head().preLet().flatMap(PreLet::met_years).isPresent();
    return canBeLate ? most.times(met(source).orElseThrow()) : most;
  }

  private Expression may(Basis.Phase phase, Call.Carried call) {
    return phase.need().times(call.most().in(basis)).atMost(left(phase.id()));
  }

  private final Map<String, Line> conditions = new HashMap<>();

  /// 1 from the period on in which a loan may be paid out; empty where nothing must be let for it.
  private Optional<Line> met(Layer.Source source) {
    return source
        .head()
        .preLet()
        .map(
            preLet ->
                conditions.computeIfAbsent(
                    source.id(), key -> preLet.met(model, basis, source.id())));
  }

  /// What a carried loan would be asked for, were enough let: the layers after it pay that.
  private void waits(Layer.Source source, DebtModel loan) {
    Optional<Line> met = met(source);
    if (met.isPresent() && source.head().call() instanceof Call.Carried call) {
      List<Expression> held = new ArrayList<>();
      for (Basis.Phase phase : basis.phases()) {
        if (source.head().pays(phase.id())) {
          held.add(may(phase, call));
        }
      }
      model.add(
          Line.of(PreLet.waitsId(source.id()), flow)
              .labelled("finance.line.layer.waits")
              .notNegative(),
          Expression.sum(held)
              .times(openPeriods(source, loan))
              .times(Expression.number(1).minus(met.orElseThrow())));
    }
  }

  private final Map<String, Line> opens = new HashMap<>();

  private Line openPeriods(Layer.Source source, DebtModel loan) {
    return opens.computeIfAbsent(source.id(), key -> loan.open());
  }

  /// What a source may still give in a period, before what it gives in it; empty without a bound.
  private Optional<Expression> room(Layer.Source source, Line drawn) {
    Optional<Expression> room =
        switch (source.head().call()) {
          case Call.Amount(double amount) ->
              Optional.of(
                  model
                      .input(
                          Line.of(source.id() + ".commitment", flow.with(Shape.STOCK))
                              .labelled("finance.line.layer.commitment"),
                          amount)
                      .minus(soFar(source, drawn).lag(1))
                      .as(Shape.FLOW));
          case Call.Drawn(var draws) -> Optional.of(undrawn(source, drawn, draws));
          case Call.Portion(_, var amount) ->
              amount.map(
                  most -> most.amount(basis).minus(soFar(source, drawn).lag(1)).as(Shape.FLOW));
          case Call.Carried _, Call.Rest _ -> Optional.empty();
        };
    Optional<Expression> bound =
        switch (source) {
          case Layer.Budget(_, _, var ceiling) -> ceiling.map(line -> line);
          case Layer.Grant(_, double most, _) when most < 1 ->
              Optional.of(
                  Expression.sum(needs(source))
                      .times(most)
                      .total()
                      .minus(soFar(source, drawn).lag(1))
                      .as(Shape.FLOW));
          case Layer.Grant _, Layer.Equity _, Layer.ShareholderLoan _, Layer.Debt _ ->
              Optional.empty();
        };
    return room.isPresent() && bound.isPresent()
        ? Optional.of(room.orElseThrow().atMost(bound.orElseThrow()))
        : room.or(() -> bound);
  }

  /// What was agreed up to a period less what was drawn before it: works that are late draw what
  /// was kept ready for them, as long as the loan can be drawn.
  private Expression undrawn(Layer.Source source, Line drawn, Series draws) {
    Line agreed = model.input(line(source.id(), "agreedDraw"), draws);
    Line soFar =
        Line.of(source.id() + ".agreedSoFar", flow.with(Shape.STOCK))
            .labelled("finance.line.layer.agreedSoFar");
    model.add(soFar, soFar.previous(0).plus(agreed.as(Shape.STOCK)));
    return soFar.minus(soFar(source, drawn).lag(1)).as(Shape.FLOW).positive();
  }

  private List<Line> needs(Layer.Source source) {
    return basis.phases().stream()
        .filter(phase -> source.head().pays(phase.id()))
        .map(Basis.Phase::need)
        .toList();
  }

  private final Map<String, Line> sums = new HashMap<>();

  private Line soFar(Layer.Source source, Line drawn) {
    return sums.computeIfAbsent(
        source.id(),
        key -> {
          Line sum =
              Line.of(key + ".paidSoFar", flow.with(Shape.STOCK))
                  .labelled("finance.line.layer.paidSoFar");
          return model.add(sum, sum.previous(0).plus(drawn.as(Shape.STOCK)));
        });
  }

  /// For a carried loan what it may pay; for others what they draw.
  private Line whole(Layer.Source source, DebtModel loan) {
    if (!(source.head().call() instanceof Call.Carried carried)) {
      return line(source.id(), "drawn").notNegative().paid(source.head().provider(), company());
    }
    List<Expression> open = new ArrayList<>();
    for (Basis.Phase phase : basis.phases()) {
      if (source.head().pays(phase.id())) {
        open.add(allowed(source, phase, carried));
      }
    }
    return model.add(
        line(source.id(), "whole"), Expression.sum(open).times(openPeriods(source, loan)));
  }

  private Line left(String phase) {
    return Optional.ofNullable(left.get(phase)).orElseThrow();
  }

  private String company() {
    return basis.company();
  }

  private Line line(String id, String word) {
    return Line.of(id + "." + word, flow).labelled("finance.line.layer." + word);
  }
}
