package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.EndValue;
import org.tinkuy.finance.project.UserLine;

/// What land and works are worth when a case ends, as the case says it.
final class EndWorth {
  private EndWorth() {}

  /// The worth, whatever the period; empty where the case says none. `book x (land and works less
  /// what is written off)`, `multiple x (revenue - cost of the last twelve months)`, never below
  /// zero, `area x price`, or the amount itself.
  static Optional<Expression> of(ModelParts parts, Line earnings) {
    InputLines inputs = parts.inputs();
    if (inputs.has(EndValue.input("value"))) {
      return Optional.of(inputs.line(EndValue.input("value")));
    }
    if (inputs.has(EndValue.input("book"))) {
      return Optional.of(book(parts).as(Shape.FLOW).times(inputs.line(EndValue.input("book"))));
    }
    if (inputs.has(EndValue.input("multiple"))) {
      Expression year = earnings.trailing(parts.model().grid().perYear());
      return Optional.of(year.positive().times(inputs.line(EndValue.input("multiple"))));
    }
    return inputs.has(EndValue.input("price"))
        ? Optional.of(
            inputs
                .line(EndValue.input("area"))
                .as(Shape.FACTOR)
                .times(inputs.line(EndValue.input("price")))
                .in(parts.flow().unit())
                .as(Shape.FLOW))
        : Optional.empty();
  }

  /// What land and works stand at in the books; its formula comes with the assets.
  static Line book(ModelParts parts) {
    return parts.line("endValue.bookValue", parts.flow().with(Shape.STOCK));
  }

  /// What operation earns before tax, of which a worth can be a multiple.
  static Line earnings(ModelParts parts, Totals.Operation of, UserPart own) {
    List<Expression> in = new ArrayList<>();
    List<Expression> out = new ArrayList<>(of.costs().all());
    for (ParkProduct.Earnings each : of.products().earnings().values()) {
      in.add(each.revenue());
      out.add(each.directCost());
    }
    in.addAll(own.of(UserLine.Adds.REVENUE));
    out.addAll(own.of(UserLine.Adds.COSTS));
    return parts.add(parts.flow("endValue.earnings"), parts.sum(in).minus(parts.sum(out)));
  }

  /// What land and works bring once at the end: their price less the tax on the gain, `price -
  /// min(tax of the last year, (price - what they stand at in the books) x (w + (1 - w) x rate))`
  /// with the workers' share w. Losses that are set off are so against operation first, as they are
  /// where nothing is sold. A price that the public body pays for works it is given is none of
  /// operation either.
  static Line afterTax(ModelParts parts, ContractPart contract) {
    Expression price = parts.sum(contract.received().atEnd());
    Line once = parts.flow("endValue.once");
    if (!parts.of().company().hasTax()) {
      return parts.add(once, price);
    }
    InputLines inputs = parts.inputs();
    Line rate = inputs.line("tax.rate");
    Line workers = inputs.line("tax.workersShare", 0);
    Expression gain = price.minus(parts.flow(contract.leaves())).positive();
    Expression kept = gain.minus(gain.times(workers));
    Expression tax = gain.minus(kept.minus(kept.times(rate)));
    return parts.add(
        once, price.minus(tax.atMost(tax("tax", parts).plus(tax("workersShare", parts)))));
  }

  private static Line tax(String word, ModelParts parts) {
    return Line.of("incomeTax." + word, parts.flow())
        .labelled("finance.line.incomeTax." + word)
        .notNegative();
  }
}
