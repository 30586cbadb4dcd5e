package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.project.CaseDelay;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;

/// By how many periods dates of a case move, as lines, so that a draw can move them. A date that no
/// delay names has no line, and costs nothing.
final class DelayLines {
  private final Graph.Builder model;
  private final FinanceCase of;
  private final InputLines inputs;
  private final Map<String, Line> periods = new LinkedHashMap<>();

  DelayLines(Graph.Builder model, FinanceCase of, InputLines inputs) {
    this.model = model;
    this.of = of;
    this.inputs = inputs;
  }

  /// By how many periods a date of the case moves, all its delays together; empty where none names
  /// it.
  ///
  /// @param path as `works.site`
  Optional<Expression> find(String path) {
    List<Expression> parts = new ArrayList<>();
    for (CaseDelay each : of.extras().delays()) {
      if (each.moves(path)) {
        parts.add(periods(each));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Expression.sum(parts));
  }

  /// The most periods by which a date can be later, in the case or in a draw of it; 0 where nothing
  /// moves it.
  int most(String path) {
    double months = 0;
    for (CaseDelay each : of.extras().delays()) {
      CaseInput by = of.find(each.input()).orElseThrow();
      double high = by.range().map(CaseInput.Span::high).orElse(by.steady());
      months += each.moves(path) ? Math.max(0, Math.max(by.steady(), high)) : 0;
    }
    return Math.min(model.grid().periods(), (int) Math.ceil(months / model.grid().step().months()));
  }

  /// `floor(months / months of a period + 1/2)`: whole periods, the nearest.
  private Line periods(CaseDelay delay) {
    return periods.computeIfAbsent(
        delay.id(),
        _ -> {
          Line months = inputs.line(delay.input());
          Expression step = Expression.number(model.grid().step().months(), months.type());
          return model.add(
              Line.of("delays." + delay.id() + ".periods", LineType.PLAIN)
                  .labelled("finance.line.delay.periods"),
              months.per(step).plus(Expression.number(0.5)).apply(Expression.Function.FLOOR));
        });
  }
}
