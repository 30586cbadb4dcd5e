package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.development.ParkProduct;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.project.EndValue;
import org.tinkuy.finance.project.UserLine;
import org.tinkuy.finance.tax.IncomeTax;

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

  /// What land and works bring once at the end: what is paid for them less the tax that they add to
  /// that of operation, `price - (tax - tax of operation)`. Where they leave the books for more
  /// than is paid the tax is less, and what that relieves is none of operation either, whether they
  /// are sold or given back for nothing.
  static Line afterTax(ModelParts parts, ContractPart contract) {
    Expression price = parts.sum(contract.received().atEnd());
    Line once = parts.flow("endValue.once");
    if (!parts.of().company().hasTax()) {
      return parts.add(once, price);
    }
    Line closes = Line.of("taxYear.closes", LineType.PLAIN).labelled("finance.line.taxYear.closes");
    Expression more =
        owed("tax", parts)
            .plus(owed("workersShare", parts))
            .minus(ofOperation(parts, price, parts.flow(contract.leaves())));
    return parts.add(once, price.minus(more.times(closes)));
  }

  /// Tax and workers' share of the last tax year as if nothing left the books and nothing were paid
  /// for it, by the rules of [IncomeTax]: `income - price + what leaves + allowed - allowed without
  /// the price`, less losses within their limit.
  private static Expression ofOperation(ModelParts parts, Expression price, Line leaves) {
    IncomeTax.Rules rules = ModelBuilder.rules(parts);
    Expression allowed =
        flow("interest", parts)
            .plus(stock("carriedInterest", parts).lag(1).as(Shape.FLOW))
            .atMost(flow("ebitda", parts).minus(price).positive().times(rules.interestCap()));
    Expression income =
        flow("income", parts)
            .minus(price)
            .plus(leaves)
            .plus(flow("allowedInterest", parts))
            .minus(allowed)
            .positive();
    Expression used =
        stock("losses", parts).lag(1).as(Shape.FLOW).atMost(income.times(rules.lossLimit()));
    Expression after = income.minus(used);
    Expression workers = after.times(rules.workersShare());
    return after.minus(workers).times(rules.rate()).plus(workers);
  }

  private static Line flow(String word, ModelParts parts) {
    return Line.of("incomeTax." + word, parts.flow()).labelled("finance.line.incomeTax." + word);
  }

  private static Line owed(String word, ModelParts parts) {
    return flow(word, parts).notNegative();
  }

  private static Line stock(String word, ModelParts parts) {
    return Line.of("incomeTax." + word, parts.flow().with(Shape.STOCK))
        .labelled("finance.line.incomeTax." + word)
        .notNegative();
  }
}
