package org.tinkuy.finance.stack;

import java.time.Month;
import java.util.List;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.tax.Depreciation;
import org.tinkuy.finance.tax.IncomeTax;
import org.tinkuy.finance.tax.TaxYear;

/// A made-up park of two phases over twenty years, with a stack laid on it: 40 and 60 in years 0
/// and 1, 50 in year 5; earnings of 20 from year 2 on and 30 from year 6 on.
final class LaidStack {
  static final int YEARS = 20;
  static final LineType FLOW = Units.flow(Units.MUSD);

  final Graph.Builder model = Graph.on(TimeGrid.years(2027, YEARS));
  final Line first = model.input(Line.of("works.first", FLOW), Series.of(YEARS, LaidStack::first));
  final Line second =
      model.input(Line.of("works.second", FLOW), Series.of(YEARS, t -> t == 5 ? 50 : 0));
  final Line price;
  final Line full =
      model.input(Line.of("full", FLOW), Series.of(YEARS, t -> t < 2 ? 0 : t < 6 ? 20 : 30));
  final Line earnings;
  final Line let =
      model.input(Line.of("let", LineType.PLAIN), Series.of(YEARS, t -> Math.min(0.9, t * 0.1)));
  final StackLines lines;
  final Stack stack;

  private static double first(int year) {
    return year == 0 ? 40 : year == 1 ? 60 : 0;
  }

  private LaidStack(Stack stack, double taxRate, double... prices) {
    this.stack = stack;
    this.price =
        model.input(
            Line.of("price", LineType.PLAIN),
            Series.of(YEARS, t -> t < 2 || t - 2 >= prices.length ? 1 : prices[t - 2]));
    this.earnings = model.add(Line.of("earnings", FLOW), full.times(price));
    Line paid = Line.of("tax.paid", FLOW).labelled("finance.line.incomeTax.paid");
    Line operating =
        taxRate == 0 ? earnings : model.add(Line.of("operating", FLOW), earnings.minus(paid));
    Basis basis =
        new Basis(
            List.of(new Basis.Phase("one", first), new Basis.Phase("two", second)),
            operating,
            earnings,
            let,
            "company");
    lines = stack.add(model, basis);
    if (taxRate > 0) {
      tax(taxRate);
    }
  }

  /// With other prices in the first years of operation, each a factor.
  static LaidStack untaxed(Stack stack, double... prices) {
    return new LaidStack(stack, 0, prices);
  }

  static LaidStack taxed(Stack stack, double rate) {
    return new LaidStack(stack, rate);
  }

  private void tax(double rate) {
    Line placed = model.add(Line.of("placed", FLOW), first.plus(second));
    Depreciation assets = Depreciation.add(model, "assets", placed, 10);
    IncomeTax.add(
        model,
        "tax",
        TaxYear.add(model, "taxYear", Month.DECEMBER),
        new IncomeTax.Result(earnings, assets.charge(), Stack.interest(FLOW)),
        new IncomeTax.Rules(
            plain("taxRate", rate), plain("cap", 1), plain("limit", 1), plain("workers", 0), 0));
  }

  private Line plain(String id, double value) {
    return model.input(Line.of(id, LineType.PLAIN), value);
  }

  Values run() {
    return model.build().run().values();
  }

  static Line stock(String id) {
    return Line.of(id, FLOW.with(Shape.STOCK));
  }
}
